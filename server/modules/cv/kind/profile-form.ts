import { defineForm, optional } from '../../../platform/form/form.ts';
import { readerOf, type Read } from '../../../platform/form/reader.ts';

export const CvProfileInput = defineForm('CvProfileInput', 'What stands above the entries of a CV.', {
  orcid: optional(String, 'The ORCID of the teacher, with or without https://orcid.org/.', {
    example: '0000-0002-1825-0097',
    label: { fr: 'ORCID', en: 'ORCID' },
    maxLength: 100,
    kind: 'ORCID',
  }),
  headline: optional(String, 'One line under the name.', {
    example: 'Professeure de mathématiques',
    label: { fr: 'Titre du CV', en: 'Headline' },
    maxLength: 300,
    kind: 'PLAIN',
  }),
  summary: optional(String, 'A few sentences, in plain text.', {
    example: 'Quinze ans d’enseignement, formatrice depuis 2019.',
    label: { fr: 'Présentation', en: 'Summary' },
    maxLength: 10_000,
    kind: 'PROSE',
  }),
  language: optional(String, 'In which language it is written, by its code in ISO 639; fr when absent.', {
    example: 'fr',
    label: { fr: 'Langue de saisie', en: 'Language of the text' },
    maxLength: 40,
    kind: 'LANGUAGE',
  }),
});

/** Reads what stands above a CV. Paths start at the profile. */
export const readProfile: (given: unknown) => Read<InstanceType<typeof CvProfileInput>> =
  readerOf(CvProfileInput);
