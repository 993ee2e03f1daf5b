import {
  electronicFormatIBAN,
  isSEPACountry,
  isValidBIC,
  ValidationErrorsIBAN,
  validateIBAN,
} from 'ibantools';

/**
 * Countries of SEPA that the library does not know yet: they joined on 2024-11-21 (AL, ME), 2025-03-06 (MD, MK) and
 * 2025-05-22 (RS) (European Payments Council, EPC409-09). To refuse an account for its country is forbidden (Regulation
 * (EU) 260/2012, art. 9). Overseas accounts are FR; RE, NC and the like begin no IBAN, whatever the library says.
 */
const joinedLately = new Set(['AL', 'ME', 'MD', 'MK', 'RS']);

const { WrongBBANFormat, WrongBBANLength, NoIBANCountry, NoIBANProvided, ChecksumNotNumber } =
  ValidationErrorsIBAN;
const misshapen = new Set([
  WrongBBANFormat,
  WrongBBANLength,
  NoIBANCountry,
  NoIBANProvided,
  ChecksumNotNumber,
]);

/** An IBAN as machines write it: without spaces and hyphens, in capitals. */
export function compactIban(given: string): string {
  return electronicFormatIBAN(given.replaceAll(/\s/gu, '')) ?? '';
}

/** Why an IBAN is refused, or null: its shape, its check digits, the key of the RIB in it, its country. */
export function ibanFault(
  given: string,
): 'INVALID_IBAN' | 'WRONG_IBAN_DIGITS' | 'WRONG_RIB_KEY' | 'IBAN_OUTSIDE_SEPA' | null {
  const iban = compactIban(given);
  const { errorCodes } = validateIBAN(iban);
  if (errorCodes.some((code) => misshapen.has(code))) return 'INVALID_IBAN';
  if (errorCodes.includes(ValidationErrorsIBAN.WrongIBANChecksum)) return 'WRONG_IBAN_DIGITS';
  const country = iban.slice(0, 2);
  if (!isSEPACountry(country) && !joinedLately.has(country)) return 'IBAN_OUTSIDE_SEPA';
  return errorCodes.length > 0 ? 'WRONG_RIB_KEY' : null;
}

/** Whether a text has the shape of a BIC: bank, country, place and, where there is one, branch. */
export function isBic(given: string): boolean {
  return isValidBIC(given.trim().toUpperCase());
}
