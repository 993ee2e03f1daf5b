/** An address in the letters of RFC 3986, which the schema asks for; undefined for any other text. */
export function asUri(address: string): string | undefined {
  if (!URL.canParse(address)) return undefined;
  return new URL(address).href
    .replaceAll(/%(?![0-9a-f]{2})/gi, '%25')
    .replaceAll(/[^\w.~:/?#@!$&'()*+,;=%-]/g, encodeURIComponent);
}
