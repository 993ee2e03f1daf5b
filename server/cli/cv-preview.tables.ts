import type { CvFacts } from '../modules/cv/index.ts';

type SampleEntry = CvFacts['entries'][number];

const entry = (
  kind: SampleEntry['kind'],
  title: string,
  { from, to, ...more }: Partial<Omit<SampleEntry, 'from' | 'to'>> & { from?: string; to?: string } = {},
): SampleEntry => ({
  kind,
  title,
  organization: null,
  description: null,
  details: {},
  language: 'fr',
  visibility: 'RECRUITERS',
  status: 'DECLARED',
  ...more,
  from: from ?? null,
  fromPrecision: from === undefined ? null : 'MONTH',
  to: to ?? null,
  toPrecision: to === undefined ? null : 'MONTH',
});

/** The CV of nobody, with an entry of each kind. */
export const sampleCv: CvFacts = {
  names: [['Julie'], 'Labert', null],
  academyCode: '18',
  discipline: 'Mathématiques',
  email: 'julie.labert@ac-orleans-tours.example',
  profile: {
    orcid: '0000-0002-1825-0097',
    headline: 'Professeure agrégée de mathématiques, formatrice académique',
    summary:
      'Quinze ans d’enseignement en collège et en lycée : j’aime les classes hétérogènes, le travail d’équipe et la recherche. Je souhaite un poste de formatrice.',
    language: 'fr',
  },
  entries: [
    entry('DIPLOMA', 'Agrégation externe de mathématiques', {
      to: '2009-07-01',
      organization: 'Ministère de l’éducation nationale',
      status: 'VERIFIED',
    }),
    entry('DIPLOMA', 'Master de mathématiques fondamentales', {
      to: '2008-06-30',
      organization: 'Université d’Orléans',
      details: { level: 7, speciality: 'Algèbre et géométrie' },
      status: 'VERIFIED',
    }),
    entry('PROFESSIONAL_EXPERIENCE', 'Professeure de mathématiques', {
      from: '2014-09-01',
      organization: 'Lycée Pothier',
      details: { place: 'Orléans', share: 80 },
      status: 'VERIFIED',
      description:
        'Enseignement en seconde, première et terminale ; responsable du laboratoire de mathématiques depuis 2019.\n• Coordination de l’équipe : douze professeurs, 600 élèves.\n• Préparation aux concours "Kangourou" et "Olympiades" !\n• Tutorat de trois fonctionnaires stagiaires.',
    }),
    entry(
      'PROFESSIONAL_EXPERIENCE',
      'Professeure de mathématiques et coordonnatrice du dispositif « Devoirs faits » en réseau d’éducation prioritaire',
      {
        from: '2009-09-01',
        to: '2014-08-31',
        organization: 'Collège Simone-Veil (REP+)',
        details: { place: 'Tours' },
        description: 'Mise en place d’un cours de soutien en classe inversée.',
      },
    ),
    entry('PERSONAL_EXPERIENCE', 'Présidente d’une association d’aide aux devoirs', {
      from: '2016-01-01',
      organization: 'Les Petits Curieux',
      details: { url: 'https://www.example.org/association' },
    }),
    entry('RESEARCH', 'Didactique de la preuve au lycée', {
      from: '2018-09-01',
      to: '2021-06-30',
      organization: 'Université Paris Cité',
      details: { domain: 'Didactique des mathématiques', supervisor: 'Claire Vasseur' },
    }),
    entry('PUBLICATION', 'Prouver en classe de seconde', {
      from: '2020-03-01',
      organization: 'Revue française de pédagogie',
      details: {
        kind: 'ARTICLE',
        authors: ['Julie Labert', 'Paul Nouvel'],
        doi: '10.4000/rfp.4567',
        hal: 'hal-01234567',
      },
    }),
    entry('TRAINING', 'Formation de formateurs', {
      from: '2019-10-01',
      to: '2019-12-31',
      organization: 'EAFC d’Orléans-Tours',
      details: { hours: 18 },
    }),
    entry('LANGUAGE', 'Allemand', {
      from: '2012-05-01',
      details: {
        language: 'de',
        listening: 'C1',
        reading: 'C1',
        spokenInteraction: 'B2',
        writing: 'B2',
        certificate: 'Goethe-Zertifikat B2',
      },
      status: 'VERIFIED',
    }),
    entry('LANGUAGE', 'Arabe', { details: { language: 'ar', isFirstLanguage: true } }),
    entry('SKILL', 'Outils numériques', {
      details: { keywords: ['tableur', 'GeoGebra', 'Python'], mastery: 'Pix, niveau 6' },
    }),
  ],
};
