import { refusals } from '../../platform/errors/refusals.ts';

/** What signing in, passwords, second factors, links and names may be refused for. */
export const accountRefusals = refusals({
  INVALID_CREDENTIALS: {
    fr: 'Identifiant, mot de passe ou académie incorrect. Première connexion refusée ? Demandez un lien par « mot de passe oublié ».',
    en: 'Wrong username, password or academy. Is your first sign-in refused? Ask for a link with “lost password”.',
    remedy: 'correct',
  },
  WRONG_CURRENT_PASSWORD: {
    fr: 'Ce n’est pas votre mot de passe actuel.',
    en: 'This is not your current password.',
    remedy: 'correct',
  },
  INVALID_REFRESH_TOKEN: {
    fr: 'Cette session est terminée : connectez-vous de nouveau.',
    en: 'This session is over: sign in again.',
    remedy: 'signIn',
  },
  WEAK_PASSWORD: {
    fr: 'Choisissez un mot de passe qui ne contient ni votre nom, ni votre identifiant, ni votre NUMEN, ni le mot de passe précédent.',
    en: 'Choose a password that contains neither your name, your username, your NUMEN nor the former password.',
    remedy: 'correct',
  },
  COMMON_PASSWORD: {
    fr: 'Ce mot de passe figure parmi les plus courants : choisissez-en un autre.',
    en: 'This password is among the most common ones: choose another.',
    remedy: 'correct',
  },
  PASSWORD_TOO_SHORT: {
    fr: 'Ce mot de passe est trop court : 15 caractères au moins, ou 8 avec un second facteur.',
    en: 'This password is too short: 15 characters at least, or 8 with a second factor.',
    remedy: 'correct',
  },
  SECOND_FACTOR_REQUIRED: {
    fr: 'Donnez aussi le code de votre application d’authentification, ou un code de secours.',
    en: 'Give the code of your authenticator as well, or a recovery code.',
    remedy: 'secondFactor',
  },
  INVALID_SECOND_FACTOR: {
    fr: 'Ce code n’est pas valable, ou il a déjà servi.',
    en: 'This code is not valid, or it was used already.',
    remedy: 'correct',
  },
  SECOND_FACTOR_ENROLLED: {
    fr: 'Votre compte a déjà un second facteur : retirez-le d’abord.',
    en: 'Your account already has a second factor: remove it first.',
    remedy: 'readAgain',
  },
  SECOND_FACTOR_NOT_ENROLLED: {
    fr: 'Ce compte n’a pas de second facteur, ou son enregistrement n’a pas été commencé.',
    en: 'This account has no second factor, or none was begun.',
    remedy: 'readAgain',
  },
  SECOND_FACTOR_MANDATORY: {
    fr: 'Votre rôle exige un second facteur : il ne peut pas être retiré.',
    en: 'Your role requires a second factor: it cannot be removed.',
    remedy: 'nothing',
  },
  INVALID_LINK: {
    fr: 'Ce lien a déjà servi, a expiré ou n’est pas complet : demandez-en un nouveau.',
    en: 'This link was used, has expired or is incomplete: ask for a new one.',
    remedy: 'askAgain',
  },
  PRIVATE_SECTOR: {
    fr: 'Les enseignants du privé sous contrat ont leur espace dans I-Professionnel, une autre application : adressez-vous au service de l’enseignement privé de votre académie.',
    en: 'Teachers of private schools under contract have their own application, I-Professionnel: ask the private education service of your academy.',
    remedy: 'elsewhere',
  },
  INVALID_NUMEN: {
    fr: 'Le NUMEN a 13 caractères : 2 chiffres, 1 lettre, 7 chiffres, 3 lettres.',
    en: 'A NUMEN has 13 characters: 2 digits, 1 letter, 7 digits, 3 letters.',
    remedy: 'correct',
  },
  NAME_WITHOUT_LETTERS: {
    fr: 'Ce nom n’a pas de lettre latine : l’identifiant et l’adresse en sont tirés.',
    en: 'This name has no Latin letter: the username and the address are made from them.',
    remedy: 'correct',
  },
  NOT_ONESELF: {
    fr: 'Nul ne fait cela pour soi-même : demandez-le à un autre administrateur.',
    en: 'You cannot do this for yourself: ask another administrator.',
    remedy: 'elsewhere',
  },
});
