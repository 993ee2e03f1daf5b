import { dayOf, type Effects } from './decided.ts';

/** Positions, which move the clock of the career, and the end of service. */
export const positionEffects: Effects<
  | 'CONGE_PARENTAL'
  | 'DISPO_DROIT'
  | 'DISPO_AUTORISATION'
  | 'DISPO_ACTIVITE_PREUVE'
  | 'DETACHEMENT'
  | 'REINTEGRATION'
  | 'RETRAITE'
  | 'DEMISSION'
  | 'RUPTURE_CONVENTIONNELLE'
> = {
  CONGE_PARENTAL: ({ until }, decided) => [
    { writes: 'position', kind: 'CONGE_PARENTAL', from: dayOf(decided), to: until },
  ],
  // Of all reasons, a child alone lets the clock run on.
  DISPO_DROIT: ({ why, until }, decided) => [
    {
      writes: 'position',
      kind: why === 'CHILD_UNDER_12' ? 'DISPONIBILITE_ENFANT' : 'DISPONIBILITE',
      from: dayOf(decided),
      to: until,
      after: 'WAITS',
    },
  ],
  DISPO_AUTORISATION: ({ until }, decided) => [
    { writes: 'position', kind: 'DISPONIBILITE', from: dayOf(decided), to: until, after: 'WAITS' },
  ],
  // The activity counts for the days of the disponibilité alone.
  DISPO_ACTIVITE_PREUVE: ({ from, to }) => [
    { writes: 'position', kind: 'DISPONIBILITE_ACTIVITE', from, to, only: 'DISPONIBILITE' },
  ],
  DETACHEMENT: ({ until }, decided) => [
    { writes: 'position', kind: 'DETACHEMENT', from: dayOf(decided), to: until },
  ],
  REINTEGRATION: (_values, decided) => [
    { writes: 'position', kind: 'ACTIVITE', from: dayOf(decided), to: null, after: 'RETURNS' },
  ],
  RETRAITE: (_values, decided) => [{ writes: 'departure', on: dayOf(decided), reason: 'RETRAITE' }],
  DEMISSION: (_values, decided) => [{ writes: 'departure', on: dayOf(decided), reason: 'DEMISSION' }],
  // The agreement names the day; without one, the decision opens the talks and ends nothing.
  RUPTURE_CONVENTIONNELLE: (_values, { effectiveFrom }) =>
    effectiveFrom === null
      ? []
      : [{ writes: 'departure', on: effectiveFrom, reason: 'RUPTURE_CONVENTIONNELLE' }],
};
