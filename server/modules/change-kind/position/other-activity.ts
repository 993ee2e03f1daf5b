import { choices } from '../../../platform/form/choices.ts';
import { defineForm, optional, required } from '../../../platform/form/form.ts';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import { GraphQLFloat } from 'graphql';
import { declareKind } from '../declare/kind.ts';
import { cgfp, refusedAfter, text } from '../declare/law.tables.ts';
import { reversedFault } from '../declare/faults.ts';
import { decided } from '../declare/usual.tables.ts';

const OtherActivity = choices('OtherActivity', 'What is done beside the post.', {
  ACCESSORY: { fr: 'Activité accessoire', en: 'Accessory activity' },
  BUSINESS: {
    fr: 'Création ou reprise d’une entreprise, à temps partiel',
    en: 'Founding or taking over a business, in part-time',
  },
});

const CumulInput = defineForm(
  'CumulInput',
  'Another activity beside the post.',
  {
    activity: required(OtherActivity, 'What is done beside the post.', {
      example: 'ACCESSORY',
      label: { fr: 'Nature de la demande', en: 'What is asked for' },
    }),
    description: required(String, 'What the activity is, in a few sentences.', {
      example: 'Cours d’anglais pour adultes, le mardi soir.',
      label: { fr: 'Description de l’activité', en: 'Description of the activity' },
      maxLength: 2000,
      kind: 'PROSE',
    }),
    employer: optional(String, 'Who pays for it; absent for a business of the teacher.', {
      example: 'Université populaire de Chartres',
      label: { fr: 'Employeur ou organisme', en: 'Employer or body' },
      maxLength: 200,
      kind: 'PLAIN',
    }),
    hoursPerWeek: required(GraphQLFloat, 'Hours of a week, on average.', {
      example: 3,
      label: { fr: 'Heures par semaine, en moyenne', en: 'Hours of a week, on average' },
      minimum: 0.5,
      maximum: 35,
    }),
    remuneration: required(String, 'What is paid, and for what.', {
      example: '45 € bruts de l’heure',
      label: { fr: 'Rémunération prévue', en: 'Expected pay' },
      maxLength: 200,
      kind: 'PLAIN',
    }),
    until: optional(GraphQLDate, 'The last day; absent when none is foreseen.', {
      example: '2027-06-30',
      label: { fr: 'Dernier jour', en: 'Last day' },
    }),
  },
  {
    requiredWhen: {
      employer: {
        when: ({ activity }) => activity === 'ACCESSORY',
        sentence: {
          fr: 'Obligatoire pour une activité accessoire.',
          en: 'Required for an accessory activity.',
        },
      },
    },
  },
);

export const cumul = declareKind({
  ...decided,
  code: 'CUMUL',
  label: { fr: 'Cumul d’activités', en: 'Another activity beside the post' },
  form: CumulInput,
  opinion: 'GIVES_OPINION',
  silence: refusedAfter(1, text('décret 2020-69 du 30 janvier 2020', '12')),
  whenToAsk: {
    fr: 'Avant de commencer : l’administration a un mois pour répondre.',
    en: 'Before you begin: the administration has one month to answer.',
  },
  effect: {
    fr: 'L’autorisation est une décision conservée avec la demande. Votre dossier de carrière n’est pas modifié.',
    en: 'The permission is a decision that is kept with the request. The file of your career does not change.',
  },
  legalBasis: [cgfp('L123-1 à L123-10'), text('décret 2020-69 du 30 janvier 2020', '10 à 16')],
  documents: [
    {
      code: 'PROJET_CONTRAT',
      label: {
        fr: 'Projet de contrat ou lettre de l’organisme',
        en: 'Draft contract, or letter of the body',
      },
      need: 'USEFUL',
      retention: 'FILE',
    },
    {
      code: 'PROJET_ENTREPRISE',
      label: {
        fr: 'Statuts ou projet de statuts de l’entreprise',
        en: 'Articles of the business, or their draft',
      },
      need: {
        when: ({ activity }) => activity === 'BUSINESS',
        sentence: {
          fr: 'Pour la création ou la reprise d’une entreprise.',
          en: 'For founding or taking over a business.',
        },
      },
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'REQUIRED',
  rules: ({ until }, asked) => reversedFault(until, asked),
});
