import { refuseAny, type ErrorCode, type Refusal } from '../errors/errors.ts';
import { atMostCharacters } from '../letters/bounds.ts';
import { longestReason, reasonFault } from '../text.rules.ts';

/** Why a text was refused, with how long it may be where it was too long; null for one that is fine. */
export function faultWithin(code: ErrorCode | null, longest: number): Omit<Refusal, 'path'> | null {
  if (code === null) return null;
  return code === 'TOO_LONG' ? { code, detail: atMostCharacters(longest) } : { code };
}

/**
 * Refuses a text of people for what is wrong with it.
 * @throws DomainError
 */
export function refuseText(code: ErrorCode | null, path: readonly string[], longest: number): void {
  const fault = faultWithin(code, longest);
  refuseAny(fault ? [{ ...fault, path }] : []);
}

/**
 * Refuses the words of a reason that cannot be kept.
 * @throws DomainError at `input.reason`
 */
export function refuseReason(given: string): void {
  refuseText(reasonFault(given), ['input', 'reason'], longestReason);
}
