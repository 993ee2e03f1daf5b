import type { Bilingual } from '../../platform/viewer.ts';
import { grantedLeave } from './granted-leave.ts';
import { grantedPerson } from './granted-person.ts';
import { grantedPosition } from './granted-position.ts';
import type { GrantedTexts } from './granted-words.ts';
import type { AskedKind } from './kinds.ts';

const texts: GrantedTexts = { ...grantedPerson, ...grantedLeave, ...grantedPosition };

/**
 * What an approval decides, in sentences for the decision and for the message to the teacher.
 * @param values as they are kept
 * @param from the day of effect; null: from the decision on
 */
export function grantedInWords(code: AskedKind, values: object, from: string | null): Bilingual {
  return texts[code](values as never, from);
}
