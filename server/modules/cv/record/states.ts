import { defineStates } from '../../../platform/states/states.ts';
import { isInCharge, isOwn } from './entry.policy.ts';

/** What may happen to an entry. A review can be corrected by another one; what is changed is declared again. */
export const entryStates = defineStates({
  name: 'CvEntry',
  states: {
    DECLARED: { fr: 'La ligne est déclarée.', en: 'The entry is declared.' },
    VERIFIED: { fr: 'La ligne est déjà vérifiée.', en: 'The entry is already verified.' },
    REJECTED: { fr: 'La ligne est déjà refusée.', en: 'The entry is already rejected.' },
  },
  initial: 'DECLARED',
  terminal: [],
  moves: {
    change: { from: ['DECLARED', 'VERIFIED', 'REJECTED'], to: 'DECLARED', may: isOwn },
    verify: { from: ['DECLARED', 'REJECTED'], to: 'VERIFIED', may: isInCharge },
    reject: { from: ['DECLARED', 'VERIFIED'], to: 'REJECTED', may: isInCharge, needs: ['note'] },
  },
});
