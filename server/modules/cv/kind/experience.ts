import { GraphQLInt } from 'graphql';
import { defineForm, optional } from '../../../platform/form/form.ts';
import { declareCvKind, lineIfAny, period, webPage } from './cv-kind.ts';

const CvExperienceInput = defineForm('CvExperienceInput', 'What somebody did, at work or outside of it.', {
  share: optional(GraphQLInt, 'The share of a full time, in percent.', {
    example: 80,
    label: { fr: 'Quotité (%)', en: 'Share of a full time (%)' },
    minimum: 1,
    maximum: 100,
  }),
  place: lineIfAny('Where it was.', { fr: 'Lieu', en: 'Place' }, 'Orléans'),
  url: webPage('A page about it.', 'https://www.example.org/projet'),
});

export const professionalExperience = declareCvKind({
  kind: 'PROFESSIONAL_EXPERIENCE',
  label: { fr: 'Expérience professionnelle', en: 'Professional experience' },
  form: CvExperienceInput,
  dates: period,
  labels: { organization: { fr: 'Employeur ou établissement', en: 'Employer or establishment' } },
});

export const personalExperience = declareCvKind({
  kind: 'PERSONAL_EXPERIENCE',
  label: { fr: 'Expérience personnelle', en: 'Personal experience' },
  form: CvExperienceInput,
  dates: period,
});
