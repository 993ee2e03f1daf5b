import { dayOf, type Effects } from './decided.ts';

/** Where one lives, how one is called, and the family. */
export const personEffects: Effects<'ADRESSE' | 'NOM_USAGE' | 'NAISSANCE'> = {
  ADRESSE: ({ lines, postalCode, city, country }, decided) => [
    {
      writes: 'dossier_address',
      from: dayOf(decided),
      lines,
      postalCode,
      city,
      country: country ?? 'France',
    },
  ],
  NOM_USAGE: ({ usageName, changeUsername, changeProfessionalAddress }, decided) => [
    {
      writes: 'dossier_name',
      from: dayOf(decided),
      usageName: usageName ?? '',
      changeUsername: changeUsername === true,
      changeProfessionalAddress: changeProfessionalAddress === true,
    },
  ],
  // A child counts from the day of the birth, or of the arrival.
  NAISSANCE: ({ children, arrivedOn }) =>
    [...Map.groupBy(children, ({ birthDate }) => arrivedOn ?? birthDate)].map(([from, added]) => ({
      writes: 'dossier_family',
      from,
      added: added.map(({ givenName, birthDate }) => ({ givenName, birthDate })),
    })),
};
