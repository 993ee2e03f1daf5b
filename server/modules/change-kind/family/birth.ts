import { birthDay } from '../declare/fields.ts';
import { happened } from '../declare/bounds.ts';
import { reversed } from '../declare/faults.ts';
import { defineForm, optional, required } from '../../../platform/form/form.ts';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { adoptionJudgment, birthCertificateOfChild } from '../declare/documents.tables.ts';
import { declareKind } from '../declare/kind.ts';
import { text } from '../declare/law.tables.ts';
import { isSameChild } from '../../dossier/index.ts';
import { bornWithin, ChildArrival, childFaults, EnfantInput, isRecorded } from './child.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';

const arrivalDay = { fr: 'Date d’arrivée au foyer', en: 'Day of arrival in the home' };
const forAdoptions = { fr: 'Seulement pour une adoption.', en: 'Only for an adoption.' };

const NaissanceInput = defineForm(
  'NaissanceInput',
  'Children that were born or adopted.',
  {
    arrival: required(ChildArrival, 'Birth or adoption.', {
      example: 'ADOPTION',
      label: { fr: 'Événement', en: 'Event' },
    }),
    children: required([EnfantInput], 'The children, several for twins.', {
      example: [{ givenName: 'Léa', birthDate: '2026-03-14' }],
      label: { fr: 'Enfants', en: 'Children' },
      minItems: 1,
      maxItems: 6,
    }),
    arrivedOn: optional(GraphQLDate, 'The day on which an adopted child came into the home.', {
      example: '2026-06-01',
      label: arrivalDay,
    }),
    asksForSft: optional(Boolean, 'Whether the family supplement to the pay is asked for; no when absent.', {
      example: true,
      label: {
        fr: 'Je demande le supplément familial de traitement',
        en: 'I ask for the family supplement to the pay',
      },
    }),
  },
  {
    requiredWhen: {
      arrivedOn: {
        when: ({ arrival }) => arrival === 'ADOPTION',
        sentence: { fr: 'Obligatoire pour une adoption.', en: 'Required for an adoption.' },
      },
    },
    rules: [
      ({ arrival, arrivedOn }) =>
        arrival === 'BIRTH' && arrivedOn != null
          ? [{ code: changeKindRefusals.NOT_IN_THIS_CASE, path: ['arrivedOn'], detail: forAdoptions }]
          : [],
      ({ arrival, children, arrivedOn }) =>
        arrival === 'ADOPTION' && arrivedOn != null && children.some(({ birthDate }) => birthDate > arrivedOn)
          ? reversed('arrivedOn', arrivalDay, birthDay)
          : [],
    ],
  },
);

const givenTwice = {
  fr: 'Cet enfant est indiqué deux fois dans la demande.',
  en: 'The request gives this child twice.',
};

export const naissance = declareKind({
  ...updatedOnProof,
  code: 'NAISSANCE',
  label: { fr: 'Naissance ou adoption d’un enfant', en: 'Birth or adoption of a child' },
  form: NaissanceInput,
  whenToAsk: {
    fr: 'Dès la naissance ou l’arrivée au foyer. Le supplément familial est dû dès le mois suivant ; le rappel est limité à quatre ans.',
    en: 'As soon as the child is born or has come into the home. The family supplement is due from the next month on, with arrears of four years at most.',
  },
  effect: {
    fr: 'L’enfant est inscrit au dossier. Il ouvre droit aux congés, au temps partiel de droit et au congé parental jusqu’à ses trois ans ; rien de cela n’est accordé sans demande.',
    en: 'The child is recorded in the file. It opens the right to leaves, to part-time by right and to parental leave until the age of three; none of them is granted without a request.',
  },
  legalBasis: [text('décret 85-1148 du 24 octobre 1985', '10 à 12')],
  documents: [
    { ...birthCertificateOfChild, need: 'REQUIRED' },
    {
      ...adoptionJudgment,
      need: {
        when: ({ arrival }) => arrival === 'ADOPTION',
        sentence: { fr: 'Pour une adoption.', en: 'For an adoption.' },
      },
    },
    {
      code: 'DOSSIER_SFT',
      label: {
        fr: 'Pièces de la demande de supplément familial',
        en: 'Documents of the request for the family supplement',
      },
      need: {
        when: ({ asksForSft }) => asksForSft === true,
        sentence: {
          fr: 'Si vous demandez le supplément familial de traitement.',
          en: 'If you ask for the family supplement to the pay.',
        },
      },
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'NONE',
  bounds: (asked) => ({
    fields: { arrivedOn: happened(asked) },
    within: { 'children.birthDate': bornWithin(asked.facts, 'ADOPTION') },
  }),
  rules: [
    ({ children }, { facts }) =>
      children.flatMap((child, at) =>
        isRecorded(child, facts)
          ? [{ code: changeKindRefusals.CHILD_ALREADY_RECORDED, path: ['children', String(at)] }]
          : [],
      ),
    ({ children }) =>
      children.flatMap((child, at) =>
        children.slice(0, at).some((one) => isSameChild(one, child))
          ? [{ code: 'ALREADY_EXISTS', path: ['children', String(at)], detail: givenTwice }]
          : [],
      ),
    ({ children, arrival }, { facts }) =>
      children.flatMap((child, at) => childFaults(child, facts, { path: ['children', String(at)], arrival })),
  ],
});
