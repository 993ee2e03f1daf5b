import { dayOf, type Effects } from './decided.ts';

/** Positions, which move the clock of the career. */
export const positionEffects: Effects<'CONGE_PARENTAL'> = {
  CONGE_PARENTAL: ({ until }, decided) => [
    { writes: 'position', kind: 'CONGE_PARENTAL', from: dayOf(decided), to: until },
  ],
};
