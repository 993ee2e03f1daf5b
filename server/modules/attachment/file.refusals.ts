import { refusals } from '../../platform/errors/refusals.ts';

/** What a file may be refused for when its content is examined. */
export const fileRefusals = refusals({
  FILE_TOO_LARGE: {
    fr: 'Ce fichier dépasse 5 Mo (5 242 880 octets) : réduisez-le, par exemple en le numérisant avec une résolution plus faible.',
    en: 'This file is larger than 5 MB (5,242,880 bytes): make it smaller, for example by scanning it at a lower resolution.',
    remedy: 'correct',
  },
  EMPTY_FILE: {
    fr: 'Ce fichier est vide.',
    en: 'This file is empty.',
    remedy: 'correct',
  },
  FILE_TYPE_NOT_ALLOWED: {
    fr: 'Ce type de fichier n’est pas accepté : envoyez un PDF, une image JPEG, PNG ou GIF, ou un document ODT ou DOCX.',
    en: 'This type of file is not accepted: send a PDF, a JPEG, PNG or GIF picture, or an ODT or DOCX document.',
    remedy: 'correct',
  },
  HEIC_NOT_ALLOWED: {
    fr: 'Les photos au format HEIC ne sont pas acceptées : enregistrez la photo en JPEG (sur iPhone : Réglages, Appareil photo, Formats, « Le plus compatible »), ou envoyez une copie d’écran.',
    en: 'HEIC photographs are not accepted: save the photograph as JPEG (on an iPhone: Settings, Camera, Formats, “Most Compatible”), or send a screenshot.',
    remedy: 'correct',
  },
  FILE_TYPE_MISMATCH: {
    fr: 'Le contenu de ce fichier n’est pas celui que son nom annonce : ouvrez-le dans son application, puis enregistrez-le dans un format accepté.',
    en: 'The content of this file is not what its name says: open it in its application, then save it in an accepted format.',
    remedy: 'correct',
  },
  MACROS_NOT_ALLOWED: {
    fr: 'Ce document contient des macros : enregistrez-le sans macros (DOCX ou ODT), ou exportez-le en PDF.',
    en: 'This document holds macros: save it without macros (DOCX or ODT), or export it as PDF.',
    remedy: 'correct',
  },
  PASSWORD_PROTECTED: {
    fr: 'Ce fichier est protégé par un mot de passe : enregistrez-le sans mot de passe.',
    en: 'This file is protected by a password: save it without one.',
    remedy: 'correct',
  },
  ACTIVE_CONTENT: {
    fr: 'Ce fichier contient un script, un fichier joint ou un objet incorporé, ou va chercher un contenu ailleurs : imprimez-le au format PDF, puis envoyez ce PDF.',
    en: 'This file holds a script, an attached file or an embedded object, or fetches content from elsewhere: print it to a PDF, then send that PDF.',
    remedy: 'correct',
  },
  UNREADABLE_FILE: {
    fr: 'Ce fichier est endommagé ou incomplet, ou il n’a pas pu être lu : ouvrez-le dans son application, enregistrez-le à nouveau, puis renvoyez-le.',
    en: 'This file is damaged or incomplete, or could not be read: open it in its application, save it again, then send it again.',
    remedy: 'correct',
  },
  FILE_NOT_EXAMINED: {
    fr: 'Le serveur est trop occupé pour examiner ce fichier, qui n’est pas en cause : renvoyez-le dans quelques minutes.',
    en: 'The server is too busy to look into this file; nothing is wrong with it: send it again in a few minutes.',
    remedy: 'sendAgain',
  },
  TOO_MANY_PIXELS: {
    fr: 'Cette image dépasse 50 millions de pixels : réduisez ses dimensions.',
    en: 'This picture has more than 50 million pixels: make it smaller.',
    remedy: 'correct',
  },
});
