import { refusals } from '../../platform/errors/refusals.ts';

/** What attaching files to something may be refused for. */
export const attachmentRefusals = refusals({
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
