import { refuseAny, type Refusal } from '../../../platform/errors/errors.ts';
import { faultWithin } from '../../../platform/form/typed.ts';
import { proseFault } from '../../../platform/text.rules.ts';
import { kindOf, readProposal, type AskedKind, type Proposal } from '../../change-kind/index.ts';
import type { Secrecy } from '../change-request.entity.ts';

const longestText = 2_000;

/** What somebody asks for, with the day and the words that go with it. */
export interface Proposed {
  readonly proposal: Proposal;
  readonly effectiveFrom: string | null;
  readonly comment: string | null;
}

/**
 * The form that an input holds.
 * @throws DomainError with everything that is wrong with it
 */
export function proposalGiven(change: object): Proposal {
  const { proposal, refusals } = readProposal(change);
  refuseAny(atInput(refusals));
  return proposal as Proposal;
}

/** Where faults stand in the input. */
export const atInput = (faults: readonly Refusal[]): Refusal[] =>
  faults.map((fault) => ({ ...fault, path: ['input', ...fault.path] }));

/** Why a text cannot be kept. */
export function textFaults(given: string | null | undefined, field: string): Refusal[] {
  const fault = isBlank(given) ? null : faultWithin(proseFault(given, longestText), longestText);
  return fault ? [{ ...fault, path: [field] }] : [];
}

/** A text that may be left out. A blank one says nothing. */
export function textKept(given: string | null | undefined): string | null {
  return isBlank(given) ? null : given.trim().replaceAll(/\r\n?/g, '\n');
}

/** The same. @throws DomainError where it cannot be kept */
export function textGiven(given: string | null | undefined, field: string): string | null {
  refuseAny(atInput(textFaults(given, field)));
  return textKept(given);
}

const isBlank = (given: string | null | undefined): given is null | undefined | '' =>
  given == null || given.trim() === '';

/** What doctors alone may know of a request of a kind. */
export function secrecyOf(code: AskedKind): Secrecy {
  const { isMedical, opinion, documents } = kindOf(code);
  if (isMedical) return 'WHOLE';
  return opinion === 'MEDICAL' || documents.some((one) => one.isMedical) ? 'OPINION' : 'NONE';
}
