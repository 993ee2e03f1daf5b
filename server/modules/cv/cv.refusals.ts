import { refusals } from '../../platform/errors/refusals.ts';

/** What an entry of a CV may be refused for. */
export const cvRefusals = refusals({
  COMPETITION_HAS_NO_LEVEL: {
    fr: 'Un concours, comme l’agrégation ou le CAPES, n’est pas un diplôme : il n’a pas de niveau.',
    en: 'A competition, such as the agrégation or the CAPES, is no diploma: it has no level.',
    remedy: 'correct',
  },
  NO_END_DATE: {
    fr: 'Cette rubrique n’a pas de date de fin : indiquez seulement la première date.',
    en: 'This kind of entry has no end: give the first date alone.',
    remedy: 'correct',
  },
  CV_KIND_FIXED: {
    fr: 'Une ligne du CV ne change pas de rubrique : retirez-la, puis ajoutez-la dans l’autre.',
    en: 'An entry of a CV does not change its kind: remove it, then add it as the other one.',
    remedy: 'correct',
  },
  CV_FULL: {
    fr: 'Un CV a au plus 200 lignes : retirez-en une.',
    en: 'A CV has at most 200 entries: remove one.',
    remedy: 'correct',
  },
  NO_JSON_RESUME: {
    fr: 'Ce fichier n’a pas la forme de jsonresume.org.',
    en: 'This is not in the form of jsonresume.org.',
    remedy: 'correct',
  },
  RESUME_TOO_LARGE: {
    fr: 'Ce CV est trop volumineux pour être repris.',
    en: 'This resume is too large to be taken over.',
    remedy: 'correct',
  },
  TOO_MUCH_EVIDENCE: {
    fr: 'Au plus 10 justificatifs par ligne : réunissez-en plusieurs dans un même fichier.',
    en: 'At most 10 files with one entry: put several into one file.',
    remedy: 'correct',
  },
  NOT_HELD_BY_CV: {
    fr: 'Ce diplôme ne figure pas au dossier en vertu du CV : il se corrige par une demande ou dans la base de gestion.',
    en: 'This diploma is not in the file by the CV: a request or the HR base corrects it.',
    remedy: 'correct',
  },
  CV_ENTRY_STANDS: {
    fr: 'La ligne du CV qui atteste ce diplôme n’a pas été retirée : refusez-la (`reviewCvEntry`).',
    en: 'The entry of the CV that proves this diploma has not been removed: reject it (`reviewCvEntry`).',
    remedy: 'correct',
  },
  TOO_MANY_CV_REVIEWS: {
    fr: 'Au plus 30 lignes à la fois.',
    en: 'At most 30 entries at a time.',
    remedy: 'correct',
  },
});
