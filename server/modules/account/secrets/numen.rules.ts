// The NUMEN: academy of first registration (2 digits), management system (letter), year and number of order (7
// digits), three letters. « NUMEN », Wikipédia, and the connection page of the DSDEN d’Eure-et-Loir.

/**
 * The NUMEN as it is kept: capitals, no spaces; null when the shape is wrong. The parts are not checked further: a
 * NUMEN may begin with an academy that no longer exists, and no right is read from it.
 */
export function normalizeNumen(typed: string): string | null {
  const compact = typed.replace(/\s+/g, '');
  // Checked before upper-casing, which would turn letters such as « ı » or « ſ » into plain capitals.
  return /^\d{2}[A-Za-z]\d{7}[A-Za-z]{3}$/.test(compact) ? compact.toUpperCase() : null;
}
