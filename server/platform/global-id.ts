const shape = /^([a-z]{3,8})_([0-9a-f]{32})$/;

/** The parts of a global id, `tea_0190f3…`; null for anything else: a wrong id is a missing record, never an error. */
export function parseGlobalId(id: string): { readonly prefix: string; readonly key: string } | null {
  const match = shape.exec(id);
  if (!match) return null;
  const [, prefix, hex] = match as unknown as [string, string, string];
  const key = `${hex.slice(0, 8)}-${hex.slice(8, 12)}-${hex.slice(12, 16)}-${hex.slice(16, 20)}-${hex.slice(20)}`;
  return { prefix, key };
}
