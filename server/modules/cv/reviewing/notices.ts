import type { Bilingual } from '../../../platform/viewer.ts';
import type { Notice } from '../../message/index.ts';
import type { CvEntryKind } from '../kind/entry-kind.ts';
import { cvKindOf } from '../kind/kinds.ts';
import type { CvReviewOutcome } from './reviewing.inputs.ts';

/** What an officer finds, with what is written to the teacher. */
export interface Finding {
  readonly outcome: CvReviewOutcome;
  readonly note: string | null;
}

/** An entry that was reviewed. */
interface Found {
  readonly kind: CvEntryKind;
  readonly title: string;
}

const subjects: Readonly<Record<Finding['outcome'], Readonly<Record<'one' | 'several', Bilingual>>>> = {
  VERIFIED: {
    one: { fr: 'Ligne de votre CV vérifiée', en: 'Entry of your CV verified' },
    several: { fr: 'Lignes de votre CV vérifiées', en: 'Entries of your CV verified' },
  },
  REJECTED: {
    one: { fr: 'Ligne de votre CV refusée', en: 'Entry of your CV rejected' },
    several: { fr: 'Lignes de votre CV refusées', en: 'Entries of your CV rejected' },
  },
};

const whatNext: Readonly<Record<Finding['outcome'], Bilingual>> = {
  VERIFIED: {
    fr: 'Votre gestionnaire a vu les justificatifs. Si vous modifiez ce texte, il devra être vérifié de nouveau.',
    en: 'Your officer has seen the proof. If you change the text, it will have to be verified again.',
  },
  REJECTED: {
    fr: 'Vous pouvez corriger le texte ou ajouter un justificatif : votre gestionnaire l’examinera de nouveau.',
    en: 'You can correct the text or add a proof: your officer will look at it again.',
  },
};

/** The message to a teacher about the own entries that were reviewed together. */
export function noticeOf(entries: readonly Found[], { outcome, note }: Finding): Notice {
  const subject = subjects[outcome][entries.length > 1 ? 'several' : 'one'];
  const body = (locale: keyof Bilingual, lead: string) =>
    [
      entries.map(({ kind, title }) => lineOf(cvKindOf(kind).label[locale], title, locale)).join('\n'),
      ...(note === null ? [] : [`${lead}${note}`]),
      whatNext[outcome][locale],
    ].join('\n\n');
  return {
    fr: { subject: subject.fr, body: body('fr', outcome === 'REJECTED' ? 'Motif : ' : '') },
    en: { subject: subject.en, body: body('en', outcome === 'REJECTED' ? 'Reason: ' : '') },
  };
}

const lineOf = (label: string, title: string, locale: keyof Bilingual) =>
  locale === 'fr' ? `${label} : ${title}` : `${label}: ${title}`;
