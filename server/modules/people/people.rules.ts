/** A name to address, in its parts: the first word is the given name, as HR bases write it; a word alone is the family's. */
export function partsOfName(displayName: string): { readonly given: string; readonly family: string } {
  const [first = '', ...others] = displayName.trim().split(/\s+/);
  return others.length === 0 ? { given: '', family: first } : { given: first, family: others.join(' ') };
}
