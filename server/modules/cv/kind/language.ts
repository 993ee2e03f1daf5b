import type { Bilingual } from '../../../platform/viewer.ts';
import { defineForm, optional, required } from '../../../platform/form/form.ts';
import { CefrLevel } from './entry-kind.ts';
import { certifiedOn, declareCvKind, lineIfAny, since } from './cv-kind.ts';

const level = (description: string, label: Bilingual, help?: Bilingual) =>
  optional(CefrLevel, description, { example: 'B2', label, ...(help && { help }) });

const someLevel = {
  fr: 'Indiquez le niveau d’au moins une compétence, ou une langue maternelle.',
  en: 'Say the level of at least one skill, or that it is a first language.',
};

export const CvLanguageInput = defineForm(
  'CvLanguageInput',
  'A language and what somebody can do in it, skill by skill. The beginning of the entry (`from`) is the day of the certificate.',
  {
    language: required(String, 'The language, by its code in ISO 639.', {
      example: 'de',
      label: { fr: 'Langue', en: 'Language' },
      maxLength: 40,
      kind: 'LANGUAGE',
    }),
    isFirstLanguage: optional(Boolean, 'Whether it is a first language; no when absent.', {
      example: false,
      label: { fr: 'Langue maternelle', en: 'First language' },
    }),
    listening: level('Understanding what is said.', { fr: 'Écouter', en: 'Listening' }, someLevel),
    reading: level('Understanding what is written.', { fr: 'Lire', en: 'Reading' }),
    spokenInteraction: level('Taking part in a conversation.', {
      fr: 'Prendre part à une conversation',
      en: 'Spoken interaction',
    }),
    spokenProduction: level('Speaking at length.', {
      fr: 'S’exprimer oralement en continu',
      en: 'Spoken production',
    }),
    writing: level('Writing.', { fr: 'Écrire', en: 'Writing' }),
    certificate: lineIfAny(
      'The certificate that proves it.',
      { fr: 'Certification', en: 'Certificate' },
      'Goethe-Zertifikat B2',
    ),
  },
);
/** The five skills that a level is given for. */
export const languageSkills = [
  'listening',
  'reading',
  'spokenInteraction',
  'spokenProduction',
  'writing',
] as const;

export const language = declareCvKind({
  kind: 'LANGUAGE',
  label: { fr: 'Langue', en: 'Language' },
  form: CvLanguageInput,
  dates: since,
  labels: { from: certifiedOn },
  faults: (values) =>
    values.isFirstLanguage === true || languageSkills.some((skill) => values[skill] != null)
      ? []
      : [
          {
            code: 'REQUIRED',
            path: ['listening'],
            detail: someLevel,
          },
        ],
});
