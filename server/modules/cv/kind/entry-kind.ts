import { enumOf } from '../../../platform/graphql/enum.ts';
import { choices } from '../../../platform/form/choices.ts';

export const CvEntryKind = enumOf(
  {
    DIPLOMA: 'A diploma, a title or a competition that was passed.',
    PROFESSIONAL_EXPERIENCE: 'A post, a function or a mission at work.',
    PERSONAL_EXPERIENCE: 'What was done outside work, such as in an association.',
    RESEARCH: 'Research: a thesis, a project, a laboratory.',
    PUBLICATION: 'A book, an article, a chapter or another work that appeared.',
    TRAINING: 'A training that was followed.',
    LANGUAGE: 'A language, with its levels.',
    SKILL: 'A skill, such as in digital tools.',
  },
  'CvEntryKind',
  'The section of the CV that an entry stands in.',
);
export type CvEntryKind = keyof typeof CvEntryKind;

export const CvVisibility = enumOf(
  {
    OFFICERS: 'The teacher and the officers in charge of the file.',
    RECRUITERS: 'They, and the officers of the academy who recruit for profiled posts.',
  },
  'CvVisibility',
  'Who may read an entry.',
);
export type CvVisibility = keyof typeof CvVisibility;

export const CefrLevel = choices('CefrLevel', 'A level of the European framework for languages (CEFR).', {
  A1: { fr: 'A1', en: 'A1, beginner' },
  A2: { fr: 'A2', en: 'A2, elementary' },
  B1: { fr: 'B1', en: 'B1, intermediate' },
  B2: { fr: 'B2', en: 'B2, upper intermediate' },
  C1: { fr: 'C1', en: 'C1, advanced' },
  C2: { fr: 'C2', en: 'C2, proficient' },
});
