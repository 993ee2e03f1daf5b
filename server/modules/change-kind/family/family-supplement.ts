import { choices } from '../../../platform/form/choices.ts';
import { defineForm, required } from '../../../platform/form/form.ts';
import { changeKindRefusals } from '../change-kind.refusals.ts';
import { addDays, addMonths } from '../declare/days.rules.ts';
import { custodyJudgment } from '../declare/documents.tables.ts';
import { fault } from '../declare/faults.ts';
import { fields, flag } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { text } from '../declare/law.tables.ts';
import { updatedOnProof } from '../declare/usual.tables.ts';
import { bornWithin, childFaults, EnfantInput } from './child.ts';

const OtherParentWork = choices('OtherParentWork', 'What the other parent does.', {
  PUBLIC_AGENT: { fr: 'Agent public', en: 'Public agent' },
  EMPLOYED: { fr: 'Salarié ou indépendant', en: 'Employed or self-employed' },
  NOT_WORKING: { fr: 'Sans activité', en: 'Not working' },
  NONE: { fr: 'Pas d’autre parent', en: 'There is no other parent' },
});

const SftInput = defineForm('SftInput', 'The family supplement to the pay.', {
  children: required([EnfantInput], 'The children in charge.', {
    example: [{ givenName: 'Léa', birthDate: '2026-03-14' }],
    label: { fr: 'Enfants à charge', en: 'Dependent children' },
    minItems: 1,
    maxItems: 12,
  }),
  otherParent: required(OtherParentWork, 'What the other parent does.', {
    example: 'EMPLOYED',
    label: { fr: 'Situation de l’autre parent', en: 'What the other parent does' },
  }),
  isSeparated: flag('Whether the parents live apart; no when absent.', {
    fr: 'Les parents sont séparés',
    en: 'The parents live apart',
  }),
  isPaidOver: flag('Whether the supplement is paid over to the other parent; no when absent.', {
    fr: 'Le supplément est reversé à l’autre parent',
    en: 'The supplement is paid over to the other parent',
  }),
  isRenewal: fields.isRenewal,
});

/** A child counts until this age (décret 85-1148, art. 10), and must be at school from the other one on. */
const ages = { limit: 20, school: 16 };

export const sft = declareKind({
  ...updatedOnProof,
  recourse: 'MEDIATOR',
  code: 'SFT',
  label: {
    fr: 'Supplément familial de traitement : demande ou renouvellement',
    en: 'Family supplement to the pay: request or renewal',
  },
  form: SftInput,
  whenToAsk: {
    fr: 'Dès l’arrivée d’un enfant, puis chaque année à la demande du service. Le rappel est limité à quatre ans.',
    en: 'As soon as a child has come, then every year when the service asks. Arrears go back four years at most.',
  },
  effect: {
    fr: 'Le service de paie verse le supplément dès le mois qui suit l’événement. La décision est conservée avec la demande.',
    en: 'The pay office pays the supplement from the month after the event on. The decision is kept with the request.',
  },
  legalBasis: [text('décret 85-1148 du 24 octobre 1985', '10 à 12')],
  documents: [
    {
      code: 'LIVRET_FAMILLE',
      label: {
        fr: 'Livret de famille, toutes les pages remplies',
        en: 'Family record book, all filled pages',
      },
      need: 'REQUIRED',
      retention: 'IDENTITY_OR_BANK',
    },
    {
      code: 'ATTESTATION_CAF',
      label: { fr: 'Attestation de paiement de la CAF', en: 'Certificate of payment of the CAF' },
      need: {
        when: ({ children }) => children.length > 1,
        sentence: { fr: 'À partir de deux enfants.', en: 'From two children on.' },
      },
      maxAgeMonths: 3,
      retention: 'FILE',
    },
    {
      code: 'DECLARATION_COMMUNE',
      label: {
        fr: 'Déclaration commune désignant le bénéficiaire',
        en: 'Joint declaration of who receives it',
      },
      need: {
        when: ({ otherParent }) => otherParent === 'PUBLIC_AGENT',
        sentence: {
          fr: 'Si les deux parents sont agents publics.',
          en: 'If both parents are public agents.',
        },
      },
      retention: 'FILE',
    },
    {
      code: 'ATTESTATION_EMPLOYEUR',
      label: {
        fr: 'Attestation de l’employeur de l’autre parent',
        en: 'Certificate of the other parent’s employer',
      },
      need: {
        when: ({ otherParent }) => otherParent === 'EMPLOYED' || otherParent === 'PUBLIC_AGENT',
        sentence: { fr: 'Si l’autre parent travaille.', en: 'If the other parent works.' },
      },
      retention: 'FILE',
    },
    {
      code: 'ATTESTATION_SANS_ACTIVITE',
      label: { fr: 'Attestation de non-activité', en: 'Certificate of having no work' },
      need: {
        when: ({ otherParent }) => otherParent === 'NOT_WORKING',
        sentence: { fr: 'Si l’autre parent ne travaille pas.', en: 'If the other parent does not work.' },
      },
      retention: 'FILE',
    },
    {
      code: 'CERTIFICAT_SCOLARITE',
      label: {
        fr: 'Certificat de scolarité ou d’apprentissage',
        en: 'School or apprenticeship certificate',
      },
      need: {
        when: ({ children }, { today }) =>
          children.some(({ birthDate }) => addMonths(birthDate, 12 * ages.school) <= today),
        sentence: { fr: 'Pour un enfant de seize ans ou plus.', en: 'For a child of sixteen or more.' },
      },
      retention: 'FILE',
    },
    {
      ...custodyJudgment,
      need: {
        when: ({ isSeparated }) => isSeparated === true,
        sentence: { fr: 'Si les parents sont séparés.', en: 'If the parents live apart.' },
      },
    },
    {
      code: 'ATTESTATION_REVERSEMENT',
      label: { fr: 'Attestation de reversement', en: 'Certificate of paying it over' },
      need: {
        when: ({ isPaidOver }) => isPaidOver === true,
        sentence: {
          fr: 'Si le supplément est reversé à l’autre parent.',
          en: 'If the supplement is paid over to the other parent.',
        },
      },
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'OPTIONAL',
  bounds: ({ facts }) => {
    const { minimum, maximum } = bornWithin(facts, 'ADOPTION');
    const underTwenty = addDays(addMonths(facts.today, -12 * ages.limit), 1);
    return {
      within: {
        'children.birthDate': { minimum: minimum > underTwenty ? minimum : underTwenty, maximum },
      },
    };
  },
  rules: ({ children }, { facts }) =>
    children.flatMap((child, at) => {
      const path = ['children', String(at)];
      const isOver = addMonths(child.birthDate, 12 * ages.limit) <= facts.today;
      return [
        ...childFaults(child, facts, { path, arrival: 'ADOPTION' }),
        ...(isOver
          ? fault(changeKindRefusals.RIGHT_ENDED, 'birthDate', {
              fr: 'Un enfant compte jusqu’à ses vingt ans.',
              en: 'A child counts until the age of twenty.',
            }).map((refusal) => ({ ...refusal, path: [...path, 'birthDate'] }))
          : []),
      ];
    }),
});
