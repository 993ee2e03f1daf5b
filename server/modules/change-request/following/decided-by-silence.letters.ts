import { inWords } from '../../../platform/letters/frames.ts';
import type { Letter } from '../../../platform/letters/letter.ts';
import { waysOfAppeal } from '../record/ways-of-appeal.ts';
import type { SilenceFact } from './silence-fact.ts';

/** At work alone. */
export const decidedBySilence = [
  letterOfSilence({
    kind: 'CHANGE_REQUEST_DECIDED_BY_SILENCE',
    on: 'CHANGE_REQUEST_DECIDED_BY_SILENCE',
    to: (_, { professional }) => [professional],
    says: ({ reference, outcome, decidedOn, isAfterAppeal }) => ({
      reference,
      isApproved: outcome === 'APPROVED',
      decidedOn,
      isAfterAppeal,
    }),
    fr: ({ reference, isApproved, decidedOn, isAfterAppeal }) => ({
      subject: `I-Prof : le silence a décidé de la demande ${reference}`,
      pieces: [
        `Personne n’a décidé à temps de la demande ${reference} : le silence de l’administration vaut ${isApproved ? 'acceptation' : 'rejet'}. L’enseignant en est informé.`,
        { label: 'Jour de la décision', value: inWords.fr(decidedOn) },
        ...(isApproved
          ? []
          : [`Ce qui lui est écrit des voies de recours : ${waysOfAppeal(decidedOn, isAfterAppeal).fr}`]),
        'Vous recevez ce courriel parce que la demande était à traiter dans votre service.',
      ],
    }),
    en: ({ reference, isApproved, decidedOn, isAfterAppeal }) => ({
      subject: `I-Prof: silence has decided the request ${reference}`,
      pieces: [
        `Nobody decided in time on the request ${reference}: the silence of the administration counts as a ${isApproved ? 'permission' : 'refusal'}. The teacher knows.`,
        { label: 'Day of the decision', value: inWords.en(decidedOn) },
        ...(isApproved
          ? []
          : [`What the teacher reads about an appeal: ${waysOfAppeal(decidedOn, isAfterAppeal).en}`]),
        'You get this mail because the request was to be handled in your service.',
      ],
    }),
    sample: {
      reference: 'CS-2026-7KQ2M9XA',
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
