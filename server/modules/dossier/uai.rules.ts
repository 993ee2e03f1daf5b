// The UAI (unité administrative immatriculée) names a school: three digits of the department, four of the school, and
// a key letter that catches typing errors. Rule of the national répertoire; checked on 0750654D and 0750655E, Paris.

const KEYS = 'ABCDEFGHJKLMNPRSTUVWXYZ';

/** Whether this is seven digits and their key, in capitals: `0750655E`. */
export function isUai(value: string): boolean {
  return /^\d{7}[A-Z]$/.test(value) && uaiWithKey(value.slice(0, 7)) === value;
}

/** `0750655` → `0750655E`. The key is the number modulo 23, written in an alphabet without I, O and Q. */
export function uaiWithKey(sevenDigits: string): string {
  return sevenDigits + KEYS.charAt(Number(sevenDigits) % KEYS.length);
}
