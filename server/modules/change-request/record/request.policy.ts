import type { Viewer } from '../../../platform/viewer.ts';
import { holds, mandateOf } from '../../mandate/index.ts';
import type { Decider } from '../../change-kind/index.ts';
import type { Secrecy } from '../change-request.entity.ts';

/** What the policies ask of a request; `scope.ts` says the same in SQL. */
export interface RequestFacts {
  readonly accountId: string;
  readonly academyId: string;
  readonly departmentCode: string | null;
  readonly establishmentUai: string | null;
  readonly correspondentId: string | null;
  readonly handedToId: string | null;
  readonly decider: Decider;
  readonly medical: Secrecy;
  /** Whether its kind alone says something that heads of service need not know. */
  readonly isDiscreet: boolean;
  readonly isSubmitted: boolean;
  /** The opinions that were asked for: of which mandate, and who has given it; null: nobody yet. */
  readonly opinions: readonly {
    readonly askedOf: 'GIVES_OPINION' | 'MEDICAL';
    readonly officerId: string | null;
  }[];
}

/** Teachers ask for changes of their own file alone. */
export function asksForChanges(viewer: Viewer): boolean {
  return viewer.role === 'TEACHER';
}

/** Teachers and officers take back what does not count yet. */
export function takesAccountsBack({ role }: Viewer): boolean {
  return role === 'TEACHER' || role === 'OFFICER';
}

/** An account that was approved: its teacher, and the correspondent or who stands in. */
export function takesBack(viewer: Viewer, request: RequestFacts): boolean {
  const { correspondentId } = request;
  return (
    isOwn(viewer, request) ||
    (viewer.role === 'OFFICER' && correspondentId !== null && viewer.portfolios.includes(correspondentId))
  );
}

/** Officers handle requests; an administrator may be an officer as well. */
export function handlesRequests(viewer: Viewer): boolean {
  return viewer.officerId !== null;
}

export function isOwn(viewer: Viewer, request: RequestFacts): boolean {
  return asksForChanges(viewer) && viewer.accountId === request.accountId;
}

/** The correspondent, whom it was handed to, and who stands in for either; of what doctors alone may know, only where they decide. */
export function isInCharge(viewer: Viewer, request: RequestFacts): boolean {
  const { correspondentId, handedToId, medical, decider } = request;
  if (medical === 'WHOLE' && decider !== 'CORRESPONDENT') return false;
  return [correspondentId, handedToId].some((id) => id !== null && viewer.portfolios.includes(id));
}

/** Who may decide: whoever the authority of its kind names. */
export function decides(viewer: Viewer, request: RequestFacts): boolean {
  const mandate = mandateOf[request.decider];
  return mandate === null ? isInCharge(viewer, request) : holds(viewer, mandate, request);
}

/** Who claims it, asks for what is missing and for opinions: who prepares the decision, and who takes it. */
export function prepares(viewer: Viewer, request: RequestFacts): boolean {
  return isInCharge(viewer, request) || decides(viewer, request);
}

/** Who may give an opinion that is awaited, and who has given it: an officer who gets the mandate later may not. */
export function givesOpinion(viewer: Viewer, request: RequestFacts): boolean {
  return request.opinions.some(
    ({ askedOf, officerId }) =>
      (askedOf === 'MEDICAL' || request.medical !== 'WHOLE') &&
      (officerId === null || officerId === viewer.officerId) &&
      holds(viewer, askedOf, request),
  );
}

/** Heads of service see that it is there, its state, kind and age, and who has it; unless the kind alone says too much. */
export function supervises(viewer: Viewer, request: RequestFacts): boolean {
  const { isDiscreet, medical } = request;
  return medical !== 'WHOLE' && !isDiscreet && holds(viewer, 'HEAD_OF_SERVICE', request);
}

/** Heads of service see what is late. */
export function supervisesRequests(viewer: Viewer): boolean {
  return holds(viewer, 'HEAD_OF_SERVICE');
}

/** Who sets the texts that officers of an academy start from. */
export function setsPreparedAnswers(viewer: Viewer): boolean {
  return viewer.academyId !== null && (viewer.role === 'ADMINISTRATOR' || holds(viewer, 'HEAD_OF_SERVICE'));
}

/** Who gives it to another officer: who is in charge, and the head of the service. */
export function handsOver(viewer: Viewer, request: RequestFacts): boolean {
  return isInCharge(viewer, request) || supervises(viewer, request);
}

/** Doctors see what is theirs to judge. */
function isDoctorOf(viewer: Viewer, request: RequestFacts): boolean {
  return request.medical !== 'NONE' && holds(viewer, 'MEDICAL', request);
}

/** Who knows that it is there, its state and its age. A draft is its teacher’s alone. */
export function sees(viewer: Viewer, request: RequestFacts): boolean {
  if (isOwn(viewer, request)) return true;
  if (!request.isSubmitted) return false;
  return (
    prepares(viewer, request) ||
    supervises(viewer, request) ||
    givesOpinion(viewer, request) ||
    isDoctorOf(viewer, request)
  );
}

/** Who reads what it asks for, its documents and what was said of it. */
export function readsContent(viewer: Viewer, request: RequestFacts): boolean {
  if (isOwn(viewer, request)) return true;
  if (!request.isSubmitted) return false;
  if (isDoctorOf(viewer, request) || isInCharge(viewer, request) || givesOpinion(viewer, request))
    return true;
  return request.medical !== 'WHOLE' && decides(viewer, request);
}
