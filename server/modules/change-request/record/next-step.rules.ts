import type { Bilingual, Locale } from '../../../platform/viewer.ts';
import type { ChangeRequestStatus } from '../change-request.entity.ts';

/** Where a request stands, as far as what comes next goes. */
export interface Standing {
  readonly status: ChangeRequestStatus;
  /** Who decides, in words. */
  readonly decider: Bilingual;
  readonly isClaimed: boolean;
  /** By when whoever it waits for should act. */
  readonly dueOn: string | null;
  readonly appealUntil: string | null;
}

const teacher: Bilingual = { fr: 'L’enseignant', en: 'The teacher' };
const service: Bilingual = { fr: 'Le service gestionnaire', en: 'The HR service' };
const adviser: Bilingual = { fr: 'La personne dont l’avis est demandé', en: 'Whose opinion was asked for' };

const labels = {
  send: { fr: 'Envoyer la demande', en: 'Send the request' },
  claim: { fr: 'Prendre la demande en charge', en: 'Claim the request' },
  decide: { fr: 'Prendre la décision', en: 'Decide' },
  supplement: {
    fr: 'Envoyer les pièces ou les précisions demandées',
    en: 'Send the documents or explanations that were asked for',
  },
  advise: { fr: 'Rendre l’avis demandé', en: 'Give the opinion that was asked for' },
  appeal: {
    fr: 'Former un recours gracieux, si vous contestez la décision',
    en: 'Appeal to who decided, if you contest the decision',
  },
} as const satisfies Record<string, Bilingual>;

/** What comes next, who acts and by when; null once nothing is left to do. */
export function nextStepOf(
  { status, decider, isClaimed, dueOn, appealUntil }: Standing,
  { today, locale }: { readonly today: string; readonly locale: Locale },
): { readonly actor: string; readonly label: string; readonly by: string | null } | null {
  const step = (actor: Bilingual, label: Bilingual, by = dueOn) => ({
    actor: actor[locale],
    label: label[locale],
    by,
  });
  switch (status) {
    case 'DRAFT':
      return step(teacher, labels.send, null);
    case 'SUBMITTED':
    case 'IN_REVIEW':
      return isClaimed ? step(decider, labels.decide) : step(service, labels.claim);
    case 'INFORMATION_REQUESTED':
      return step(teacher, labels.supplement);
    case 'OPINION_REQUESTED':
      return step(adviser, labels.advise);
    case 'REJECTED':
      return appealUntil !== null && today <= appealUntil ? step(teacher, labels.appeal, appealUntil) : null;
    case 'APPROVED':
    case 'CLOSED':
    case 'WITHDRAWN':
      return null;
  }
}
