import { refusals } from './refusals.ts';

/** What any input may be refused for. */
export const platformRefusals = refusals({
  IDEMPOTENCY_KEY_REUSED: {
    fr: 'Cette clé d’idempotence a déjà servi à une autre demande : prenez-en une nouvelle.',
    en: 'This idempotency key was used for another request: take a new one.',
    remedy: 'newKey',
  },
  STALE_VERSION: {
    fr: 'L’objet a changé depuis que vous l’avez lu : relisez-le et recommencez.',
    en: 'The object has changed since you read it: read it again and retry.',
    remedy: 'readAgain',
  },
  NOT_FOUND: {
    fr: 'Cet objet n’existe pas, ou il n’est pas à vous.',
    en: 'This object does not exist, or it is not yours.',
    remedy: 'readAgain',
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
    fr: 'La fin précède le début.',
    en: 'The end comes before the start.',
    remedy: 'correct',
  },
  DATE_OUT_OF_RANGE: {
    fr: 'Cette date n’est pas plausible.',
    en: 'This date is not plausible.',
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
  ALREADY_EXISTS: {
    fr: 'Cela existe déjà.',
    en: 'This already exists.',
    remedy: 'correct',
  },
});
