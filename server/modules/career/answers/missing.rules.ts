import type { Locale } from '../../../platform/viewer.ts';
import { gradeFact } from '../../dossier/corps.tables.ts';
import type { Verdict } from '../conditions/condition.rules.ts';
import { isBehind, type Question } from '../conditions/question.rules.ts';
import { silenceSince } from '../facts/positions.rules.ts';
import { factLabels, recordedOn } from '../words/perspective-texts.tables.ts';
import { dateInWords, listed, periodInWords } from '../words/wording.rules.ts';

// What an answer lacks: a fact that the file can be given, or a rule that no source of ours says.

/** What we do not know of an échelon that is recorded with its date; null when the file is silent. */
export function unknownToUs(verdict: Verdict, question: Question): 'scale' | 'clock' | null {
  const { facts } = question;
  if (!isEchelonAsked(verdict) || facts.echelon === null || facts.echelonDate === null) return null;
  if (isBehind(question) || silenceSince(facts, facts.echelonDate)) return null;
  return gradeFact(facts.corps, facts.grade)?.echelons.length ? 'clock' : 'scale';
}

/** The facts that the file does not say, in words; empty when it says all. */
export function missingFacts(verdict: Verdict, question: Question, locale: Locale): string {
  const isOurs = unknownToUs(verdict, question) !== null;
  const words = verdict.missing.flatMap((fact) => {
    if (fact === 'echelon' || fact === 'echelon_held_months')
      return isOurs ? [] : [echelonMissing(question, locale)];
    if (!fact.startsWith('years.')) return [factLabels[fact as keyof typeof factLabels][locale]];
    const { services, corpsDate } = question.facts;
    return [
      ...(services ? [] : [factLabels.services[locale]]),
      ...(fact === 'years.in_corps' && corpsDate == null ? [factLabels.corpsDate[locale]] : []),
    ];
  });
  return listed([...new Set(words)], 'and', locale);
}

/** Why the échelon is not known: none is recorded, the last one is too old, or days of the career are missing. */
function echelonMissing(question: Question, locale: Locale): string {
  const { echelonDate } = question.facts;
  if (echelonDate === null) return factLabels.echelon[locale];
  if (isBehind(question)) return recordedOn[locale](dateInWords(echelonDate, locale));
  const silent = silenceSince(question.facts, echelonDate);
  return silent
    ? `${factLabels.position[locale]} ${periodInWords(silent, locale)}`
    : factLabels.echelon[locale];
}

function isEchelonAsked({ missing }: Verdict): boolean {
  return missing.includes('echelon') || missing.includes('echelon_held_months');
}
