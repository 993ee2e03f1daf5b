import { randomBytes } from 'node:crypto';

/** Crockford’s base 32: no I, L, O or U, so that a printed letter is typed right. */
const alphabet = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** The number of a paper: year, academy, a running number, and 50 random bits. */
export function newNumber(year: string, academyCode: string, serial: number): string {
  const secret = [...randomBytes(10)].map((byte) => alphabet[byte % alphabet.length]).join('');
  return `${year}-${academyCode}-${String(serial).padStart(6, '0')}-${secret}`;
}

/** What a person calls the paper by: its number without the part that cannot be guessed. */
export function shortNumber(number: string): string {
  return number.slice(0, number.lastIndexOf('-'));
}

/** A number as it was typed: letters that are taken for digits, small letters and blanks do not matter. Null: no number. */
export function numberTyped(typed: string): string | null {
  const plain = typed.toUpperCase().replaceAll(/\s+/g, '');
  const [, head = '', secret = ''] = /^(\d{4}-[0-9A-Z]{1,4}-\d{6,12})-([0-9A-Z]{10})$/.exec(plain) ?? [];
  return head === '' ? null : `${head}-${secret.replaceAll('O', '0').replaceAll(/[IL]/g, '1')}`;
}
