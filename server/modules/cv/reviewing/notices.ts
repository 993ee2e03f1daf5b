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
  readonly hasEvidence: boolean;
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

const whatNext: typeof subjects = {
  VERIFIED: {
    one: {
      fr: 'Votre gestionnaire a vérifié cette ligne. Si vous la modifiez, elle sera à vérifier de nouveau.',
      en: 'Your officer has verified this entry. If you change it, it will have to be verified again.',
    },
    several: {
      fr: 'Votre gestionnaire a vérifié ces lignes. Celle que vous modifiez est à vérifier de nouveau.',
      en: 'Your officer has verified these entries. One that you change has to be verified again.',
    },
  },
  REJECTED: {
    one: {
      fr: 'Vous pouvez corriger cette ligne ou y joindre un justificatif : votre gestionnaire l’examinera de nouveau.',
      en: 'You can correct this entry or add evidence to it: your officer will look at it again.',
    },
    several: {
      fr: 'Vous pouvez corriger ces lignes ou y joindre des justificatifs : votre gestionnaire les examinera de nouveau.',
      en: 'You can correct these entries or add evidence to them: your officer will look at them again.',
    },
  },
};
/** Said of what was verified without a file: nobody reads that a proof was seen. */
const withoutEvidence: Bilingual = { fr: ' (sans justificatif joint)', en: ' (no evidence attached)' };

/** The message to a teacher about the own entries that were reviewed together. */
export function noticeOf(entries: readonly Found[], { outcome, note }: Finding): Notice {
  const many = entries.length > 1 ? 'several' : 'one';
  const subject = subjects[outcome][many];
  const body = (locale: keyof Bilingual, lead: string) =>
    [
      entries.map((entry) => `${many === 'one' ? '' : '– '}${lineOf(entry, outcome, locale)}`).join('\n'),
      ...(note === null ? [] : [`${lead}${note}`]),
      whatNext[outcome][many][locale],
    ].join('\n\n');
  return {
    fr: { subject: subject.fr, body: body('fr', outcome === 'REJECTED' ? 'Motif : ' : '') },
    en: { subject: subject.en, body: body('en', outcome === 'REJECTED' ? 'Reason: ' : '') },
  };
}

function lineOf(
  { kind, title, hasEvidence }: Found,
  outcome: Finding['outcome'],
  locale: keyof Bilingual,
): string {
  const line = `${cvKindOf(kind).label[locale]}${locale === 'fr' ? ' : ' : ': '}${title}`;
  return outcome === 'VERIFIED' && !hasEvidence ? line + withoutEvidence[locale] : line;
}

/** The message to a teacher about a diploma that an entry, removed since, had brought into the file. */
export function noticeOfWithdrawal(
  title: string,
  { note, isLeft }: { readonly note: string | null; readonly isLeft: boolean },
): Notice {
  const left = isLeft
    ? {
        fr: 'Ce diplôme figure toujours dans votre dossier : une autre source que votre CV l’atteste.',
        en: 'Your file still lists this diploma: another source than your CV certifies it.',
      }
    : {
        fr: 'Ce diplôme ne figure plus dans votre dossier. Si vous l’avez obtenu, ajoutez-le à votre CV avec sa copie : votre gestionnaire l’examinera.',
        en: 'Your file lists this diploma no longer. If you have obtained it, add it to your CV with a copy: your officer will look at it.',
      };
  return {
    fr: {
      subject: 'Vérification d’un diplôme retirée',
      body: `Votre gestionnaire a retiré la vérification d’un diplôme que vous aviez supprimé de votre CV : ${title}\n\nMotif : ${note}\n\n${left.fr}`,
    },
    en: {
      subject: 'Verification of a diploma withdrawn',
      body: `Your officer has withdrawn the verification of a diploma that you had removed from your CV: ${title}\n\nReason: ${note}\n\n${left.en}`,
    },
  };
}
