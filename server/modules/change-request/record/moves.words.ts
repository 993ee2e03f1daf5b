import { enumOf } from '../../../platform/graphql/enum.ts';
import type { Bilingual } from '../../../platform/viewer.ts';
import type { changeStates } from './states.ts';

export const ChangeMove = enumOf(
  {
    SAVE_DRAFT: 'Its teacher saved it as a draft.',
    SUBMIT: 'Its teacher sent it.',
    SUPPLEMENT: 'Its teacher added documents or explanations.',
    WITHDRAW: 'Its teacher took it back.',
    CLAIM: 'An officer claimed it.',
    RELEASE: 'An officer gave it back to the list.',
    LOSE_CLAIM: 'The server ended a claim: its officer was away, or nothing was done for ten days.',
    REASSIGN: 'It was handed to another officer, or back to the correspondent.',
    REQUEST_INFORMATION: 'An officer asked its teacher for documents or explanations.',
    REQUEST_OPINION: 'An officer asked for an opinion.',
    GIVE_OPINION: 'An opinion was given.',
    APPROVE: 'An officer granted it.',
    REJECT: 'An officer refused it.',
    APPROVE_BY_SILENCE: 'Nobody decided in time, so that it is granted.',
    REJECT_BY_SILENCE: 'Nobody decided in time, so that it is refused.',
    UNDO: 'The officer who decided took the decision back, within ten seconds.',
    CORRECT: 'Another approval replaced the first one.',
    APPEAL: 'Its teacher appealed the rejection to the authority that decided.',
    WITHDRAW_APPEAL: 'Its teacher took the appeal back: the rejection stands.',
    CORRECT_FILE: 'The HR base corrected what the request says is wrong in the file; its state stays.',
    CLOSE: 'An officer closed it without a decision: what was asked for did not come.',
    CLOSE_APPEAL: 'Who decides rejected the appeal: what was asked for did not come.',
    CLOSE_AT_DEATH: 'The server closed it, as its teacher has died.',
    TAKE_BACK_BANK_ACCOUNT:
      'The bank account that it gave was taken back before it counted, by its teacher or an officer.',
  },
  'ChangeMove',
  'What was done with a request.',
);
export type ChangeMove = keyof typeof ChangeMove;

const labels: Readonly<Record<ChangeMove, Bilingual>> = {
  SAVE_DRAFT: { fr: 'Brouillon enregistré', en: 'Draft saved' },
  SUBMIT: { fr: 'Demande envoyée', en: 'Request sent' },
  SUPPLEMENT: { fr: 'Demande complétée', en: 'Request supplemented' },
  WITHDRAW: { fr: 'Demande retirée', en: 'Request withdrawn' },
  CLAIM: { fr: 'Demande prise en charge', en: 'Request claimed' },
  RELEASE: { fr: 'Demande remise en attente', en: 'Request given back' },
  LOSE_CLAIM: { fr: 'Fin automatique de la prise en charge', en: 'Claim ended by the server' },
  REASSIGN: { fr: 'Demande réattribuée', en: 'Request handed over' },
  REQUEST_INFORMATION: {
    fr: 'Pièces ou précisions demandées',
    en: 'Documents or explanations asked for',
  },
  REQUEST_OPINION: { fr: 'Avis demandé', en: 'Opinion asked for' },
  GIVE_OPINION: { fr: 'Avis rendu', en: 'Opinion given' },
  APPROVE: { fr: 'Demande acceptée', en: 'Request granted' },
  REJECT: { fr: 'Demande rejetée', en: 'Request rejected' },
  APPROVE_BY_SILENCE: {
    fr: 'Demande acceptée par le silence de l’administration',
    en: 'Request granted by silence',
  },
  REJECT_BY_SILENCE: {
    fr: 'Demande rejetée par le silence de l’administration',
    en: 'Request rejected by silence',
  },
  UNDO: { fr: 'Décision annulée dans les dix secondes', en: 'Decision undone within ten seconds' },
  CORRECT: { fr: 'Décision rectifiée', en: 'Decision corrected' },
  APPEAL: { fr: 'Recours gracieux formé', en: 'Rejection appealed' },
  WITHDRAW_APPEAL: { fr: 'Recours gracieux retiré', en: 'Appeal withdrawn' },
  CORRECT_FILE: {
    fr: 'Dossier modifié par la base des ressources humaines',
    en: 'File changed by the HR base',
  },
  CLOSE: { fr: 'Demande classée sans suite', en: 'Request closed without a decision' },
  CLOSE_APPEAL: {
    fr: 'Recours gracieux rejeté, faute de réponse',
    en: 'Appeal rejected, as no answer came',
  },
  TAKE_BACK_BANK_ACCOUNT: {
    fr: 'Compte bancaire retiré avant sa prise d’effet',
    en: 'Bank account taken back before it counted',
  },
  CLOSE_AT_DEATH: { fr: 'Demande close à la suite du décès', en: 'Request closed after the death' },
};

/** What people are shown of each move of `changeStates`: those that differ by where they lead alone are one. */
const shownAs: Readonly<Record<Parameters<typeof changeStates.move>[0] | 'correctFile', ChangeMove>> = {
  saveDraft: 'SAVE_DRAFT',
  submit: 'SUBMIT',
  withdraw: 'WITHDRAW',
  withdrawAppeal: 'WITHDRAW_APPEAL',
  supplement: 'SUPPLEMENT',
  supplementClaimed: 'SUPPLEMENT',
  claim: 'CLAIM',
  release: 'RELEASE',
  loseClaim: 'LOSE_CLAIM',
  loseClaimAsked: 'LOSE_CLAIM',
  loseClaimAdvised: 'LOSE_CLAIM',
  closeAtDeath: 'CLOSE_AT_DEATH',
  reassign: 'REASSIGN',
  reassignAsked: 'REASSIGN',
  reassignAdvised: 'REASSIGN',
  requestInformation: 'REQUEST_INFORMATION',
  requestOpinion: 'REQUEST_OPINION',
  giveOpinion: 'GIVE_OPINION',
  giveOpinionClaimed: 'GIVE_OPINION',
  close: 'CLOSE',
  closeAppeal: 'CLOSE_APPEAL',
  approve: 'APPROVE',
  reject: 'REJECT',
  approveBySilence: 'APPROVE_BY_SILENCE',
  rejectBySilence: 'REJECT_BY_SILENCE',
  undo: 'UNDO',
  correct: 'CORRECT',
  takeBackBankAccount: 'TAKE_BACK_BANK_ACCOUNT',
  appeal: 'APPEAL',
  // No move of the states: whatever the state is, it stays.
  correctFile: 'CORRECT_FILE',
};

export type MoveName = keyof typeof shownAs;

/** What was done, as the schema names it. */
export function shownMove(name: MoveName): ChangeMove {
  return shownAs[name];
}

/** The same in words. */
export function moveInWords(name: MoveName): Bilingual {
  return labels[shownAs[name]];
}
