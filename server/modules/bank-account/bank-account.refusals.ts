import { refusals } from '../../platform/errors/refusals.ts';

/** What a change of bank account may be refused for. */
export const bankAccountRefusals = refusals({
  CONFIRMATION_REQUIRED: {
    fr: 'Avant d’accepter de nouvelles coordonnées bancaires, vérifiez auprès de la personne intéressée qu’elle les a bien données (par téléphone, par courrier ou sur place), puis indiquez comment dans le champ « confirmedBy ».',
    en: 'Before you approve a new bank account, make sure with the teacher that it is theirs (by telephone, by letter or in person), then say how in “confirmedBy”.',
    remedy: 'correct',
  },
  DECISION_NOT_SETTLED: {
    fr: 'Cette décision vient d’être prise et peut encore être annulée par son auteur : réessayez dans dix secondes.',
    en: 'This decision was just taken, and who took it can still undo it: try again in ten seconds.',
    remedy: 'sendAgain',
  },
  ALREADY_TAKEN_BACK: {
    fr: 'Ce compte bancaire a déjà été retiré : la paie reste versée comme auparavant.',
    en: 'This bank account was taken back already: the pay goes where it went before.',
    remedy: 'nothing',
  },
  BANK_ACCOUNT_IN_EFFECT: {
    fr: 'Ce compte bancaire sert déjà au versement de la paie : pour en changer, déposez une nouvelle demande.',
    en: 'The teacher is paid on this bank account already: to change it, submit a new request.',
    remedy: 'nothing',
  },
});
