import { GraphQLInt } from 'graphql';
import { defineForm, optional } from '../../../platform/form/form.ts';
import { certificateOfTraining } from '../../dossier/index.ts';
import { declareCvKind, lineIfAny, period, webPage } from './cv-kind.ts';

const CvTrainingInput = defineForm(
  'CvTrainingInput',
  'A training that was followed. The organization of the entry is who gave it.',
  {
    hours: optional(GraphQLInt, 'How many hours it took.', {
      example: 18,
      label: { fr: 'Durée (heures)', en: 'Hours' },
      minimum: 1,
      maximum: 5000,
    }),
    certificate: lineIfAny(
      'The certificate that it led to.',
      { fr: 'Attestation ou certification', en: 'Certificate' },
      'Attestation de formation aux premiers secours',
    ),
    url: webPage('A page about it.', 'https://magistere.education.fr/'),
  },
);

export const training = declareCvKind({
  kind: 'TRAINING',
  label: { fr: 'Formation', en: 'Training' },
  form: CvTrainingInput,
  proves: ({ certificate }, { title }) => {
    const code = certificateOfTraining({ title, certificate: certificate ?? null });
    return code && { title: certificate ?? title, level: null, speciality: null, code };
  },
  dates: period,
  labels: { organization: { fr: 'Organisme de formation', en: 'Given by' } },
});
