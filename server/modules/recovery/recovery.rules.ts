/**
 * Whether the third character says that a private school's management first registered the teacher. No proof: a NUMEN is
 * kept for life, and some of them teach in public schools today.
 */
export function looksPrivate(numen: string): boolean {
  return numen.charAt(2) === 'P';
}
