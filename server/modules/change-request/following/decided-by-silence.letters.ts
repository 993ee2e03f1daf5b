import { inWords } from '../../../platform/letters/frames.ts';
import type { Letter } from '../../../platform/letters/letter.ts';
import { waysOfAppeal } from '../../change-kind/index.ts';
import type { SilenceFact } from './silence-fact.ts';

interface Says extends Pick<SilenceFact, 'reference' | 'decidedOn' | 'isAfterAppeal'> {
  /** The kind of the request: who can be gone to follows from it, and no mail names it. */
  readonly what: SilenceFact['kind'];
  readonly isApproved: boolean;
}

/** At work alone. */
export const decidedBySilence = [
  letterOfSilence<Says>({
    kind: 'CHANGE_REQUEST_DECIDED_BY_SILENCE',
    on: 'CHANGE_REQUEST_DECIDED_BY_SILENCE',
    to: (_, { professional }) => [professional],
    says: ({ reference, kind, outcome, decidedOn, isAfterAppeal }) => ({
      reference,
      what: kind,
      isApproved: outcome === 'APPROVED',
      decidedOn,
      isAfterAppeal,
    }),
    fr: ({ reference, isApproved, what: kind, ...fact }) => ({
      subject: `I-Prof : décision implicite ${isApproved ? 'd’acceptation' : 'de rejet'} sur la demande ${reference}`,
      pieces: [
        `La demande ${reference} n’a pas reçu de réponse dans le délai prévu : le silence de l’administration vaut ${isApproved ? 'acceptation' : 'rejet'}. L’enseignant en est informé.`,
        { label: 'Date de la décision', value: inWords.fr(fact.decidedOn) },
        ...(isApproved
          ? []
          : [
              'Voies de recours indiquées à la personne intéressée :',
              ...waysOfAppeal({ ...fact, kind, bySilence: true }).fr,
            ]),
        'Vous recevez ce courriel parce que la demande était à traiter dans votre service.',
      ],
    }),
    en: ({ reference, isApproved, what: kind, ...fact }) => ({
      subject: `I-Prof: silence has ${isApproved ? 'granted' : 'refused'} the request ${reference}`,
      pieces: [
        `The request ${reference} was not answered in time: the silence of the administration counts as ${isApproved ? 'permission' : 'refusal'}. The teacher knows.`,
        { label: 'Day of the decision', value: inWords.en(fact.decidedOn) },
        ...(isApproved
          ? []
          : [
              'Ways of appeal that the teacher is given:',
              ...waysOfAppeal({ ...fact, kind, bySilence: true }).en,
            ]),
        'You get this mail because the request was to be handled in your service.',
      ],
    }),
    sample: {
      reference: 'CS-2026-7KQ2M9XA',
      what: 'CUMUL',
      isApproved: false,
      decidedOn: '2026-11-30',
      isAfterAppeal: false,
    },
  }),
];

function letterOfSilence<Says extends object>(
  letter: Letter<SilenceFact, Says, never>,
): Letter<SilenceFact, Says, never> {
  return letter;
}
