import { academyFacts } from './academy.tables.ts';

/** Whether a school is of an academy: its UAI begins with the department, or with that of an overseas service. */
export function isSchoolOf(academyCode: string, uai: string): boolean {
  const academy = academyFacts.find(({ code }) => code === academyCode);
  const prefixes = [
    academy?.uaiPrefix,
    ...(academy?.departments ?? []).map(({ threeDigits }) => threeDigits),
  ];
  return prefixes.includes(uai.slice(0, 3));
}
