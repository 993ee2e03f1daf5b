const narrow = '\u202f';
const wide = '\u00a0';
const blank = '[ \\u00a0\\u202f\\u2009]';

/**
 * Sets the spaces and quotes of a text as its language prints them; the words stay as they were written. French after the
 * Imprimerie nationale: a narrow space before « ; », « ! », « ? » and « % », a full one before « : » and inside guillemets, none of
 * which breaks. A space that nobody wrote is not added: it would change an address or a time.
 */
export function typeset(text: string, language: string): string {
  const plain = text.replaceAll(/(?<=\p{L})'(?=\p{L})/gu, '’');
  if (language === 'fr') return frenchSpaces(quoted(plain, `«${wide}`, `${wide}»`));
  return language === 'en' ? quoted(plain, '“', '”') : text;
}

/** Straight quotes around words, where each has its other one. Inside of other signs, such as those of code, they stay. */
function quoted(text: string, open: string, close: string): string {
  return text.replaceAll(
    /(?<=(?:^|[\s\u00a0\u202f’])\(?)"(?=\p{L}|\p{N})([^"\n]+)(?<=[\p{L}\p{N}.!?…])"(?=$|[\s\u00a0\u202f).,;:!?])/gmu,
    (_, words: string) => `${open}${words}${close}`,
  );
}

const before = (signs: string, space: string) =>
  [new RegExp(`(?<=\\S)${blank}+(?=[${signs}])`, 'gu'), space] as const;
const spaces = [
  before(';!?%‰€', narrow),
  before(':»', wide),
  [new RegExp(`(?<=«)${blank}+`, 'gu'), wide],
  // Of thousands.
  [new RegExp(`(?<=(?<!\\d)\\d{1,3})${blank}(?=\\d{3}(?!\\d))`, 'gu'), narrow],
] as const;

function frenchSpaces(text: string): string {
  return spaces.reduce((all, [where, space]) => all.replaceAll(where, space), text);
}
