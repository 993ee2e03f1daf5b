import type { Locale } from '../viewer.ts';

type Text = Readonly<Record<Locale, string>>;

/** Expected refusals: data in `errors` of a payload. Closed: a code does not compile without its text in both languages. */
export const errorTexts = {
  INVALID_CREDENTIALS: {
    fr: 'Identifiant, mot de passe ou académie incorrect. Première connexion refusée ? Demandez un lien par « mot de passe oublié ».',
    en: 'Wrong username, password or academy. Is your first sign-in refused? Ask for a link with “lost password”.',
  },
  WRONG_CURRENT_PASSWORD: {
    fr: 'Ce n’est pas votre mot de passe actuel.',
    en: 'This is not your current password.',
  },
  INVALID_REFRESH_TOKEN: {
    fr: 'Cette session est terminée : connectez-vous de nouveau.',
    en: 'This session is over: sign in again.',
  },
  WEAK_PASSWORD: {
    fr: 'Choisissez un mot de passe qui ne contient ni votre nom, ni votre identifiant, ni votre NUMEN, ni le mot de passe précédent.',
    en: 'Choose a password that contains neither your name, your username, your NUMEN nor the former password.',
  },
  IDEMPOTENCY_KEY_REUSED: {
    fr: 'Cette clé d’idempotence a déjà servi à une autre demande : prenez-en une nouvelle.',
    en: 'This idempotency key was used for another request: take a new one.',
  },
  STALE_VERSION: {
    fr: 'L’objet a changé depuis que vous l’avez lu : relisez-le et recommencez.',
    en: 'The object has changed since you read it: read it again and retry.',
  },
  NOT_FOUND: {
    fr: 'Cet objet n’existe pas, ou il n’est pas à vous.',
    en: 'This object does not exist, or it is not yours.',
  },
  TOO_MANY_TEACHERS: {
    fr: 'Au plus 500 enseignants par appel : découpez l’envoi.',
    en: 'At most 500 teachers a call: split the batch.',
  },
  REQUIRED: { fr: 'Cette donnée est obligatoire.', en: 'This value is required.' },
  INVALID_FORMAT: {
    fr: 'Cette donnée n’a pas la forme attendue.',
    en: 'This value does not have the expected form.',
  },
  UNKNOWN_VALUE: {
    fr: 'Cette valeur n’est pas dans la liste des valeurs possibles.',
    en: 'This value is not in the list of possible values.',
  },
  UNKNOWN_FIELD: { fr: 'Ce champ n’existe pas dans le format.', en: 'The format has no such field.' },
  INVALID_NUMEN: {
    fr: 'Le NUMEN a 13 caractères : 2 chiffres, 1 lettre, 7 chiffres, 3 lettres.',
    en: 'A NUMEN has 13 characters: 2 digits, 1 letter, 7 digits, 3 letters.',
  },
  DUPLICATE_NUMEN: {
    fr: 'Ce NUMEN figure déjà plus haut dans le même envoi.',
    en: 'This NUMEN already appears earlier in the same batch.',
  },
  UNKNOWN_ACADEMY: { fr: 'Aucune académie n’a ce code.', en: 'No academy has this code.' },
  UNKNOWN_DEPARTMENT: {
    fr: 'Aucun département de cette académie n’a ce code.',
    en: 'No department of this academy has this code.',
  },
  DEPARTMENT_REQUIRED: {
    fr: 'Le département est obligatoire pour le premier degré.',
    en: 'The department is required for the first degree.',
  },
  DEGREE_REQUIRED: {
    fr: 'Ce corps relève des deux degrés : précisez le degré.',
    en: 'This corps belongs to both degrees: give the degree.',
  },
  DEGREE_MISMATCH: {
    fr: 'Le degré ne correspond pas au corps de la dernière étape de carrière.',
    en: 'The degree does not match the corps of the latest career step.',
  },
  UNKNOWN_OFFICER: {
    fr: 'Aucun correspondant n’a ce code dans l’académie : donnez son nom, son service et son adresse pour le créer.',
    en: 'No officer of the academy has this code: give a name, a service and an email address to create one.',
  },
  UNKNOWN_CORPS: { fr: 'Aucun corps n’a ce code.', en: 'No corps has this code.' },
  UNKNOWN_GRADE: { fr: 'Ce corps n’a pas ce grade.', en: 'This corps has no such grade.' },
  UNKNOWN_ECHELON: { fr: 'Ce grade n’a pas cet échelon.', en: 'This grade has no such echelon.' },
  UNKNOWN_CHEVRON: { fr: 'Cet échelon n’a pas ce chevron.', en: 'This echelon has no such chevron.' },
  INVALID_UAI: {
    fr: 'Un UAI a 7 chiffres et une lettre clé qui en découle.',
    en: 'A UAI has 7 digits and a key letter that follows from them.',
  },
  DATES_REVERSED: { fr: 'La fin précède le début.', en: 'The end comes before the start.' },
  PERIODS_OVERLAP: { fr: 'Cette période en recouvre une autre.', en: 'This period overlaps another one.' },
  DATE_OUT_OF_RANGE: { fr: 'Cette date n’est pas plausible.', en: 'This date is not plausible.' },
  BEFORE_BIRTH: {
    fr: 'Cette date n’est pas après la naissance de l’enseignant.',
    en: 'This date is not after the birth of the teacher.',
  },
  SENIORITY_TOO_LONG: {
    fr: 'Cette ancienneté conservée est trop longue.',
    en: 'This retained seniority is too long.',
  },
  MORE_THAN_FULL_TIME: {
    fr: 'Les affectations dépassent un temps complet.',
    en: 'The postings exceed full time.',
  },
  CAREER_REQUIRED: {
    fr: 'Il faut au moins une étape de carrière.',
    en: 'At least one career step is needed.',
  },
  OUT_OF_RANGE: { fr: 'Cette valeur est hors des limites.', en: 'This value is out of range.' },
  TOO_LONG: { fr: 'Ce texte est trop long.', en: 'This text is too long.' },
  INVALID_TEXT: {
    fr: 'Ce texte contient un caractère qui ne peut pas être conservé (NUL ou demi-paire isolée).',
    en: 'This text holds a character that cannot be stored (NUL or a lone surrogate).',
  },
  LOST_CHARACTER: {
    fr: 'Ce texte contient « � » : un caractère a été perdu dans une conversion. Retapez-le, ou renvoyez-le depuis sa source en UTF-8.',
    en: 'This text holds “�”: a character was lost in a conversion. Type it again, or send it again from its source as UTF-8.',
  },
  NOT_PLAIN: {
    fr: 'Ce texte contient un caractère invisible ou de commande : retapez-le, au lieu de le coller.',
    en: 'This text holds an invisible or control character: type it, rather than paste it.',
  },
  INVALID_PHONE: {
    fr: 'Un numéro de téléphone a 3 à 15 chiffres, avec des espaces, des points, des tirets, des parenthèses ou un « + ».',
    en: 'A telephone number has 3 to 15 digits, with spaces, dots, hyphens, parentheses or a “+”.',
  },
  NOT_UTF8: { fr: 'Cette ligne n’est pas de l’UTF-8.', en: 'This line is not UTF-8.' },
  NAME_WITHOUT_LETTERS: {
    fr: 'Ce nom n’a pas de lettre latine : l’identifiant et l’adresse en sont tirés.',
    en: 'This name has no Latin letter: the username and the address are made from them.',
  },
  NOT_STORED: {
    fr: 'Cet enseignant n’a pas pu être enregistré ; les autres l’ont été. Renvoyez-le, puis signalez-le à l’assistance.',
    en: 'This teacher could not be stored; the others were. Send it again, then tell the helpdesk.',
  },
  RAGGED_ROW: {
    fr: 'Cette ligne a plus ou moins de cellules que l’en-tête.',
    en: 'This row has more or fewer cells than the header.',
  },
  NO_IDENTITY: {
    fr: 'Aucune ligne des identités n’a ce NUMEN.',
    en: 'No row of the identities has this NUMEN.',
  },
  INVALID_JSON: { fr: 'Cette ligne n’est pas du JSON.', en: 'This line is not JSON.' },
  PRIVATE_SECTOR: {
    fr: 'Les enseignants du privé sous contrat ont leur espace dans I-Professionnel, une autre application : adressez-vous au service de l’enseignement privé de votre académie.',
    en: 'Teachers of private schools under contract have their own application, I-Professionnel: ask the private education service of your academy.',
  },
  COMMON_PASSWORD: {
    fr: 'Ce mot de passe figure parmi les plus courants : choisissez-en un autre.',
    en: 'This password is among the most common ones: choose another.',
  },
  PASSWORD_TOO_SHORT: {
    fr: 'Ce mot de passe est trop court : 15 caractères au moins, ou 8 avec un second facteur.',
    en: 'This password is too short: 15 characters at least, or 8 with a second factor.',
  },
  SECOND_FACTOR_REQUIRED: {
    fr: 'Donnez aussi le code de votre application d’authentification, ou un code de secours.',
    en: 'Give the code of your authenticator as well, or a recovery code.',
  },
  INVALID_SECOND_FACTOR: {
    fr: 'Ce code n’est pas valable, ou il a déjà servi.',
    en: 'This code is not valid, or it was used already.',
  },
  SECOND_FACTOR_ENROLLED: {
    fr: 'Votre compte a déjà un second facteur : retirez-le d’abord.',
    en: 'Your account already has a second factor: remove it first.',
  },
  SECOND_FACTOR_NOT_ENROLLED: {
    fr: 'Ce compte n’a pas de second facteur, ou son enregistrement n’a pas été commencé.',
    en: 'This account has no second factor, or none was begun.',
  },
  SECOND_FACTOR_MANDATORY: {
    fr: 'Votre rôle exige un second facteur : il ne peut pas être retiré.',
    en: 'Your role requires a second factor: it cannot be removed.',
  },
  INVALID_LINK: {
    fr: 'Ce lien a déjà servi, a expiré ou n’est pas complet : demandez-en un nouveau.',
    en: 'This link was used, has expired or is incomplete: ask for a new one.',
  },
  ADDRESS_UNCHANGED: {
    fr: 'Les alertes vont déjà à cette adresse.',
    en: 'Alerts already go to this address.',
  },
  INVALID_CLIENT: {
    fr: 'Identifiant ou secret de machine incorrect, ou expiré.',
    en: 'Wrong or expired client id or secret.',
  },
  ALREADY_EXISTS: { fr: 'Cela existe déjà.', en: 'This already exists.' },
  EMPTY_SELECTION: {
    fr: 'Cette sélection ne désigne aucun enseignant.',
    en: 'This selection designates no teacher.',
  },
  SELECTION_CHANGED: {
    fr: 'La sélection a changé depuis l’aperçu : demandez un nouvel aperçu.',
    en: 'The selection has changed since the preview: ask for a new one.',
  },
  SELECTION_TOO_LONG: {
    fr: 'Au plus 5 000 enseignants dans une liste : découpez-la, ou désignez-les par corps, département ou nom.',
    en: 'At most 5,000 teachers in a list: split it, or designate them by corps, department or name.',
  },
  NAMES_REVERSED: {
    fr: 'Cette plage de noms finit avant de commencer.',
    en: 'This range of names ends before it begins.',
  },
  OFFICER_LEFT: {
    fr: 'Le compte de ce correspondant est fermé : choisissez-en un autre.',
    en: 'The account of this officer is closed: choose another one.',
  },
  NUMEN_TAKEN: {
    fr: 'Un autre dossier a déjà ce NUMEN : s’il est de la même personne et de votre académie, désignez-le dans duplicateId.',
    en: 'Another file has this NUMEN: if it is of the same person and of your academy, name it in duplicateId.',
  },
  NOT_A_DUPLICATE: {
    fr: 'Ce dossier n’a pas ce NUMEN, ou pas les mêmes noms et date de naissance.',
    en: 'This file does not have this NUMEN, or not the same names and date of birth.',
  },
  TEACHER_LEFT: {
    fr: 'La base RH indique que cet enseignant est parti : faites-la corriger, le compte rouvrira.',
    en: 'The HR base says that this teacher has left: have it corrected, and the account opens again.',
  },
  ABSENCE_OVERLAPS: {
    fr: 'Une autre absence de ce correspondant recouvre ces dates.',
    en: 'Another absence of this officer overlaps these dates.',
  },
  NOT_A_COLLEAGUE: {
    fr: 'Cette personne n’est pas un autre correspondant de la même académie.',
    en: 'This person is not another officer of the same academy.',
  },
  SUBSTITUTE_AWAY: {
    fr: 'Ce collègue est absent lui-même à ces dates : choisissez-en un autre, ou d’autres dates.',
    en: 'This colleague is away on these days as well: choose another one, or other dates.',
  },
  PORTFOLIO_NOT_EMPTY: {
    fr: 'Ce correspondant suit encore des enseignants : confiez-les d’abord à un collègue.',
    en: 'This officer still follows teachers: hand them to a colleague first.',
  },
  INVITE_AGAIN: {
    fr: 'Ce compte n’est pas ouvert : invitez de nouveau la personne, qui recevra un lien.',
    en: 'This account is not open: invite the person again, who gets a link.',
  },
  NOT_ONESELF: {
    fr: 'Nul ne fait cela pour soi-même : demandez-le à un autre administrateur.',
    en: 'Nobody does this to oneself: ask another administrator.',
  },
  OUT_OF_SCOPE: {
    fr: 'Votre compte n’alimente pas cette académie.',
    en: 'Your account does not feed this academy.',
  },
} as const satisfies Record<string, Text>;

/** Said after a refusal of a value that stands in a closed list. */
export const valuesTexts: Readonly<Record<Locale, (values: string) => string>> = {
  fr: (values) => `Valeurs possibles : ${values}.`,
  en: (values) => `Possible values: ${values}.`,
};
