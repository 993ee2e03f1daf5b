import type { Locale } from '../viewer.ts';

type Text = Readonly<Record<Locale, string>>;

/** Refusals of a whole request: top-level `errors` with `extensions.code`, and for some a finer `extensions.reason`. */
export const requestTexts = {
  UNAUTHENTICATED: { fr: 'Connectez-vous d’abord.', en: 'Sign in first.' },
  SESSION_EXPIRED: {
    fr: 'Votre session est terminée : connectez-vous de nouveau.',
    en: 'Your session is over: sign in again.',
  },
  TOKEN_EXPIRED: {
    fr: 'Votre jeton d’accès a expiré : renouvelez la session, puis réessayez.',
    en: 'Your access token has expired: refresh the session, then try again.',
  },
  PASSWORD_CHANGE_REQUIRED: {
    fr: 'Remplacez d’abord votre premier mot de passe.',
    en: 'Replace your first password first.',
  },
  SECOND_FACTOR_ENROLMENT_REQUIRED: {
    fr: 'Votre rôle exige un second facteur : enregistrez-le d’abord.',
    en: 'Your role requires a second factor: enrol it first.',
  },
  TOO_MANY_ATTEMPTS: {
    fr: 'Trop d’essais : attendez le délai indiqué, puis réessayez.',
    en: 'Too many attempts: wait for the time given, then try again.',
  },
  SIGN_IN_BUSY: {
    fr: 'Beaucoup de connexions en ce moment : réessayez dans quelques secondes.',
    en: 'Many people are signing in: try again in a few seconds.',
  },
  FORBIDDEN: {
    fr: 'Votre rôle ne permet pas cette opération.',
    en: 'Your role does not allow this operation.',
  },
  READ_ONLY_ACCOUNT: {
    fr: 'Depuis votre départ, vous consultez votre dossier sans pouvoir le modifier.',
    en: 'Since you have left, you can read your file and change nothing in it.',
  },
  INVALID_VALUE: {
    fr: 'Une valeur de la demande n’a pas la forme attendue.',
    en: 'A value of the request does not have the expected form.',
  },
  MISSING_VALUE: {
    fr: 'Une donnée obligatoire manque dans la demande.',
    en: 'The request lacks a required value.',
  },
  UNKNOWN_VALUE: {
    fr: 'Une valeur de la demande n’est pas dans la liste des valeurs possibles.',
    en: 'A value of the request is not in the list of possible values.',
  },
  UNKNOWN_FIELD: {
    fr: 'La demande donne un champ qui n’existe pas.',
    en: 'The request gives a field that does not exist.',
  },
  TOO_MANY_FAULTS: {
    fr: 'Trop de valeurs de la demande ne conviennent pas : les premières sont signalées.',
    en: 'Too many values of the request do not fit: the first ones are reported.',
  },
  INVALID_SYNTAX: {
    fr: 'Ce document n’est pas écrit en GraphQL.',
    en: 'This document is not written in GraphQL.',
  },
  INVALID_DOCUMENT: {
    fr: 'Ce document ne convient pas au schéma.',
    en: 'This document does not fit the schema.',
  },
  PREFLIGHT_REQUIRED: {
    fr: 'Une page étrangère pourrait envoyer cette requête : ajoutez l’en-tête « apollo-require-preflight: true », ou employez POST.',
    en: 'A page of another site could send this request: add the header “apollo-require-preflight: true”, or use POST.',
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
  PAGE_OF_HITS: {
    fr: 'Une page de recherche va de 0 à 50 éléments.',
    en: 'A page of a search holds 0 to 50 items.',
  },
  FILTER_VALUES: { fr: 'Au plus 50 valeurs par critère.', en: 'At most 50 values for one condition.' },
  LEVEL_OF_DIPLOMA: { fr: 'Le niveau va de 3 à 8.', en: 'The level is from 3 to 8.' },
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
  NOT_UTF8: {
    fr: 'Le corps de la requête, ou son adresse, n’est pas en UTF-8 : envoyez-la en UTF-8, sans autre « charset ».',
    en: 'The body of the request, or its address, is not UTF-8: send it as UTF-8, without another “charset”.',
  },
  NO_BATCHES: {
    fr: 'Envoyez une opération à la fois : les lots ne sont pas acceptés.',
    en: 'Send one operation at a time: batches are not accepted.',
  },
  QUERY_REQUIRED: {
    fr: 'La requête n’a pas de document : donnez-le dans « query », en texte.',
    en: 'The request has no document: give it in “query”, as text.',
  },
  MALFORMED_REQUEST: {
    fr: '« variables » et « extensions » sont des objets, « operationName » est un texte, et chacun n’est donné qu’une fois.',
    en: '“variables” and “extensions” are objects, “operationName” is text, and each is given once.',
  },
  INVALID_PERSISTED_QUERY: {
    fr: '« persistedQuery » porte « version: 1 », et dans « sha256Hash » l’empreinte SHA-256 du document en hexadécimal.',
    en: '“persistedQuery” holds “version: 1”, and in “sha256Hash” the SHA-256 digest of the document in hexadecimal.',
  },
  OPERATION_NAME_REQUIRED: {
    fr: 'Ce document a plusieurs opérations : nommez dans « operationName » celle à exécuter.',
    en: 'This document has several operations: name the one to execute in “operationName”.',
  },
  UNKNOWN_OPERATION: {
    fr: 'Ce document n’a pas d’opération du nom donné dans « operationName ».',
    en: 'This document has no operation of the name given in “operationName”.',
  },
  MUTATION_BY_GET: {
    fr: 'GET ne fait que lire : envoyez les mutations par POST.',
    en: 'GET only reads: send mutations by POST.',
  },
  UNSUPPORTED_CONTENT_ENCODING: {
    fr: 'Le corps est compressé d’une façon qui n’est pas acceptée ici : l’en-tête « accept-encoding » de cette réponse dit lesquelles le sont.',
    en: 'The body is packed in a way that is not accepted here: the header “accept-encoding” of this answer says which are.',
  },
  PERSONAL_BY_GET: {
    fr: 'Cette requête contient des valeurs qui pourraient nommer quelqu’un ou ouvrir un accès, et une adresse est conservée en route : envoyez-la par POST.',
    en: 'This request holds values that might name somebody or open something, and addresses are kept on their way: send it by POST.',
  },
  PAYLOAD_TOO_LARGE: {
    fr: 'Le corps de la requête est trop grand : 256 Kio au plus, 8 Mio pour une machine qui alimente la base.',
    en: 'The body of the request is too large: 256 KiB at most, 8 MiB for a machine that feeds the base.',
  },
  UNSUPPORTED_MEDIA_TYPE: {
    fr: 'Envoyez du JSON, avec l’en-tête « content-type: application/json ».',
    en: 'Send JSON, with the header “content-type: application/json”.',
  },
  FORM_REQUIRED: {
    fr: 'Envoyez le fichier dans un formulaire, avec l’en-tête « content-type: multipart/form-data ».',
    en: 'Send the file in a form, with the header “content-type: multipart/form-data”.',
  },
  NOT_ACCEPTABLE: {
    fr: 'Les réponses sont en JSON : acceptez « application/json » ou « application/graphql-response+json ».',
    en: 'Answers are JSON: accept “application/json” or “application/graphql-response+json”.',
  },
  METHOD_NOT_ALLOWED: {
    fr: 'Cette adresse répond à POST, et à GET pour les lectures.',
    en: 'This address answers POST, and GET for reading.',
  },
  ROUTE_NOT_FOUND: {
    fr: 'Rien à cette adresse : l’API est à /graphql.',
    en: 'Nothing at this address: the API is at /graphql.',
  },
  FILE_NOT_FOUND: {
    fr: 'Ce fichier n’existe pas ou n’existe plus, ou vous n’y avez pas accès.',
    en: 'This file does not exist, no longer exists, or is not yours to read.',
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
  ACADEMY_CODE_REQUIRED: {
    fr: 'Donnez le code de l’académie, tel que 18, ou celui du département, tel que 28.',
    en: 'Give the code of the academy, such as 18, or of the department, such as 28.',
  },
  DEPARTMENT_REQUIRED_HERE: {
    fr: 'Donnez le code du département d’origine, tel que 28 : c’est lui qui gère.',
    en: 'Give the code of the department of origin, such as 28: it still manages.',
  },
  UNKNOWN_CODE: {
    fr: 'Aucune académie, ou aucun département, n’a ce code.',
    en: 'No academy, or no department, has this code.',
  },
  CODES_DISAGREE: {
    fr: 'Ce département n’est pas de cette académie : donnez l’un ou l’autre.',
    en: 'This department is not of this academy: give one or the other.',
  },
  CAREER_DATE_OUT_OF_RANGE: {
    fr: 'Donnez une date entre le 1er janvier 1990 et dans cinquante ans.',
    en: 'Give a date between 1 January 1990 and fifty years from now.',
  },
  CAREER_DATES_REVERSED: {
    fr: 'Cette fin précède son début : donnez le même jour, ou un jour plus tardif.',
    en: 'This end comes before its beginning: give the same day, or a later one.',
  },
  ASSUMPTION_OUT_OF_RANGE: {
    fr: 'Cette hypothèse est hors de ce qui peut être : niveau de diplôme de 5 à 8, rendez-vous de 1 à 3, quatre promotions au plus, campagne dans les cinquante ans.',
    en: 'This assumption is beyond what can be: level of diploma from 5 to 8, appraisal from 1 to 3, four promotions at most, campaign within fifty years.',
  },
  ASSUMPTION_INCOMPLETE: {
    fr: 'Cette hypothèse est incomplète, ou donnée deux fois : un diplôme par son code ou par son niveau, un rendez-vous avec son appréciation.',
    en: 'This assumption is incomplete, or given twice: a diploma by its code or by its level, an appraisal with its outcome.',
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

/** The `extensions.code` of a reason, where it is not the reason itself. */
export const codeOf: Partial<Record<keyof typeof requestTexts, string>> = {
  SESSION_EXPIRED: 'UNAUTHENTICATED',
  TOKEN_EXPIRED: 'UNAUTHENTICATED',
  READ_ONLY_ACCOUNT: 'FORBIDDEN',
  TOO_MANY_ATTEMPTS: 'RATE_LIMITED',
  SIGN_IN_BUSY: 'SERVICE_UNAVAILABLE',
  INVALID_VALUE: 'BAD_USER_INPUT',
  MISSING_VALUE: 'BAD_USER_INPUT',
  UNKNOWN_VALUE: 'BAD_USER_INPUT',
  UNKNOWN_FIELD: 'BAD_USER_INPUT',
  TOO_MANY_FAULTS: 'BAD_USER_INPUT',
  INVALID_SYNTAX: 'GRAPHQL_PARSE_FAILED',
  INVALID_DOCUMENT: 'GRAPHQL_VALIDATION_FAILED',
  PREFLIGHT_REQUIRED: 'BAD_REQUEST',
  INVALID_CURSOR: 'BAD_USER_INPUT',
  FIRST_AND_LAST: 'BAD_USER_INPUT',
  PAGE_SIZE: 'BAD_USER_INPUT',
  PAGE_OF_HITS: 'BAD_USER_INPUT',
  FILTER_VALUES: 'BAD_USER_INPUT',
  LEVEL_OF_DIPLOMA: 'BAD_USER_INPUT',
  INTROSPECTION_IN_MUTATION: 'BAD_USER_INPUT',
  TOO_MANY_IDS: 'BAD_USER_INPUT',
  ACADEMY_CODE_REQUIRED: 'BAD_USER_INPUT',
  DEPARTMENT_REQUIRED_HERE: 'BAD_USER_INPUT',
  UNKNOWN_CODE: 'BAD_USER_INPUT',
  CODES_DISAGREE: 'BAD_USER_INPUT',
  CAREER_DATE_OUT_OF_RANGE: 'BAD_USER_INPUT',
  CAREER_DATES_REVERSED: 'BAD_USER_INPUT',
  ASSUMPTION_OUT_OF_RANGE: 'BAD_USER_INPUT',
  ASSUMPTION_INCOMPLETE: 'BAD_USER_INPUT',
  UNSTORABLE_TEXT: 'BAD_USER_INPUT',
  BODY_NOT_JSON: 'BAD_REQUEST',
  NOT_UTF8: 'BAD_REQUEST',
  NO_BATCHES: 'BAD_REQUEST',
  QUERY_REQUIRED: 'BAD_REQUEST',
  MALFORMED_REQUEST: 'BAD_REQUEST',
  INVALID_PERSISTED_QUERY: 'BAD_REQUEST',
  OPERATION_NAME_REQUIRED: 'OPERATION_RESOLUTION_FAILURE',
  UNKNOWN_OPERATION: 'OPERATION_RESOLUTION_FAILURE',
  MUTATION_BY_GET: 'BAD_REQUEST',
  PERSONAL_BY_GET: 'BAD_REQUEST',
  UNSUPPORTED_CONTENT_ENCODING: 'UNSUPPORTED_MEDIA_TYPE',
  FORM_REQUIRED: 'UNSUPPORTED_MEDIA_TYPE',
  FILE_NOT_FOUND: 'NOT_FOUND',
  BAD_URL: 'BAD_REQUEST',
  MALFORMED_HTTP: 'BAD_REQUEST',
  ROUTE_NOT_FOUND: 'NOT_FOUND',
  METHOD_NOT_ALLOWED: 'BAD_REQUEST',
  NOT_ACCEPTABLE: 'BAD_REQUEST',
  HEADERS_TOO_LARGE: 'PAYLOAD_TOO_LARGE',
  TOO_MANY_NODES: 'LIMIT_EXCEEDED',
  TOO_COSTLY: 'LIMIT_EXCEEDED',
  TOO_DEEP: 'LIMIT_EXCEEDED',
  TOO_MANY_ALIASES: 'LIMIT_EXCEEDED',
  TOO_MANY_DIRECTIVES: 'LIMIT_EXCEEDED',
  ONE_CREDENTIAL: 'LIMIT_EXCEEDED',
  TOO_MANY_ROOT_FIELDS: 'LIMIT_EXCEEDED',
};
