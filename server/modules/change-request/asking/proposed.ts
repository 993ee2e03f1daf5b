import { valueOf } from '../../../platform/form/reader.ts';
import { refuseText } from '../../../platform/form/typed.ts';
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
  return valueOf(readProposal(change), ['input']);
}

/** A text that may be left out. A blank one says nothing. @throws DomainError where it cannot be kept */
export function textGiven(given: string | null | undefined, field: string): string | null {
  if (given == null || given.trim() === '') return null;
  refuseText(proseFault(given, longestText), ['input', field], longestText);
  return given.trim().replaceAll(/\r\n?/g, '\n');
}

/** What doctors alone may know of a request of a kind. */
export function secrecyOf(code: AskedKind): Secrecy {
  const { isMedical, opinion, documents } = kindOf(code);
  if (isMedical) return 'WHOLE';
  return opinion === 'MEDICAL' || documents.some((one) => one.isMedical) ? 'OPINION' : 'NONE';
}
