import { maternityPeriod, type ValuesOf } from '../change-kind/index.ts';
import { addDays, addMonths, earliest, firstYearOn } from './effect/days.rules.ts';
import { dayOf, type DecidedOn, type Effects } from './decided.ts';
import type { RatePeriod } from './effect/effect.ts';

const rate = (
  reason: RatePeriod['reason'],
  percent: number,
  from: string,
  until: string | null | undefined,
) => [{ writes: 'working_time', quotity: percent / 100, reason, from, to: until ?? null }] as const;

const certificates: Readonly<Record<string, string>> = {
  COMPLEMENTARY: 'Certification complémentaire',
  OTHER: 'Certification',
};
const coded = { CAPPEI: 'CAPPEI', CAFIPEMF: 'CAFIPEMF', CAFFA: 'CAFFA' } as const;
const isCoded = (certificate: string): certificate is keyof typeof coded => certificate in coded;

/**
 * For a child until the day before the third birthday, or three years after the arrival of an adopted one, whatever was asked
 * for (CGFP L612-3); else until the day that was asked for, or the end of the school year for which it is granted.
 */
function endOfRight(
  { why, childBirthDate, adoptedOn, until }: Omit<ValuesOf<'TEMPS_PARTIEL_DROIT'>, 'quota'>,
  from: string,
): string {
  const asked = until ?? null;
  if (why !== 'CHILD' || childBirthDate == null) return asked ?? `${firstYearOn(from, '08-31')}-08-31`;
  const last = addDays(addMonths(adoptedOn ?? childBirthDate, 36), -1);
  return asked === null ? last : earliest(asked, last);
}

/** Diplomas, leaves in activity, and rates of part-time. */
export const serviceEffects: Effects<
  | 'DIPLOME'
  | 'CERTIFICATION'
  | 'RQTH'
  | 'CONGE_MALADIE'
  | 'CLM_CLD'
  | 'TPT'
  | 'MATERNITE'
  | 'PATERNITE'
  | 'CONGE_SUPPLEMENTAIRE_NAISSANCE'
  | 'CONGE_PRESENCE_PARENTALE'
  | 'TEMPS_PARTIEL_DROIT'
  | 'TEMPS_PARTIEL_AUTORISATION'
  | 'REPRISE_TEMPS_PLEIN',
  DecidedOn
> = {
  DIPLOME: ({ title, level, obtainedOn, speciality }) => [
    { writes: 'diploma', title, level, obtainedOn, speciality: speciality ?? null, code: null },
  ],
  // The national framework gives certificates of teachers no level: that of the master which they rest on.
  CERTIFICATION: ({ certificate, speciality, obtainedOn }) => [
    {
      writes: 'diploma',
      title: certificates[certificate] ?? certificate,
      level: 7,
      obtainedOn,
      speciality: speciality ?? null,
      code: isCoded(certificate) ? coded[certificate] : null,
    },
  ],
  RQTH: ({ title, until }, decided) => [
    { writes: 'disability', kind: title, from: dayOf(decided), to: until ?? null },
  ],
  CONGE_MALADIE: ({ until }, decided) => [
    { writes: 'leave', kind: 'MALADIE', from: dayOf(decided), to: until },
  ],
  CLM_CLD: ({ leave, until }, decided) => [
    {
      writes: 'leave',
      kind: leave === 'CLM' ? 'LONGUE_MALADIE' : 'LONGUE_DUREE',
      from: dayOf(decided),
      to: until,
    },
  ],
  TPT: ({ quota, until }, decided) => [...rate('THERAPEUTIQUE', quota, dayOf(decided), until)],
  MATERNITE: (values, { effectiveFrom }) => [
    { writes: 'leave', kind: 'MATERNITE', ...maternityPeriod(values, effectiveFrom) },
  ],
  PATERNITE: ({ until }, decided) => [
    { writes: 'leave', kind: 'PATERNITE', from: dayOf(decided), to: until },
  ],
  CONGE_SUPPLEMENTAIRE_NAISSANCE: ({ months }, decided) => {
    const from = dayOf(decided);
    return [{ writes: 'leave', kind: 'NAISSANCE', from, to: addDays(addMonths(from, months), -1) }];
  },
  CONGE_PRESENCE_PARENTALE: ({ leave, until }, decided) => [
    { writes: 'leave', kind: leave, from: dayOf(decided), to: until },
  ],
  TEMPS_PARTIEL_DROIT: ({ quota, ...values }, decided) => {
    const from = dayOf(decided);
    return [...rate('DROIT', quota, from, endOfRight(values, from))];
  },
  // For a school year.
  TEMPS_PARTIEL_AUTORISATION: ({ quota }, decided) => {
    const from = dayOf(decided);
    return [...rate('AUTORISATION', quota, from, addDays(addMonths(from, 12), -1))];
  },
  REPRISE_TEMPS_PLEIN: (_values, decided) => [...rate('TEMPS_PLEIN', 100, dayOf(decided), null)],
};
