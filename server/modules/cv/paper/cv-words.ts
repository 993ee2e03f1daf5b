import { inWords } from '../../../platform/letters/frames.ts';
import type { Locale } from '../../../platform/viewer.ts';
import type { CvEntryKind } from '../kind/entry-kind.ts';

/** What a CV on paper says of its own accord, in one language. */
export interface CvWords {
  readonly title: (name: string) => string;
  readonly sections: Readonly<Record<CvEntryKind, string>>;
  readonly page: string;
  /** Of a year or a month, and of a day. */
  readonly since: Readonly<Record<'time' | 'day', string>>;
  readonly level: (level: number) => string;
  readonly share: (percent: number) => string;
  readonly hours: (hours: number) => string;
  readonly supervisor: (name: string) => string;
  readonly verified: string;
  readonly rejected: string;
  /** What the marks mean. */
  readonly legend: Readonly<Record<'verified' | 'none', string>>;
  readonly empty: string;
  readonly made: (day: string) => string;
  /** Before a label’s value. */
  readonly colon: string;
}

export const cvWords: Readonly<Record<Locale, CvWords>> = {
  fr: {
    title: (name) => `Curriculum vitæ – ${name}`,
    sections: {
      DIPLOMA: 'Diplômes et concours',
      PROFESSIONAL_EXPERIENCE: 'Expérience professionnelle',
      PERSONAL_EXPERIENCE: 'Expérience personnelle',
      RESEARCH: 'Recherche',
      PUBLICATION: 'Publications',
      TRAINING: 'Formations suivies',
      LANGUAGE: 'Langues',
      SKILL: 'Compétences',
    },
    page: 'page',
    since: { time: 'depuis', day: 'depuis le' },
    level: (level) => `niveau ${level} du cadre national`,
    share: (percent) => `quotité de ${percent}\u202f%`,
    hours: (hours) => `${hours}\u00a0${hours === 1 ? 'heure' : 'heures'}`,
    supervisor: (name) => `sous la direction de ${name}`,
    verified: 'Vérifié',
    rejected: 'Non retenu à la vérification',
    legend: {
      verified:
        '« Vérifié » : l’administration a vu la pièce qui prouve ce que dit la ligne. Les autres lignes sont déclarées par la personne.',
      none: 'Les lignes de ce CV sont déclarées par la personne ; l’administration n’en a vérifié aucune.',
    },
    empty: 'Ce CV ne contient encore aucune ligne.',
    made: (day) => `Document établi le ${inWords.fr(day)} à partir du CV enregistré dans I-Prof.`,
    colon: '\u00a0:',
  },
  en: {
    title: (name) => `Curriculum vitae – ${name}`,
    sections: {
      DIPLOMA: 'Diplomas and competitive examinations',
      PROFESSIONAL_EXPERIENCE: 'Professional experience',
      PERSONAL_EXPERIENCE: 'Personal experience',
      RESEARCH: 'Research',
      PUBLICATION: 'Publications',
      TRAINING: 'Training',
      LANGUAGE: 'Languages',
      SKILL: 'Skills',
    },
    page: 'page',
    since: { time: 'since', day: 'since' },
    level: (level) => `level ${level} of the French national framework`,
    share: (percent) => `${percent}% of a full time`,
    hours: (hours) => `${hours}\u00a0${hours === 1 ? 'hour' : 'hours'}`,
    supervisor: (name) => `supervised by ${name}`,
    verified: 'Verified',
    rejected: 'Not accepted when it was verified',
    legend: {
      verified:
        '“Verified”: the administration has seen the document that proves what the entry says. The other entries are stated by the person.',
      none: 'The entries of this CV are stated by the person; the administration has verified none of them.',
    },
    empty: 'This CV has no entries yet.',
    made: (day) => `Made on ${inWords.en(day)} from the CV kept in I-Prof.`,
    colon: ':',
  },
};
