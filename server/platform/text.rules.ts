/** PostgreSQL keeps neither NUL nor half of a surrogate pair. */
export function isStorable(text: string): boolean {
  return !text.includes('\0') && text.isWellFormed();
}

/**
 * Whether a name, a service or a code is what it looks like: no control characters, nothing that turns the direction of
 * what stands beside it (Unicode TR 36, 2.4; « Trojan Source », 2021), nothing without a width, no line breaks.
 */
export function isPlain(text: string): boolean {
  return !/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u.test(text);
}

/** A telephone number as people write it: 3 digits (a short number) to 15 (ITU-T E.164), and what stands between them. */
export function isPhone(text: string): boolean {
  const digits = text.replace(/\D/g, '').length;
  return /^[\d\p{Zs}+().-]*$/u.test(text) && digits >= 3 && digits <= 15;
}
