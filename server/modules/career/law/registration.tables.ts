// Whose Y is the year of registration. Registers of competitions and certifications open from September to December of Y,
// and admissibility is published in the spring after. Checked on 2026-01-15.

/** Certifications that one registers for, as for a competition. */
export const certifications: readonly string[] = [
  'CAFIPEMF',
  'CAFFA',
  'CAPPEI',
  'CAPPEI_VAEP',
  'DDEEAS',
  'CERTIF_COMPL',
];
