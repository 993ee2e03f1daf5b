/** Countries and territories whose addresses have French postal codes, as people write them. */
const french = new Set([
  'FRANCE',
  'FR',
  'GUADELOUPE',
  'MARTINIQUE',
  'GUYANE',
  'LA REUNION',
  'REUNION',
  'MAYOTTE',
  'SAINT PIERRE ET MIQUELON',
  'SAINT BARTHELEMY',
  'SAINT MARTIN',
  'WALLIS ET FUTUNA',
  'POLYNESIE FRANCAISE',
  'NOUVELLE CALEDONIE',
]);

function folded(text: string): string {
  return text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .toUpperCase()
    .replaceAll(/[^A-Z0-9]+/gu, ' ')
    .trim();
}

/**
 * Whether a postal code can be one of a country: five digits in France and overseas; of the armed forces a sector
 * (`SP 12345`) or 00 with three digits, at « ARMEES »; 980 with two digits in Monaco. Other countries are not judged.
 * A code never gives the department: some lie across its border (La Poste, « Hexaposte »).
 */
export function isPostalCode(
  code: string,
  { city, country }: { readonly city: string; readonly country: string },
): boolean {
  const compact = code.trim().toUpperCase();
  const land = folded(country);
  if (land === 'MONACO' || land === 'MC') return /^980\d{2}$/.test(compact);
  if (!french.has(land)) return true;
  if (/^(SP ?\d{5}|00\d{3})$/.test(compact)) return folded(city).startsWith('ARMEES');
  return /^(0[1-9]|[1-8]\d|9[0-5]|97[1-8]|98[46-9])/.test(compact) && /^\d{5}$/.test(compact);
}
