import type { Bilingual, Locale } from '../../../platform/viewer.ts';
import { snapshotInWords, type Snapshot } from './snapshot.words.ts';

/** What the HR base has made of something that a granted request says is wrong: the line before, and the line now. */
export interface FileCorrected {
  readonly how: 'REPLACED' | 'REMOVED' | 'ADDED' | 'CHANGED';
  readonly was: Snapshot | null;
  readonly is: Snapshot | null;
}

const openings: Readonly<Record<FileCorrected['how'], Bilingual>> = {
  REPLACED: {
    fr: 'La base de gestion des ressources humaines a modifié la ligne que vous aviez signalée.',
    en: 'The HR base has changed the line that you reported.',
  },
  REMOVED: {
    fr: 'La base de gestion des ressources humaines a retiré la ligne que vous aviez signalée : elle ne figure plus dans votre dossier.',
    en: 'The HR base has taken out the line that you reported: your file does not have it any more.',
  },
  ADDED: {
    fr: 'La base de gestion des ressources humaines a ajouté une ligne à la rubrique où vous aviez signalé un oubli.',
    en: 'The HR base has added a line to the part of your file where you had reported that one was missing.',
  },
  CHANGED: {
    fr: 'La base de gestion des ressources humaines a modifié la rubrique de votre dossier que vous aviez signalée.',
    en: 'The HR base has changed the part of your file that you reported.',
  },
};
const before: Bilingual = { fr: 'Avant', en: 'Before' };
const now: Bilingual = { fr: 'Maintenant', en: 'Now' };
const closing: Bilingual = {
  fr: 'Vérifiez votre dossier. Si une erreur subsiste, signalez-la par une nouvelle demande.',
  en: 'Look at your file. If something is still wrong, send another request.',
};

/** The message about a correction, which shows the teacher what to check. */
export function fileCorrected({ how, was, is }: FileCorrected) {
  const text = (locale: Locale) =>
    [
      openings[how][locale],
      ...(was ? [lineIn(before, was, locale)] : []),
      ...(is ? [lineIn(now, is, locale)] : []),
      closing[locale],
    ].join('\n\n');
  return {
    subject: { fr: 'Dossier mis à jour', en: 'File updated' },
    body: { fr: text('fr'), en: text('en') },
  };
}

function lineIn(when: Bilingual, line: Snapshot, locale: Locale): string {
  const values = snapshotInWords(line, locale).map(({ label, text }) =>
    locale === 'fr' ? `– ${label} : ${text}` : `– ${label}: ${text}`,
  );
  return [locale === 'fr' ? `${when.fr} :` : `${when.en}:`, ...values].join('\n');
}
