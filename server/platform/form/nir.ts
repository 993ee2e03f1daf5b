// From its own file: the index reads the numbers of a hundred countries, a quarter of a second at each start.
import { validate } from 'stdnum/lib/cjs/fr/nir.js';

/** A number of social security (NIR, numéro de sécurité sociale) as it is kept: without spaces. */
export function compactNir(given: string): string {
  return given.replaceAll(/[\s.-]/gu, '').toUpperCase();
}

/**
 * Sex (3, 4, 7 and 8: numbers for a time), year, month (20 to 42 and from 50 on: where the act says none), department or
 * country with its commune, order in the month, key (décret 82-103 du 22 janvier 1982).
 */
const shape = /^[123478]\d{2}(0[1-9]|1[0-2]|[23]\d|4[0-2]|[5-9]\d)(\d{2}|2[AB])\d{3}(?!000)\d{3}\d{2}$/;

/** Why a NIR is refused, or null: its shape, or its key. */
export function nirFault(given: string): 'INVALID_NIR' | 'WRONG_NIR_KEY' | null {
  const nir = compactNir(given);
  if (!shape.test(nir)) return 'INVALID_NIR';
  return validate(nir).isValid ? null : 'WRONG_NIR_KEY';
}
