import { refusals } from '../../platform/errors/refusals.ts';

/** What managing people of the academy may be refused for. */
export const peopleRefusals = refusals({
  NUMEN_TAKEN: {
    fr: 'Un autre dossier a déjà ce NUMEN : s’il est de la même personne et de votre académie, désignez-le dans duplicateId.',
    en: 'Another file has this NUMEN: if it is of the same person and of your academy, name it in duplicateId.',
    remedy: 'correct',
  },
  NOT_A_DUPLICATE: {
    fr: 'Ce dossier n’a pas ce NUMEN, ou pas les mêmes noms et date de naissance.',
    en: 'This file does not have this NUMEN, or not the same names and date of birth.',
    remedy: 'correct',
  },
  TEACHER_LEFT: {
    fr: 'La base RH indique que cet enseignant est parti : faites-la corriger, le compte rouvrira.',
    en: 'The HR base says that this teacher has left: have it corrected, and the account opens again.',
    remedy: 'elsewhere',
  },
  PORTFOLIO_NOT_EMPTY: {
    fr: 'Ce correspondant suit encore des enseignants : confiez-les d’abord à un collègue.',
    en: 'This officer still follows teachers: hand them to a colleague first.',
    remedy: 'correct',
  },
  INVITE_AGAIN: {
    fr: 'Ce compte n’est pas ouvert : invitez de nouveau la personne, qui recevra un lien.',
    en: 'This account is not open: invite the person again, who gets a link.',
    remedy: 'elsewhere',
  },
});
