import type { Senders } from './courier-fact.ts';

const administration = { fr: 'l’administration', en: 'the administration' } as const;

/** Who wrote, in words: « DPE 3, l’administration ». */
export function sendersIn(locale: 'fr' | 'en', senders: Senders): string {
  return [...senders.services, ...(senders.administration ? [administration[locale]] : [])].join(', ');
}
