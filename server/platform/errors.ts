import { GraphQLError } from 'graphql';
import type { Locale } from './viewer.ts';

type Text = Readonly<Record<Locale, string>>;

/** Expected refusals: data in `errors` of a payload. Closed: a code does not compile without its text in both languages. */
export const errorTexts = {
  INVALID_CREDENTIALS: {
    fr: 'Identifiant, mot de passe ou académie incorrect.',
    en: 'Wrong username, password or academy.',
  },
  INVALID_REFRESH_TOKEN: {
    fr: 'Cette session est terminée : connectez-vous de nouveau.',
    en: 'This session is over: sign in again.',
  },
  WEAK_PASSWORD: {
    fr: 'Choisissez un mot de passe de 15 à 128 caractères, qui ne contient ni votre nom, ni votre identifiant, ni votre NUMEN.',
    en: 'Choose a password of 15 to 128 characters that contains neither your name, your username nor your NUMEN.',
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
  NOT_UTF8: { fr: 'Cette ligne n’est pas de l’UTF-8.', en: 'This line is not UTF-8.' },
  NAME_WITHOUT_LETTERS: {
    fr: 'Ce nom n’a pas de lettre latine : l’identifiant et l’adresse en sont tirés.',
    en: 'This name has no Latin letter: the username and the address are made from them.',
  },
  NOT_STORED: {
    fr: 'Cet enseignant n’a pas pu être enregistré ; les autres l’ont été. Renvoyez-le, puis signalez-le à l’assistance.',
    en: 'This teacher could not be stored; the others were. Send it again, then tell the helpdesk.',
  },
  INVALID_JSON: { fr: 'Cette ligne n’est pas du JSON.', en: 'This line is not JSON.' },
  OUT_OF_SCOPE: {
    fr: 'Votre compte n’alimente pas cette académie.',
    en: 'Your account does not feed this academy.',
  },
} as const satisfies Record<string, Text>;

export type ErrorCode = keyof typeof errorTexts;
/** The codes as a runtime enum. */
export const ErrorCode = Object.fromEntries(Object.keys(errorTexts).map((code) => [code, code])) as {
  [C in ErrorCode]: C;
};

/** Refusals of a whole request: top-level `errors` with `extensions.code`, and for some a finer `extensions.reason`. */
const requestTexts = {
  UNAUTHENTICATED: { fr: 'Connectez-vous d’abord.', en: 'Sign in first.' },
  SESSION_EXPIRED: {
    fr: 'Votre session est terminée : connectez-vous de nouveau.',
    en: 'Your session is over: sign in again.',
  },
  PASSWORD_CHANGE_REQUIRED: {
    fr: 'Remplacez d’abord votre premier mot de passe.',
    en: 'Replace your first password first.',
  },
  FORBIDDEN: {
    fr: 'Votre rôle ne permet pas cette opération.',
    en: 'Your role does not allow this operation.',
  },
  INVALID_CURSOR: {
    fr: 'Ce curseur n’a pas été donné par cette liste dans cet ordre : repartez de la première page.',
    en: 'This cursor was not given by this list in this order: start again from the first page.',
  },
  FIRST_AND_LAST: {
    fr: 'Donnez « first » ou « last », pas les deux.',
    en: 'Give “first” or “last”, not both.',
  },
  PAGE_SIZE: { fr: 'Une page va de 0 à 100 éléments.', en: 'A page holds 0 to 100 items.' },
  INTROSPECTION_IN_MUTATION: {
    fr: 'Interrogez le schéma dans une requête à part, pas dans une mutation.',
    en: 'Introspect in a query of its own, not in a mutation.',
  },
  TOO_MANY_IDS: { fr: 'Au plus 100 identifiants à la fois.', en: 'At most 100 ids at a time.' },
  TOO_MANY_NODES: {
    fr: 'Cette opération demande plus de 10 000 nœuds.',
    en: 'This operation asks for more than 10,000 nodes.',
  },
  TOO_COSTLY: {
    fr: 'Cette opération est trop coûteuse : demandez moins à la fois.',
    en: 'This operation costs too much: ask for less at a time.',
  },
  TOO_DEEP: { fr: 'Cette opération est trop profonde.', en: 'This operation is too deep.' },
  TOO_MANY_ALIASES: { fr: 'Cette opération a trop d’alias.', en: 'This operation has too many aliases.' },
  TOO_MANY_DIRECTIVES: {
    fr: 'Cette opération a trop de directives.',
    en: 'This operation has too many directives.',
  },
  ONE_CREDENTIAL: {
    fr: 'Une seule opération peut vérifier un seul secret : envoyez-les l’une après l’autre.',
    en: 'One operation may check one secret: send them one after the other.',
  },
  TOO_MANY_ROOT_FIELDS: {
    fr: 'Cette opération a trop de champs à la racine.',
    en: 'This operation has too many root fields.',
  },
  BODY_NOT_JSON: {
    fr: 'Le corps de la requête n’est pas un objet JSON.',
    en: 'The body of the request is not a JSON object.',
  },
  PAYLOAD_TOO_LARGE: {
    fr: 'Le corps de la requête est trop grand : 256 Kio au plus, 8 Mio pour une machine qui alimente la base.',
    en: 'The body of the request is too large: 256 KiB at most, 8 MiB for a machine that feeds the base.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    fr: 'Envoyez du JSON, avec l’en-tête « content-type: application/json ».',
    en: 'Send JSON, with the header “content-type: application/json”.',
  },
  METHOD_NOT_ALLOWED: {
    fr: 'Cette adresse répond à POST, et à GET pour les lectures.',
    en: 'This address answers POST, and GET for reading.',
  },
  ROUTE_NOT_FOUND: {
    fr: 'Rien à cette adresse : l’API est à /graphql.',
    en: 'Nothing at this address: the API is at /graphql.',
  },
  BAD_URL: { fr: 'Cette adresse n’est pas bien formée.', en: 'This address is not well-formed.' },
  HEADERS_TOO_LARGE: {
    fr: 'L’adresse ou les en-têtes sont trop longs : envoyez la requête par POST.',
    en: 'The address or the headers are too long: send the request by POST.',
  },
  MALFORMED_HTTP: {
    fr: 'Cette requête HTTP n’est pas bien formée.',
    en: 'This HTTP request is not well-formed.',
  },
  UNSTORABLE_TEXT: {
    fr: 'Un texte contient un caractère qui ne peut pas être traité (NUL ou demi-paire isolée).',
    en: 'A text holds a character that cannot be processed (NUL or a lone surrogate).',
  },
  INTERNAL_SERVER_ERROR: {
    fr: 'Une erreur est survenue de notre côté. Citez le numéro de la demande à l’assistance.',
    en: 'Something went wrong on our side. Quote the request id to the helpdesk.',
  },
  SERVICE_UNAVAILABLE: {
    fr: 'Le service est momentanément indisponible : réessayez dans un instant.',
    en: 'The service is unavailable for a moment: try again shortly.',
  },
} as const satisfies Record<string, Text>;
export type RequestReason = keyof typeof requestTexts;

const codeOf: Partial<Record<RequestReason, string>> = {
  SESSION_EXPIRED: 'UNAUTHENTICATED',
  INVALID_CURSOR: 'BAD_USER_INPUT',
  FIRST_AND_LAST: 'BAD_USER_INPUT',
  PAGE_SIZE: 'BAD_USER_INPUT',
  INTROSPECTION_IN_MUTATION: 'BAD_USER_INPUT',
  TOO_MANY_IDS: 'BAD_USER_INPUT',
  UNSTORABLE_TEXT: 'BAD_USER_INPUT',
  BODY_NOT_JSON: 'BAD_REQUEST',
  BAD_URL: 'BAD_REQUEST',
  MALFORMED_HTTP: 'BAD_REQUEST',
  ROUTE_NOT_FOUND: 'NOT_FOUND',
  METHOD_NOT_ALLOWED: 'BAD_REQUEST',
  HEADERS_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  TOO_MANY_NODES: 'LIMIT_EXCEEDED',
  TOO_COSTLY: 'LIMIT_EXCEEDED',
  TOO_DEEP: 'LIMIT_EXCEEDED',
  TOO_MANY_ALIASES: 'LIMIT_EXCEEDED',
  TOO_MANY_DIRECTIVES: 'LIMIT_EXCEEDED',
  ONE_CREDENTIAL: 'LIMIT_EXCEEDED',
  TOO_MANY_ROOT_FIELDS: 'LIMIT_EXCEEDED',
};

/** A request that is refused as a whole; its message is chosen when it leaves, in the caller's language. */
export class RequestError extends GraphQLError {
  readonly reason: RequestReason;

  constructor(reason: RequestReason, extensions: Record<string, unknown> = {}) {
    super(requestTexts[reason].fr, { extensions: { code: codeOf[reason] ?? reason, reason, ...extensions } });
    this.name = 'RequestError';
    this.reason = reason;
  }
}

export function requestText(reason: RequestReason, locale: Locale): string {
  return requestTexts[reason][locale];
}

/** Whether a string is one of our reasons. */
export function isRequestReason(reason: unknown): reason is RequestReason {
  return typeof reason === 'string' && Object.hasOwn(requestTexts, reason);
}

/** Arguments that the type system lets through and we do not: code BAD_USER_INPUT, with the reason. */
export function badUserInput(reason: RequestReason): RequestError {
  return new RequestError(reason);
}

/** One refused value of an input: a path such as `['input', 'teachers', '3', 'numen']`. */
export interface Refusal {
  readonly code: ErrorCode;
  readonly path: readonly string[];
}

/** An expected refusal thrown by a service; the mutation runner rolls back and answers it as data. */
export class DomainError extends Error {
  readonly refusals: readonly Refusal[];
  /** Refused, yet what was changed stands: a reused refresh token ends its session. */
  readonly keepsChanges: boolean;

  constructor(code: ErrorCode, path: readonly string[] = [], options: { keepsChanges?: boolean } = {}) {
    super(code);
    this.name = 'DomainError';
    this.keepsChanges = options.keepsChanges ?? false;
    this.refusals = [{ code, path }];
  }
}

export function errorText(code: ErrorCode, locale: Locale): string {
  return errorTexts[code][locale];
}
