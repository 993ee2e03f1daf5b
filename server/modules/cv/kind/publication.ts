import { choices } from '../../../platform/form/choices.ts';
import { defineForm, optional } from '../../../platform/form/form.ts';
import { declareCvKind, webPage } from './cv-kind.ts';

const CvPublicationKind = choices('CvPublicationKind', 'What kind of work appeared.', {
  BOOK: { fr: 'Ouvrage', en: 'Book' },
  CHAPTER: { fr: 'Chapitre d’ouvrage', en: 'Chapter of a book' },
  ARTICLE: { fr: 'Article', en: 'Article' },
  CONFERENCE: { fr: 'Communication', en: 'Conference paper' },
  THESIS: { fr: 'Thèse ou mémoire', en: 'Thesis' },
  OTHER: { fr: 'Autre', en: 'Another work' },
});

const CvPublicationInput = defineForm(
  'CvPublicationInput',
  'A work that appeared. The organization of the entry is the journal or the publisher, and it appeared at the beginning (`from`).',
  {
    kind: optional(CvPublicationKind, 'What kind of work.', {
      example: 'ARTICLE',
      label: { fr: 'Type', en: 'Kind' },
    }),
    authors: optional([String], 'Its authors, in their order.', {
      example: ['Julie Labert', 'Paul Nouvel'],
      label: { fr: 'Auteurs', en: 'Authors' },
      maxLength: 200,
      maxItems: 50,
      kind: 'PLAIN',
    }),
    doi: optional(String, 'Its DOI, with or without https://doi.org/; kept in small letters.', {
      example: '10.4000/rfp.4567',
      label: { fr: 'DOI', en: 'DOI' },
      maxLength: 500,
      kind: 'DOI',
    }),
    hal: optional(String, 'Its id in HAL, or the address of its page there.', {
      example: 'hal-01234567',
      label: { fr: 'Identifiant HAL', en: 'HAL id' },
      maxLength: 300,
      kind: 'HAL',
    }),
    isbn: optional(String, 'Its ISBN, of 10 or 13 digits; kept with 13 and hyphens.', {
      example: '978-2-07-036822-8',
      label: { fr: 'ISBN', en: 'ISBN' },
      maxLength: 30,
      kind: 'ISBN',
    }),
    url: webPage('Where it can be read.', 'https://journals.openedition.org/rfp/4567'),
  },
);

export const publication = declareCvKind({
  kind: 'PUBLICATION',
  label: { fr: 'Publication', en: 'Publication' },
  form: CvPublicationInput,
  dates: { from: 'REQUIRED', to: 'NONE' },
  labels: {
    organization: { fr: 'Revue ou éditeur', en: 'Journal or publisher' },
    from: { fr: 'Date de parution', en: 'Published' },
  },
});
