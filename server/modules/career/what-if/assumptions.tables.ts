import type { DiplomaCode } from '../law/codes.tables.ts';

// Levels of diplomas, when only the level is assumed. Checked on 2026-01-15.

/** Cadre national des certifications professionnelles: décret 2019-14 du 8 janvier 2019 (5 = bac+2 … 8 = doctorat). */
export const diplomaOfLevel: Readonly<Record<number, DiplomaCode>> = {
  5: 'BAC+2',
  6: 'LICENCE',
  7: 'MASTER',
  8: 'DOCTORAT',
};
