import { choices } from '../../../platform/form/choices.ts';
import { defineForm, required } from '../../../platform/form/form.ts';
import { noticeOf } from '../declare/bounds.ts';
import { lengthFault, reversedFault } from '../declare/faults.ts';
import { fields, line } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { cgfp, grantedAfterTwoMonths, positionsDecree } from '../declare/law.tables.ts';
import { decided } from '../declare/usual.tables.ts';

const SecondmentRequest = choices('SecondmentRequest', 'What is asked about a secondment.', {
  FIRST: { fr: 'Première demande', en: 'First request' },
  RENEWAL: { fr: 'Renouvellement', en: 'Renewal' },
});

const DetachementInput = defineForm('DetachementInput', 'A secondment, or its renewal.', {
  request: required(SecondmentRequest, 'What is asked.', {
    example: 'FIRST',
    label: { fr: 'Demande', en: 'What is asked' },
  }),
  body: line(
    'The body that takes the teacher.',
    { fr: 'Organisme d’accueil', en: 'Host body' },
    'AEFE, lycée français de Lisbonne',
  ),
  functions: line(
    'What the teacher does there.',
    { fr: 'Fonctions', en: 'Functions' },
    'Professeur de mathématiques',
  ),
  until: fields.until,
  whyLate: fields.whyLate,
});

export const detachement = declareKind({
  ...decided,
  authority: 'MINISTER',
  opinion: 'GIVES_OPINION',
  silence: grantedAfterTwoMonths,
  recourse: 'MEDIATOR',
  code: 'DETACHEMENT',
  label: { fr: 'Détachement : demande ou renouvellement', en: 'Secondment: request or renewal' },
  form: DetachementInput,
  whenToAsk: {
    fr: 'Dès la promesse de l’organisme d’accueil : l’administration peut exiger un préavis de trois mois. Trois mois avant la fin pour un renouvellement.',
    en: 'As soon as the host body has promised it: the administration can ask for three months of notice. Three months before it ends, to renew it.',
  },
  effect: {
    fr: 'Un arrêté du ministre vous place en position de détachement. Vous conservez vos droits à l’avancement dans votre corps d’origine.',
    en: 'An order of the minister puts you in the position of secondment. You keep your rights to advancement in your own corps.',
  },
  legalBasis: [cgfp('L511-3'), cgfp('L513-1 à L513-32'), positionsDecree('14 à 39')],
  documents: [
    {
      code: 'PROMESSE_EMBAUCHE',
      label: {
        fr: 'Contrat ou promesse de l’organisme d’accueil',
        en: 'Contract, or promise of the host body',
      },
      need: 'REQUIRED',
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'REQUIRED',
  bounds: (asked, values) => (values.request === 'RENEWAL' ? noticeOf(asked, values, 3) : {}),
  rules: [
    ({ until }, asked) => reversedFault(until, asked),
    ({ until }, asked) =>
      lengthFault(until, asked, {
        most: 60,
        says: { fr: 'Cinq ans au plus à la fois.', en: 'Five years at most at a time.' },
      }),
  ],
});
