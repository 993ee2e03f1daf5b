import { refusals } from './refusals.ts';

/** What any input may be refused for. */
export const platformRefusals = refusals({
  IDEMPOTENCY_KEY_REUSED: {
    fr: 'Cette clé d’idempotence a déjà servi à une autre demande : prenez-en une nouvelle.',
    en: 'This idempotency key was used for another request: take a new one.',
    remedy: 'newKey',
  },
  STALE_VERSION: {
    fr: 'Ces données ont changé depuis que vous les avez lues : relisez-les, puis recommencez.',
    en: 'This has changed since you read it: read it again and retry.',
    remedy: 'readAgain',
  },
  MOVE_NOT_ALLOWED: {
    fr: 'Cette action n’est pas possible maintenant.',
    en: 'This cannot be done now.',
    remedy: 'nothing',
  },
  NOT_FOUND: {
    fr: 'Cet élément n’existe pas, ou vous n’y avez pas accès.',
    en: 'This does not exist, or you have no access to it.',
    remedy: 'correct',
  },
  REQUIRED: {
    fr: 'Cette donnée est obligatoire.',
    en: 'This value is required.',
    remedy: 'correct',
  },
  INVALID_FORMAT: {
    fr: 'Cette donnée n’a pas la forme attendue.',
    en: 'This value does not have the expected form.',
    remedy: 'correct',
  },
  UNKNOWN_VALUE: {
    fr: 'Cette valeur n’est pas dans la liste des valeurs possibles.',
    en: 'This value is not in the list of possible values.',
    remedy: 'correct',
  },
  UNKNOWN_FIELD: {
    fr: 'Ce champ n’existe pas dans le format.',
    en: 'The format has no such field.',
    remedy: 'correct',
  },
  DATES_REVERSED: {
    fr: 'Ces dates ne sont pas dans l’ordre.',
    en: 'These dates are not in order.',
    remedy: 'correct',
  },
  DATE_OUT_OF_RANGE: {
    fr: 'Cette date est hors des limites.',
    en: 'This date is out of range.',
    remedy: 'correct',
  },
  OUT_OF_RANGE: {
    fr: 'Cette valeur est hors des limites.',
    en: 'This value is out of range.',
    remedy: 'correct',
  },
  TOO_LONG: {
    fr: 'Ce texte est trop long.',
    en: 'This text is too long.',
    remedy: 'correct',
  },
  INVALID_TEXT: {
    fr: 'Ce texte contient un caractère qui ne peut pas être conservé (NUL ou demi-paire isolée).',
    en: 'This text holds a character that cannot be stored (NUL or a lone surrogate).',
    remedy: 'correct',
  },
  LOST_CHARACTER: {
    fr: 'Ce texte contient « � » : un caractère a été perdu dans une conversion. Retapez-le, ou renvoyez-le depuis sa source en UTF-8.',
    en: 'This text holds “�”: a character was lost in a conversion. Type it again, or send it again from its source as UTF-8.',
    remedy: 'correct',
  },
  NOT_PLAIN: {
    fr: 'Ce texte contient un caractère invisible ou de commande : retapez-le, au lieu de le coller.',
    en: 'This text holds an invisible or control character: type it, rather than paste it.',
    remedy: 'correct',
  },
  INVALID_PHONE: {
    fr: 'Un numéro de téléphone a 3 à 15 chiffres, avec des espaces, des points, des tirets, des parenthèses ou un « + ».',
    en: 'A telephone number has 3 to 15 digits, with spaces, dots, hyphens, parentheses or a “+”.',
    remedy: 'correct',
  },
  INVALID_IBAN: {
    fr: 'Un IBAN commence par deux lettres de pays et deux chiffres, et a la longueur que ce pays a fixée : 27 caractères en France.',
    en: 'An IBAN begins with two letters of a country and two digits, and has the length that this country has set: 27 characters in France.',
    remedy: 'correct',
  },
  WRONG_IBAN_DIGITS: {
    fr: 'Les deux chiffres de contrôle de cet IBAN ne correspondent pas au reste : recopiez-le depuis le RIB.',
    en: 'The two check digits of this IBAN do not match the rest: copy it again from the bank’s document.',
    remedy: 'correct',
  },
  WRONG_RIB_KEY: {
    fr: 'La clé RIB de cet IBAN ne correspond pas au numéro de compte : recopiez-le depuis le RIB.',
    en: 'The national key in this IBAN does not match the account number: copy it again from the bank’s document.',
    remedy: 'correct',
  },
  IBAN_OUTSIDE_SEPA: {
    fr: 'La paie est versée sur un compte de l’espace SEPA. Un compte d’outre-mer français en euros a un IBAN qui commence par FR.',
    en: 'Pay is transferred to an account in the SEPA area. A French overseas account in euros has an IBAN that begins with FR.',
    remedy: 'correct',
  },
  INVALID_BIC: {
    fr: 'Un BIC a 8 ou 11 caractères, comme BNPAFRPPXXX.',
    en: 'A BIC has 8 or 11 characters, such as BNPAFRPPXXX.',
    remedy: 'correct',
  },
  INVALID_NIR: {
    fr: 'Un numéro de sécurité sociale a 15 chiffres : le sexe, l’année et le mois de naissance, le lieu, l’ordre et la clé.',
    en: 'A social security number has 15 digits: sex, year and month of birth, place, order and key.',
    remedy: 'correct',
  },
  WRONG_NIR_KEY: {
    fr: 'La clé de ce numéro de sécurité sociale, ses deux derniers chiffres, ne correspond pas au reste.',
    en: 'The key of this social security number, its last two digits, does not match the rest.',
    remedy: 'correct',
  },
  INVALID_PARTIAL_DATE: {
    fr: 'Une date est ici une année, un mois ou un jour du calendrier, écrit AAAA, AAAA-MM ou AAAA-MM-JJ : 2019, 2019-09 ou 2019-09-01.',
    en: 'A date is a year, a month or a day of the calendar here, written YYYY, YYYY-MM or YYYY-MM-DD: 2019, 2019-09 or 2019-09-01.',
    remedy: 'correct',
  },
  INVALID_DOI: {
    fr: 'Un DOI commence par « 10. », quatre à neuf chiffres et une barre oblique, comme 10.4000/rfp.4567.',
    en: 'A DOI begins with “10.”, four to nine digits and a slash, such as 10.4000/rfp.4567.',
    remedy: 'correct',
  },
  INVALID_HAL_ID: {
    fr: 'Un identifiant HAL a un nom d’archive, un tiret et au moins huit chiffres, comme hal-01234567.',
    en: 'A HAL id is the name of an archive, a hyphen and at least eight digits, such as hal-01234567.',
    remedy: 'correct',
  },
  INVALID_ISBN: {
    fr: 'Un ISBN a 10 ou 13 chiffres ; le dernier, qui peut être X parmi dix, contrôle les autres : recopiez-le depuis le livre.',
    en: 'An ISBN has 10 or 13 digits; the last one, which may be X among ten, checks the others: copy it again from the book.',
    remedy: 'correct',
  },
  INVALID_ORCID: {
    fr: 'Un identifiant ORCID a seize chiffres en quatre groupes, comme 0000-0002-1825-0097.',
    en: 'An ORCID has sixteen digits in four groups, such as 0000-0002-1825-0097.',
    remedy: 'correct',
  },
  WRONG_ORCID_DIGIT: {
    fr: 'Le dernier caractère de cet identifiant ORCID ne correspond pas aux autres : recopiez-le depuis orcid.org.',
    en: 'The last character of this ORCID does not match the others: copy it again from orcid.org.',
    remedy: 'correct',
  },
  UNKNOWN_LANGUAGE: {
    fr: 'Aucune langue n’a ce code : deux ou trois lettres de la norme ISO 639, comme de ou br.',
    en: 'No language has this code: two or three letters of ISO 639, such as de or br.',
    remedy: 'correct',
  },
  UNKNOWN_COUNTRY: {
    fr: 'Aucun pays n’a ce code : deux lettres de la norme ISO 3166-1, comme FR.',
    en: 'No country has this code: two letters of ISO 3166-1, such as FR.',
    remedy: 'correct',
  },
  INVALID_POSTAL_CODE: {
    fr: 'Ce pays n’a pas de code postal de cette forme : en France, cinq chiffres.',
    en: 'This country has no postal code of this form: in France, five digits.',
    remedy: 'correct',
  },
  ALREADY_EXISTS: {
    fr: 'Cela existe déjà.',
    en: 'This already exists.',
    remedy: 'correct',
  },
});
