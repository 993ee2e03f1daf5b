import { defineForm } from '../../../platform/form/form.ts';
import { declareCvKind, lineIfAny, period, webPage } from './cv-kind.ts';

const CvResearchInput = defineForm(
  'CvResearchInput',
  'Research. The organization of the entry is the university or the institute.',
  {
    domain: lineIfAny('What it is about.', { fr: 'Domaine', en: 'Domain' }, 'Didactique des mathématiques'),
    laboratory: lineIfAny(
      'The laboratory or team.',
      { fr: 'Laboratoire ou équipe', en: 'Laboratory or team' },
      'LDAR (EA 4434)',
    ),
    supervisor: lineIfAny(
      'Who directs it, of a thesis.',
      { fr: 'Direction', en: 'Supervisor' },
      'Claire Vasseur',
    ),
    url: webPage('A page about it.', 'https://theses.fr/s123456'),
  },
);

export const research = declareCvKind({
  kind: 'RESEARCH',
  label: { fr: 'Travaux de recherche', en: 'Research' },
  form: CvResearchInput,
  dates: period,
  labels: { organization: { fr: 'Université ou institut', en: 'University or institute' } },
});
