import { refusals } from '../../platform/errors/refusals.ts';

/** What attaching files to something may be refused for. */
export const attachmentRefusals = refusals({
  UPLOAD_QUOTA: {
    fr: 'Trop de fichiers envoyés attendent d’être joints (20 fichiers ou 50 Mo au plus) : joignez-les, ou recommencez demain.',
    en: 'Too many uploaded files wait to be attached (at most 20 files or 50 MB): attach them, or try again tomorrow.',
    remedy: 'correct',
  },
  UPLOAD_INCOMPLETE: {
    fr: 'Le fichier n’est pas arrivé en entier : envoyez-le à nouveau.',
    en: 'The file did not arrive whole: send it again.',
    remedy: 'sendAgain',
  },
  ONE_FILE_ONLY: {
    fr: 'Envoyez un seul fichier à la fois, dans une partie du formulaire nommée « file », et rien d’autre.',
    en: 'Send one file at a time, in a part of the form named “file”, and nothing else.',
    remedy: 'correct',
  },
  STORAGE_FULL: {
    fr: 'Le serveur n’a plus de place pour ce fichier : réessayez plus tard, et prévenez l’assistance si cela dure.',
    en: 'The server has no room for this file: try again later, and tell the helpdesk when it lasts.',
    remedy: 'sendAgain',
  },
  VIRUS_FOUND: {
    fr: 'Un virus a été trouvé dans ce fichier : il n’a pas été conservé. Analysez votre ordinateur.',
    en: 'A virus was found in this file: it was not kept. Scan your computer.',
    remedy: 'correct',
  },
  ATTACHMENT_TAKEN: {
    fr: 'Ce fichier est déjà joint : un fichier ne se joint qu’une fois. Envoyez-le de nouveau.',
    en: 'This file is attached already: a file is attached once. Send it again.',
    remedy: 'correct',
  },
  TOO_MANY_ATTACHMENTS: {
    fr: 'Dix fichiers au plus peuvent être joints.',
    en: 'At most ten files can be attached.',
    remedy: 'correct',
  },
  ATTACHMENTS_TOO_LARGE: {
    fr: 'Les fichiers joints dépassent 5 Mo au total (5 242 880 octets) : retirez-en, ou réduisez-les.',
    en: 'The attached files exceed 5 MB in total (5,242,880 bytes): remove some, or make them smaller.',
    remedy: 'correct',
  },
  ATTACHMENT_REFUSED: {
    fr: 'Un virus a été trouvé dans ce fichier : il ne peut pas être joint.',
    en: 'A virus was found in this file: it cannot be attached.',
    remedy: 'correct',
  },
});
