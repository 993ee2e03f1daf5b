import { GraphQLInt } from 'graphql';
import { optional, required } from '../../../platform/form/form.ts';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import type { Bilingual } from '../../../platform/viewer.ts';

/** Fields that several kinds have. */
export const fields = {
  until: required(GraphQLDate, 'The last day.', {
    example: '2028-08-31',
    label: { fr: 'Dernier jour', en: 'Last day' },
  }),
  untilIfKnown: optional(GraphQLDate, 'The last day; absent when none is foreseen.', {
    example: '2028-08-31',
    label: { fr: 'Dernier jour', en: 'Last day' },
  }),
  isRenewal: optional(Boolean, 'Whether it goes on from one that is running; no when absent.', {
    example: false,
    label: { fr: 'Renouvellement', en: 'Renewal' },
  }),
  changeUsername: optional(Boolean, 'Whether the username follows the new name; no when absent.', {
    example: false,
    label: { fr: 'Changer aussi mon identifiant', en: 'Change my username too' },
    help: {
      fr: 'L’ancien identifiant continue d’ouvrir votre compte.',
      en: 'The former username goes on to open your account.',
    },
  }),
  changeProfessionalAddress: optional(
    Boolean,
    'Whether the professional e-mail address follows the new name; no when absent.',
    {
      example: false,
      label: { fr: 'Changer aussi mon adresse professionnelle', en: 'Change my professional address too' },
      help: {
        fr: 'L’ancienne adresse reste un alias : rien de ce qui y est envoyé ne se perd.',
        en: 'The former address stays an alias: nothing that is sent to it is lost.',
      },
    },
  ),
  whyLate: optional(
    String,
    'Why the request comes later than the law wants; absent when it is in time. Who decides weighs it.',
    {
      example: 'La décision qui rend cette demande nécessaire m’est parvenue le 3 mars.',
      label: { fr: 'Motif du dépôt tardif', en: 'Why it comes late' },
      onPaper: false,
      help: {
        fr: 'Seulement si le délai n’est pas respecté, sans détail médical.',
        en: 'Only if the request comes late, without medical details.',
      },
      maxLength: 2000,
      kind: 'PROSE',
    },
  ),
  reason: required(String, 'The reason, in a few sentences.', {
    example: 'Je souhaite suivre une formation à temps partiel.',
    label: { fr: 'Motif', en: 'Reason' },
    onPaper: false,
    maxLength: 2000,
    kind: 'PROSE',
  }),
  givenNames: optional([String], 'The given names of the civil register, in order; absent when they stay.', {
    example: ['Julie', 'Anne'],
    label: { fr: 'Prénoms', en: 'Given names' },
    minItems: 1,
    maxItems: 6,
    maxLength: 100,
    kind: 'PLAIN',
  }),
} as const;

/** The labels of a period. */
export const firstDay: Bilingual = { fr: 'Premier jour', en: 'First day' };
export const lastDay: Bilingual = { fr: 'Dernier jour', en: 'Last day' };

/** The label of a birthday. */
export const birthDay: Bilingual = { fr: 'Date de naissance', en: 'Date of birth' };

/** A day that the form needs. */
export const day = (description: string, label: Bilingual, example = '2026-09-12') =>
  required(GraphQLDate, description, { example, label });

/** A day that there may not be. */
export const dayIfAny = (description: string, label: Bilingual, example = '2026-09-12') =>
  optional(GraphQLDate, description, { example, label });

/** Yes or no; no when absent. */
export const flag = (description: string, label: Bilingual) =>
  optional(Boolean, description, { example: true, label });

/** One line of text. */
export const line = (description: string, label: Bilingual, example: string) =>
  required(String, description, { example, label, maxLength: 200, kind: 'PLAIN' });

/** One line of text that there may not be. */
export const lineIfAny = (description: string, label: Bilingual, example: string) =>
  optional(String, description, { example, label, maxLength: 200, kind: 'PLAIN' });

/** The rate of part-time, in percent of a full service. */
export const quota = required(GraphQLInt, 'How much one works, in percent of a full service.', {
  example: 80,
  label: { fr: 'Quotité demandée, en pourcentage', en: 'Rate asked for, in percent' },
  minimum: 50,
  maximum: 90,
});
