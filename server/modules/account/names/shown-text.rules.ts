import { isPhone, isPlain, textDefect } from '../../../platform/text.rules.ts';

/** What an officer’s row needs; lengths are those of what a screen shows. */
const longest = { displayName: 100, service: 100, phone: 30, code: 20, name: 100 } as const;
type Text = keyof typeof longest;

export type TextFault =
  | 'REQUIRED'
  | 'TOO_LONG'
  | 'INVALID_TEXT'
  | 'LOST_CHARACTER'
  | 'NOT_PLAIN'
  | 'INVALID_PHONE';

/** Why a text cannot be taken, or null. Spaces around it do not count. */
export function textFault(kind: Text, given: string): TextFault | null {
  const defect = textDefect(given);
  if (defect) return defect;
  const text = given.trim();
  const length = [...text].length;
  if (length === 0) return 'REQUIRED';
  if (length > longest[kind]) return 'TOO_LONG';
  if (kind === 'phone') return isPhone(text) ? null : 'INVALID_PHONE';
  return isPlain(text) ? null : 'NOT_PLAIN';
}
