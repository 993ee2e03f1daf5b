/**
 * `Content-Disposition` of a file that is to be saved (RFC 6266): its name as it is (RFC 8187), and in ASCII for who does not
 * read that.
 */
export function attachmentHeader(filename: string): string {
  const ascii = filename
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[^\x20-\x7e]|["\\%]/gu, '_');
  // All but the characters that RFC 8187 (3.2.1) leaves as they are.
  const encoded = encodeURIComponent(filename).replaceAll(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}
