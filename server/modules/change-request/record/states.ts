import { defineStates } from '../../../platform/states/states.ts';
import type { Bilingual } from '../../../platform/viewer.ts';
import type { ChangeRequestStatus } from '../change-request.entity.ts';
import { decides, givesOpinion, handsOver, isOwn, prepares, takesBack } from './request.policy.ts';

/** The states in which somebody still has to act: what a worklist shows unless it is asked for others. */
export const openStates = [
  'SUBMITTED',
  'IN_REVIEW',
  'INFORMATION_REQUESTED',
  'OPINION_REQUESTED',
] as const satisfies readonly ChangeRequestStatus[];

/** The same in SQL, as partial indexes have them. */
export const openSql = openStates.map((state) => `'${state}'`).join(', ');

/** SQL of the move by which the server ends a claim, by the state after it. */
export const loseClaimSql = (status: string): string =>
  `case ${status} when 'INFORMATION_REQUESTED' then 'loseClaimAsked' when 'OPINION_REQUESTED' then 'loseClaimAdvised' else 'loseClaim' end`;

const states: Readonly<Record<ChangeRequestStatus, Bilingual>> = {
  DRAFT: {
    fr: 'La demande est un brouillon, qui n’a pas été envoyé.',
    en: 'The request is a draft, which was not sent.',
  },
  SUBMITTED: {
    fr: 'La demande est envoyée, et personne ne l’a prise en charge.',
    en: 'The request was sent, and nobody has claimed it.',
  },
  IN_REVIEW: { fr: 'La demande est prise en charge.', en: 'The request is claimed.' },
  INFORMATION_REQUESTED: {
    fr: 'La demande attend des pièces ou des précisions.',
    en: 'The request waits for documents or explanations.',
  },
  OPINION_REQUESTED: { fr: 'La demande attend un avis.', en: 'The request waits for an opinion.' },
  APPROVED: { fr: 'La demande est acceptée.', en: 'The request is granted.' },
  REJECTED: { fr: 'La demande est rejetée.', en: 'The request is refused.' },
  CLOSED: { fr: 'La demande est classée sans suite.', en: 'The request is closed without a decision.' },
  WITHDRAWN: { fr: 'La demande est retirée.', en: 'The request is withdrawn.' },
};

/**
 * What may happen to a request, by whom. Two moves of one kind differ by where they lead: a request that somebody has
 * claimed goes back to that officer.
 */
export const changeStates = defineStates({
  name: 'ChangeRequest',
  states,
  initial: 'DRAFT',
  terminal: ['CLOSED', 'WITHDRAWN'],
  moves: {
    saveDraft: { from: ['DRAFT'], to: 'DRAFT', may: isOwn },
    submit: { from: ['DRAFT'], to: 'SUBMITTED', may: isOwn },
    withdraw: { from: ['DRAFT', ...openStates], to: 'WITHDRAWN', may: isOwn },
    // Of an appeal: the rejection that it contested stands.
    withdrawAppeal: { from: [...openStates], to: 'REJECTED', may: isOwn },
    // Asked for, or because something was missing.
    supplement: { from: ['SUBMITTED', 'INFORMATION_REQUESTED'], to: 'SUBMITTED', may: isOwn },
    supplementClaimed: { from: ['IN_REVIEW', 'INFORMATION_REQUESTED'], to: 'IN_REVIEW', may: isOwn },

    claim: { from: ['SUBMITTED'], to: 'IN_REVIEW', may: prepares },
    release: { from: ['IN_REVIEW'], to: 'SUBMITTED', may: prepares },
    // The server ends a claim: its officer is away, the teacher has moved, or nothing was done for ten days.
    loseClaim: { from: ['IN_REVIEW'], to: 'SUBMITTED', may: null },
    loseClaimAsked: { from: ['INFORMATION_REQUESTED'], to: 'INFORMATION_REQUESTED', may: null },
    loseClaimAdvised: { from: ['OPINION_REQUESTED'], to: 'OPINION_REQUESTED', may: null },
    // Of who has died, nobody decides anything any more.
    closeAtDeath: { from: [...openStates], to: 'CLOSED', may: null },
    // Handed to another officer, its claim ends; what it waits for stays.
    reassign: { from: ['SUBMITTED', 'IN_REVIEW'], to: 'SUBMITTED', may: handsOver },
    reassignAsked: { from: ['INFORMATION_REQUESTED'], to: 'INFORMATION_REQUESTED', may: handsOver },
    reassignAdvised: { from: ['OPINION_REQUESTED'], to: 'OPINION_REQUESTED', may: handsOver },
    requestInformation: {
      from: ['SUBMITTED', 'IN_REVIEW', 'OPINION_REQUESTED'],
      to: 'INFORMATION_REQUESTED',
      may: prepares,
      needs: ['note'],
    },
    requestOpinion: { from: ['SUBMITTED', 'IN_REVIEW'], to: 'OPINION_REQUESTED', may: prepares },
    giveOpinion: { from: ['OPINION_REQUESTED'], to: 'SUBMITTED', may: givesOpinion },
    giveOpinionClaimed: { from: ['OPINION_REQUESTED'], to: 'IN_REVIEW', may: givesOpinion },
    close: { from: ['INFORMATION_REQUESTED'], to: 'CLOSED', may: prepares, needs: ['reason'] },
    // An appeal ends with a decision, as silence on it would be one (CRPA, L411-7).
    closeAppeal: { from: ['INFORMATION_REQUESTED'], to: 'REJECTED', may: decides, needs: ['reason'] },

    approve: { from: ['SUBMITTED', 'IN_REVIEW', 'OPINION_REQUESTED'], to: 'APPROVED', may: decides },
    reject: {
      from: ['SUBMITTED', 'IN_REVIEW', 'OPINION_REQUESTED'],
      to: 'REJECTED',
      may: decides,
      needs: ['reason'],
    },
    // While the teacher may answer what was asked, the days of silence do not run; after that day they do, and nothing is
    // granted to who has not answered (code des relations entre le public et l’administration, L114-5).
    approveBySilence: { from: ['SUBMITTED', 'IN_REVIEW', 'OPINION_REQUESTED'], to: 'APPROVED', may: null },
    rejectBySilence: { from: [...openStates], to: 'REJECTED', may: null },
    undo: { from: ['APPROVED', 'REJECTED'], to: 'IN_REVIEW', may: decides },
    correct: { from: ['APPROVED'], to: 'APPROVED', may: decides, needs: ['reason'] },
    // Of a bank account that does not count yet; the decision stays, and has no effect.
    takeBackBankAccount: { from: ['APPROVED'], to: 'APPROVED', may: takesBack },
    // To the authority that has decided (recours gracieux).
    appeal: { from: ['REJECTED'], to: 'SUBMITTED', may: isOwn, needs: ['text'] },
  },
});
