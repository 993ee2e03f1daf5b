import { parse as parseIsbn } from 'isbn3';
import { isPlain } from '../text.rules.ts';

// Identifiers of works and people, as they are kept: one spelling each, whatever address they were copied from.

/** What people copy around an identifier: signs that look like a hyphen, its name, a colon. */
const hyphens = /[\u2010-\u2015\u2212]/g;
const bareOf = (given: string, name: RegExp) => given.trim().replaceAll(hyphens, '-').replace(name, '');

/** A DOI without its resolver, in small letters: two that differ by case are one (DOI Handbook, 2.4). */
export function foldedDoi(given: string): string {
  const text = given.trim();
  const [, encoded] = /^(?:https?:\/\/)?(?:dx\.|www\.)?doi\.org\/(.*)$/i.exec(text) ?? [];
  const bare = encoded === undefined ? text.replace(/^doi\s{0,3}:\s*/i, '') : decoded(encoded);
  // A full stop or a comma behind it is that of the sentence which it was copied from.
  return bare.replace(/[.,;]+$/, '').replaceAll(/[A-Z]/g, (letter) => letter.toLowerCase());
}

/** Whether a text is a DOI, SICIs among them: they hold brackets, `<`, `>` and `;`. */
export function isDoi(given: string): boolean {
  const doi = foldedDoi(given);
  return /^10\.\d{4,9}(?:\.\d+)*\/\S+$/.test(doi) && isPlain(doi);
}

/** Addresses write `<` as `%3C`; one that is badly written is no DOI either. */
function decoded(encoded: string): string {
  try {
    return decodeURIComponent(encoded);
  } catch {
    return '';
  }
}

/**
 * A document of HAL: the archive, at least eight digits, and the version where one is named. Addresses of its portals, of those before
 * 2023 as well, lead to its page or to one of its files.
 */
export function foldedHal(given: string): string {
  return bareOf(given, /^[⟨<]|[⟩>]$|^hal(?: id)?\s{0,3}:\s*/gi)
    .replace(/^(?:https?:\/\/)?(?:[a-z0-9-]+\.)*(?:hal\.science|archives-ouvertes\.fr|hal\.inria\.fr)\//i, '')
    .replace(/[/?#].*$/, '')
    .toLowerCase();
}

export function isHal(given: string): boolean {
  return /^[a-z]+(?:-[a-z]+)*-\d{8,}(?:v\d+)?$/.test(foldedHal(given));
}

/** An ISBN of 13 digits with its hyphens, also of one that was given with 10. */
export function hyphenatedIsbn(given: string): string | null {
  return parseIsbn(bareOf(given, /^isbn(?:-1[03])?[:\s]*/i))?.isbn13h ?? null;
}

/** An ORCID in four groups, without its resolver. */
export function groupedOrcid(given: string): string {
  const bare = bareOf(given, /^orcid(?: id)?\s{0,3}:\s*/i)
    .replace(/^(?:https?:\/\/)?(?:www\.)?orcid\.org\//i, '')
    .replace(/\/$/, '')
    .replaceAll(/[\s-]/g, '');
  return (bare.match(/.{1,4}/g) ?? []).join('-').toUpperCase();
}

/** Why an ORCID is refused, or null: its shape, or its last character (ISO 7064, MOD 11-2). */
export function orcidFault(given: string): 'INVALID_ORCID' | 'WRONG_ORCID_DIGIT' | null {
  const orcid = groupedOrcid(given);
  if (!/^(?:\d{4}-){3}\d{3}[\dX]$/.test(orcid)) return 'INVALID_ORCID';
  const digits = orcid.replaceAll('-', '');
  const total = digits
    .slice(0, 15)
    .split('')
    .reduce((sum, digit) => (sum + Number(digit)) * 2, 0);
  const check = (12 - (total % 11)) % 11;
  return digits.at(-1) === (check === 10 ? 'X' : String(check)) ? null : 'WRONG_ORCID_DIGIT';
}
