import type { LegalReference } from '../career/index.ts';

type Reference = Pick<LegalReference, 'title' | 'article'>;

const statute: Reference = { title: 'Code général de la fonction publique', article: null };

/**
 * The texts that a decision rests on, as an act names them: « Vu le code général de la fonction publique, notamment ses
 * articles L. 612-3 et L. 612-4 ; ».
 * @param isDiscreet names no article, where it would say what the request is about
 */
export function visasOfLaw(basis: readonly Reference[], isDiscreet: boolean): string[] {
  const hasStatute = basis.some(({ title }) => title === statute.title);
  const texts = [...(hasStatute ? [] : [statute]), ...basis];
  return texts.map(({ title, article }) => {
    const { said, isPlural } = named(title);
    return `Vu ${said}${article === null || isDiscreet ? '' : notably(article, isPlural)} ;`;
  });
}

/** A text with its article and its number, without what explains it to readers of the form. */
function named(title: string): { readonly said: string; readonly isPlural: boolean } {
  const plain = title
    .replace(/ \([^()]*\)$/, '')
    .replaceAll(/(?<!n° )\b(\d{2,4}-\d+|\d+\/\d{4})\b/g, 'n° $1');
  const lowered = plain.charAt(0).toLocaleLowerCase('fr') + plain.slice(1);
  const [word = ''] = /^\p{L}+/u.exec(lowered) ?? [];
  if (word.endsWith('s')) return { said: `les ${lowered}`, isPlural: true };
  if (/^[aeiouyéè]/.test(word)) return { said: `l’${lowered}`, isPlural: false };
  return { said: `${feminine.has(word) ? 'la' : 'le'} ${lowered}`, isPlural: false };
}

const feminine = new Set(['loi', 'circulaire', 'note', 'directive', 'délibération']);

/** « , notamment son article L. 512-19 (1°) », « , notamment ses articles 10 à 12 ». */
function notably(article: string, isPlural: boolean): string {
  const said = article.replaceAll(/\b([LRD])\.? ?(\d)/g, '$1.\u{a0}$2').replaceAll(/, (\d+°)/g, ' ($1)');
  const isSeveral = / et | à |, |suivants/.test(said);
  const whose = isPlural ? ['leur', 'leurs'] : ['son', 'ses'];
  return `, notamment ${isSeveral ? `${whose[1]} articles` : `${whose[0]} article`} ${said}`;
}
