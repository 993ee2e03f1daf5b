const shape = /^([a-z]{3,8})_((?:[0-9a-f]{32})+)$/;

/** The key in a global id of this type, such as `tea` of `tea_0190f3…`; null for anything else: a wrong id is a missing record, never an error. */
export function keyOfGlobalId(prefix: string, id: string): string | null {
  const parsed = parseGlobalKeys(id);
  const [key, ...more] = parsed?.keys ?? [];
  return parsed?.prefix === prefix && key !== undefined && more.length === 0 ? key : null;
}

/** The parts of a global id of any type, whose record may have several keys: `acc_`, then each of them. */
export function parseGlobalKeys(
  id: string,
): { readonly prefix: string; readonly keys: readonly string[] } | null {
  // Longer than any: nothing that a request repeats a million times is looked at.
  const match = id.length > 80 ? null : shape.exec(id);
  if (!match) return null;
  const [, prefix, digits] = match as unknown as [string, string, string];
  const keys = (digits.match(/.{32}/g) ?? []).map(
    (hex) =>
      `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`,
  );
  return { prefix, keys };
}
