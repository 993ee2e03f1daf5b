import type { MandateKind } from '../../platform/viewer.ts';

/** The mandate of an authority that decides; null: the officer in charge does. */
export const mandateOf = {
  CORRESPONDENT: null,
  IA_DASEN: 'DECIDES_FOR_IA_DASEN',
  RECTEUR: 'DECIDES_FOR_RECTEUR',
  MINISTER: 'DECIDES_FOR_MINISTER',
  MEDICAL: 'MEDICAL',
} as const satisfies Readonly<Record<string, MandateKind | null>>;
