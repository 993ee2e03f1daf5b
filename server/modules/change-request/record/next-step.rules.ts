import type { Bilingual, Locale, Viewer } from '../../../platform/viewer.ts';
import type { NextStepActor, OpinionGiver } from '../change-request-parts.entity.ts';
import type { ChangeRequestStatus } from '../change-request.entity.ts';
import { decides, givesOpinion, isOwn, prepares, type RequestFacts } from './request.policy.ts';

/** Where a request stands, as far as what comes next goes. */
export interface Standing extends RequestFacts {
  readonly status: ChangeRequestStatus;
  /** Who has claimed it. */
  readonly officerId: string | null;
  /** Whether documents are missing without which nobody can decide. */
  readonly isIncomplete: boolean;
  /** Whose opinion must still be asked for before anybody decides; null where none must, or for who may not know. */
  readonly opinionNeeded: OpinionGiver | null;
  /** By when whoever it waits for should act. */
  readonly dueOn: string | null;
  readonly appealUntil: string | null;
}

/** Who reads it, when, and how the one who decides is called. */
export interface Reader {
  readonly viewer: Viewer;
  readonly today: string;
  readonly locale: Locale;
  readonly decider: Bilingual;
}

/** A step in words for one reader. */
export interface StepInWords {
  readonly actor: string;
  readonly actorKind: NextStepActor;
  readonly isYours: boolean;
  readonly label: string;
  readonly by: string | null;
  readonly meanwhile: StepInWords | null;
}

/** A step, before it is addressed to anybody. */
interface Step {
  readonly actor: Bilingual;
  readonly actorKind: NextStepActor;
  readonly isYours: boolean;
  readonly label: Bilingual;
  readonly by: string | null;
}

const you: Bilingual = { fr: 'Vous', en: 'You' };
const teacher: Bilingual = { fr: 'L’enseignante ou l’enseignant', en: 'The teacher' };
const service: Bilingual = { fr: 'Le service gestionnaire', en: 'The HR service' };
const adviser: Bilingual = { fr: 'La personne dont l’avis est demandé', en: 'Whose opinion was asked for' };

const labels = {
  send: { fr: 'Envoyer la demande', en: 'Send the request' },
  join: { fr: 'Joindre les pièces manquantes', en: 'Add the missing documents' },
  claim: { fr: 'Prendre la demande en charge', en: 'Claim the request' },
  ask: { fr: 'Réclamer les pièces manquantes', en: 'Ask for the missing documents' },
  decide: { fr: 'Prendre la décision', en: 'Decide' },
  askSuperior: {
    fr: 'Demander l’avis du supérieur hiérarchique',
    en: 'Ask the superior for an opinion',
  },
  askBoard: { fr: 'Demander l’avis du conseil médical', en: 'Ask the medical board for an opinion' },
  supplement: {
    fr: 'Envoyer les pièces ou les précisions demandées',
    en: 'Send the documents or explanations that were asked for',
  },
  advise: { fr: 'Rendre l’avis demandé', en: 'Give the opinion that was asked for' },
  appeal: {
    fr: 'Former un recours gracieux, en cas de contestation de la décision',
    en: 'Appeal to the authority that decided, to contest the decision',
  },
} as const satisfies Record<string, Bilingual>;

/** What comes next, who acts and by when; null once nothing is left to do. */
export function nextStepOf(request: Standing, reader: Reader): StepInWords | null {
  const { status, isIncomplete, dueOn, appealUntil } = request;
  const ofTeacher = (label: Bilingual, by: string | null): Step => ({
    actor: teacher,
    actorKind: 'TEACHER',
    isYours: isOwn(reader.viewer, request),
    label,
    by,
  });
  const said = (step: Step, meanwhile: Step | null = null) => inWords(step, meanwhile, reader.locale);
  switch (status) {
    case 'DRAFT':
      return said(ofTeacher(labels.send, null));
    case 'SUBMITTED':
    case 'IN_REVIEW':
    case 'OPINION_REQUESTED': {
      const step = stepOfAdministration(request, reader);
      // Nobody waits for the administration while the teacher alone can go on: its day is not the teacher’s.
      return isIncomplete ? said(ofTeacher(labels.join, null), step) : said(step);
    }
    case 'INFORMATION_REQUESTED':
      return said(ofTeacher(labels.supplement, dueOn));
    case 'REJECTED':
      return appealUntil !== null && reader.today <= appealUntil
        ? said(ofTeacher(labels.appeal, appealUntil))
        : null;
    case 'APPROVED':
    case 'CLOSED':
    case 'WITHDRAWN':
      return null;
  }
}

/** What the administration does with a request that is open. */
function stepOfAdministration(request: Standing, { viewer, decider }: Reader): Step {
  const { status, officerId, isIncomplete, opinionNeeded, dueOn: by } = request;
  if (status === 'OPINION_REQUESTED')
    return {
      actor: adviser,
      actorKind: 'OPINION_GIVER',
      isYours: givesOpinion(viewer, request),
      label: labels.advise,
      by,
    };
  const ofOfficers = { actor: service, actorKind: 'OFFICER', by } as const;
  const isYours = prepares(viewer, request);
  if (officerId === null) return { ...ofOfficers, isYours, label: labels.claim };
  const isClaimant = viewer.officerId === officerId;
  if (isIncomplete) return { ...ofOfficers, isYours: isYours && isClaimant, label: labels.ask };
  if (opinionNeeded !== null)
    return {
      ...ofOfficers,
      isYours: isYours && isClaimant,
      label: opinionNeeded === 'MEDICAL' ? labels.askBoard : labels.askSuperior,
    };
  // Who has claimed it may only prepare what another authority decides.
  const isLeftToOthers = request.decider !== 'CORRESPONDENT' || isClaimant;
  return {
    ...ofOfficers,
    actor: decider,
    isYours: decides(viewer, request) && isLeftToOthers,
    label: labels.decide,
  };
}

function inWords({ actor, label, ...step }: Step, meanwhile: Step | null, locale: Locale): StepInWords {
  return {
    ...step,
    actor: (step.isYours ? you : actor)[locale],
    label: label[locale],
    meanwhile: meanwhile && inWords(meanwhile, null, locale),
  };
}
