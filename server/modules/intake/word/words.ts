import { inWords } from '../../../platform/letters/frames.ts';
import type { Bilingual, Locale } from '../../../platform/viewer.ts';
import { positionWords, type MaritalStatus, type PositionKind } from '../../dossier/index.ts';
import type { Civility } from '../../teacher/index.ts';
import type { WordPath } from './paths.tables.ts';
import type { Child } from './word.rules.ts';

const civilities: Readonly<Record<Civility, Bilingual>> = {
  MADAME: { fr: 'Madame', en: 'Madame' },
  MONSIEUR: { fr: 'Monsieur', en: 'Monsieur' },
};
const maritalStatuses: Readonly<Record<MaritalStatus, Bilingual>> = {
  SINGLE: { fr: 'célibataire', en: 'single' },
  MARRIED: { fr: 'marié(e)', en: 'married' },
  PACS: { fr: 'pacsé(e)', en: 'in a PACS' },
  DIVORCED: { fr: 'divorcé(e)', en: 'divorced' },
  SEPARATED: { fr: 'séparé(e)', en: 'separated' },
  WIDOWED: { fr: 'veuf ou veuve', en: 'widowed' },
  COHABITING: { fr: 'en concubinage', en: 'cohabiting' },
};
interface Address {
  readonly lines: readonly string[];
  readonly postalCode: string;
  readonly city: string;
  readonly country: string;
}
interface Marital {
  readonly maritalStatus: MaritalStatus;
  readonly since: string | null;
}
interface PositionLine {
  readonly kind: PositionKind;
  readonly from: string;
  readonly to: string | null;
}
interface DiplomaLine {
  readonly title: string;
  readonly speciality: string | null;
  readonly obtainedOn: string | null;
}

/** A value of a file in words, line by line; no line when nothing is recorded. */
export function linesInWords(path: WordPath, value: unknown, locale: Locale): string[] {
  if (value === null || value === undefined) return [];
  const day = inWords[locale];
  const since = (from: string) => (locale === 'fr' ? `depuis le ${day(from)}` : `since ${day(from)}`);
  switch (path) {
    case 'teacher.familyName':
    case 'teacher.usageName':
    case 'dossier.phone':
    case 'dossier.mobilePhone':
      return [value as string];
    case 'teacher.civility':
      return [civilities[value as Civility][locale]];
    case 'teacher.givenNames':
      return [(value as readonly string[]).join(', ')];
    case 'dossier.address': {
      const { lines, postalCode, city, country } = value as Address;
      return [...lines, `${postalCode} ${city}`, country];
    }
    case 'dossier.familySituation.maritalStatus': {
      const { maritalStatus, since: from } = value as Marital;
      return [[maritalStatuses[maritalStatus][locale], ...(from ? [since(from)] : [])].join(', ')];
    }
    case 'dossier.familySituation.children':
      return (value as readonly Child[]).map(({ givenName, birthDate }) => `${givenName}, ${day(birthDate)}`);
    case 'dossier.positions':
      return (value as readonly PositionLine[]).map(({ kind, from, to }) => {
        const days = locale === 'fr' ? `du ${day(from)} au` : `from ${day(from)} to`;
        return `${positionWords[kind][locale]}, ${to ? `${days} ${day(to)}` : since(from)}`;
      });
    case 'dossier.diplomas':
      return (value as readonly DiplomaLine[]).map(({ title, speciality, obtainedOn }) =>
        [title, ...(speciality ? [speciality] : []), ...(obtainedOn ? [day(obtainedOn)] : [])].join(', '),
      );
  }
}
