import { choices } from '../../../platform/form/choices.ts';
import { defineForm, required } from '../../../platform/form/form.ts';
import { happenedFault } from '../declare/bounds.ts';
import { addMonths } from '../declare/days.rules.ts';
import { outOfRange, reversed } from '../declare/faults.ts';
import { day, firstDay, lastDay, line } from '../declare/fields.ts';
import { declareKind } from '../declare/kind.ts';
import { text } from '../declare/law.tables.ts';
import { decided } from '../declare/usual.tables.ts';

const EarlierServiceKind = choices('EarlierServiceKind', 'Where one worked before.', {
  PUBLIC: { fr: 'Service public', en: 'Public service' },
  PRIVATE: { fr: 'Secteur privé', en: 'Private sector' },
  MILITARY: { fr: 'Service national ou militaire', en: 'National or military service' },
  TEACHING_ABROAD: { fr: 'Enseignement à l’étranger', en: 'Teaching abroad' },
});

const ServiceAnterieurInput = defineForm(
  'ServiceAnterieurInput',
  'A period of earlier services.',
  {
    kind: required(EarlierServiceKind, 'Where.', {
      example: 'PUBLIC',
      label: { fr: 'Nature', en: 'Kind' },
    }),
    employer: line('The employer.', { fr: 'Employeur', en: 'Employer' }, 'Académie d’Orléans-Tours'),
    from: day('The first day.', firstDay, '2010-09-01'),
    to: day('The last day.', lastDay, '2012-08-31'),
  },
  { rules: ({ from, to }) => (to < from ? reversed('to', lastDay, firstDay) : []) },
);

const ServicesAnterieursInput = defineForm(
  'ServicesAnterieursInput',
  'Earlier services that may count for the first echelon.',
  {
    periods: required([ServiceAnterieurInput], 'The periods.', {
      example: [
        { kind: 'PUBLIC', employer: 'Académie d’Orléans-Tours', from: '2010-09-01', to: '2012-08-31' },
      ],
      label: { fr: 'Périodes', en: 'Periods' },
      minItems: 1,
      maxItems: 20,
    }),
  },
);

type Services = InstanceType<typeof ServicesAnterieursInput>;
const hasOf = (kind: keyof typeof EarlierServiceKind) => (values: Services) =>
  values.periods.some((period) => period.kind === kind);

export const servicesAnterieurs = declareKind({
  ...decided,
  code: 'SERVICES_ANTERIEURS',
  label: { fr: 'Services antérieurs, demande de reclassement', en: 'Earlier services (reclassement)' },
  form: ServicesAnterieursInput,
  whenToAsk: {
    fr: 'À la nomination comme stagiaire, dans les six mois si possible : un an au plus selon les académies.',
    en: 'When you are appointed as a stagiaire, within six months if you can; the academy sets the last day, a year at most.',
  },
  effect: {
    fr: 'Un arrêté fixe l’échelon de départ. La décision est conservée avec la demande ; l’échelon arrive au dossier par la base des ressources humaines.',
    en: 'An order sets the first echelon. The decision is kept with the request; the echelon comes into the file from the HR base.',
  },
  legalBasis: [text('décret 51-1423 du 5 décembre 1951')],
  documents: [
    {
      code: 'ETAT_SERVICES',
      label: {
        fr: 'État de services signé par chaque employeur',
        en: 'Record of services, signed by each employer',
      },
      need: 'REQUIRED',
      retention: 'FILE',
    },
    {
      code: 'CONTRATS',
      label: { fr: 'Contrats et bulletins de paie', en: 'Contracts and payslips' },
      need: 'REQUIRED',
      retention: 'FILE',
    },
    {
      code: 'CERTIFICATS_TRAVAIL',
      label: { fr: 'Certificats de travail', en: 'Work certificates' },
      need: {
        when: hasOf('PRIVATE'),
        sentence: { fr: 'Pour une activité dans le secteur privé.', en: 'For work in the private sector.' },
      },
      retention: 'FILE',
    },
    {
      code: 'LIVRET_MILITAIRE',
      label: { fr: 'État signalétique des services militaires', en: 'Record of military services' },
      need: {
        when: hasOf('MILITARY'),
        sentence: { fr: 'Pour le service national.', en: 'For national service.' },
      },
      retention: 'FILE',
    },
    {
      code: 'ATTESTATION_ETRANGER',
      label: { fr: 'Attestation d’enseignement à l’étranger', en: 'Certificate of teaching abroad' },
      need: {
        when: hasOf('TEACHING_ABROAD'),
        sentence: { fr: 'Si vous avez enseigné à l’étranger.', en: 'If you taught abroad.' },
      },
      retention: 'FILE',
    },
  ],
  effectiveFrom: 'NONE',
  rules: ({ periods }, asked) =>
    periods.flatMap(({ from, to }, at) => [
      ...happenedFault(to, asked, 'to').map((refusal) => ({
        ...refusal,
        path: ['periods', String(at), 'to'],
      })),
      ...(from < addMonths(asked.facts.birthDate, 14 * 12)
        ? outOfRange(
            ['periods', String(at), 'from'],
            addMonths(asked.facts.birthDate, 14 * 12),
            asked.facts.today,
          )
        : []),
    ]),
});
