import type { PerspectiveReason } from './perspective-shape.rules.ts';

/** What each reason says, to those who write programs. */
export const careerReasons: Readonly<Record<PerspectiveReason, string>> = {
  NOT_PUBLIC_SECTOR: 'For teachers of the public sector.',
  NOT_TITULAR: 'For titulaires, or for others that the programme names.',
  NOT_TITULAR_LONG_ENOUGH: 'Titularised too recently.',
  CORPS_NOT_OPEN: 'Not open to this corps.',
  ALREADY_IN_CORPS: 'Already in this corps, or above it.',
  GRADE_NOT_CN: 'For the classe normale.',
  GRADE_NOT_HC: 'For the hors classe.',
  ECHELON_TOO_LOW: 'A higher échelon is required.',
  SENIORITY_TOO_LOW: 'More time in the échelon is required.',
  POSITION_NOT_ADMITTED: 'The administrative position is not admitted.',
  AGE_TOO_LOW: 'A higher age is required.',
  TEACHING_YEARS_TOO_LOW: 'More years of teaching are required.',
  TEACHING_2D_YEARS_TOO_LOW: 'More years of teaching in the second degree are required.',
  CORPS_YEARS_TOO_LOW: 'More years in the corps are required.',
  SERVICE_YEARS_TOO_LOW: 'More years of service are required.',
  CPGE_YEARS_TOO_LOW: 'More years in classes préparatoires are required.',
  PRIMARY_YEARS_TOO_LOW: 'More years in the first degree are required.',
  SPECIALISED_YEARS_TOO_LOW: 'More years on specialised posts are required.',
  DIPLOMA_MISSING: 'A diploma is missing.',
  TRAINING_MISSING: 'A training is missing.',
  NOT_ON_SPECIALISED_POST: 'For holders of a specialised post.',
  PROGRAMME_ABOLISHED: 'The programme no longer exists.',
  LAST_ECHELON: 'Already in the last échelon of the grade.',
  RENDEZ_VOUS_OVER: 'The school year of the rendez-vous is over.',
};
