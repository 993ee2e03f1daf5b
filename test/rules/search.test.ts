import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerptOf } from '../../server/platform/search/excerpt.rules.ts';
import { searchQuery } from '../../server/platform/search/query.rules.ts';
import { tradeWords } from '../../server/platform/search/trade-words.tables.ts';
import { formsOf } from '../../server/platform/search/twins.rules.ts';
import { bare, wordsOf } from '../../server/platform/search/words.rules.ts';
import { blocksOf, readText } from '../kit/readme.ts';
import * as searched from './search-example.ts';

test('the example of the README is the one that runs', () => {
  const example = readText('test/rules/search-example.ts');
  const readme = readText('server/platform/search/README.md');
  expect(blocksOf(readme, 'ts').at(-1)?.code).toBe(example.trim());
  expect(readme).toContain(`// For to_tsquery('fr', …): \`${searched.asked}\`.`);
  expect(searched.words).toEqual(['Votre', 'congé', 'est', 'accordé']);
  expect(searched.parts[1]).toEqual({ text: 'congé', marked: true });
});

const words = (text: string) => wordsOf(text).map((word) => word.text);

test('apostrophes, guillemets, hyphens, slashes and dots part words', () => {
  expect(words("« L’élève d'Évry » : vice-présidente, FLE/FLS, formateur.rice, p.nom@ac-x.fr")).toEqual(
    'L élève d Évry vice présidente FLE FLS formateur rice p nom ac x fr'.split(' '),
  );
});

test('REP+ is a word of its own, any other plus is punctuation', () => {
  expect(words('en REP+, bac+5, C++, Prep+x')).toEqual(['en', 'REPplus', 'bac', '5', 'C', 'Prepplus', 'x']);
  expect(wordsOf('a REP+ b')[1]).toEqual({ text: 'REPplus', start: 2, end: 6 });
});

test.each([
  ['agregee', 'agrege'],
  ['directrices', 'directeur'],
  ['chercheur', 'chercheuse'],
  ['infirmiers', 'infirmiere'],
  ['cheffe', 'chef'],
  ['sportives', 'sportif'],
  ['regional', 'regionaux'],
  ['travaux', 'travail'],
  ['maitresse', 'maitre'],
  ['rep', 'repplus'],
])('%s is looked for as %s too', (word, twin) => {
  expect(formsOf(word)).toContain(twin);
});

test.each([
  ['mer', 'mere'],
  ['durees', 'dure'],
  ['votre', 'votree'],
  ['repplus', 'rep'],
])('%s is not looked for as %s', (word, other) => {
  expect(formsOf(word)).not.toContain(other);
});

const asked = (typed: string) => searchQuery(typed).asked.replaceAll(/\((?:'(\w+)'(?: \| '\w+')*)\)/g, '$1');

test.each([
  ['congé formation', '(conge) & (formation)'],
  ['"chef d’établissement" -intérim', '(chef <-> d <-> etablissement) & !(interim)'],
  ['« mise à disposition »', '(mise <-> a <-> disposition)'],
  ['les congés', '(conges)'],
  ['congé à temps partiel', '(conge) & (temps) & (partiel)'],
  ['mutation ou détachement', '(mutation) | (detachement)'],
  ['mutation OR détachement', '(mutation) | (detachement)'],
  ['médaille or', '(medaille) & (or)'],
  ['mutation sauf intra', '(mutation) & !(intra)'],
  ['mutation sauf "mouvement intra"', '(mutation) & !(mouvement <-> intra)'],
  ['physique-chimie', '(physique) & (chimie)'],
  ['-physique-chimie', '!((physique) & (chimie))'],
  ['formateur.rice', '(formateur)'],
  ['enseignant·e·s', '(enseignant)'],
  ['chargé(e)s délégué-e-s', '(charge) & (delegue)'],
  ['"jamais fermé', '(jamais <-> ferme)'],
  ['ou', ''],
  ['sauf', ''],
  ['ou mutation ou', '(mutation)'],
  ['-', ''],
  ['- mutation', '(mutation)'],
  ['', ''],
  ["!!! & | <-> :* \\ '", ''],
])('%j asks for %j', (typed, expected) => {
  expect(asked(typed)).toBe(expected);
});

test('what is left out is not marked, and all forms of what is not are', () => {
  expect(searchQuery('directrice sauf intérim').marked).toBe('directrice directricee directeur');
});

test.each([
  // Small words count in no comparison, inflections do not part what belongs together.
  ['les conseillères principales d’éducation', "'cpe'"],
  ['poste en français langue étrangère', "'fle'"],
  ['sciences de la vie et Terre', "'svt'"],
  ['réseau d’éducation prioritaire renforcé', "'repplus'"],
  ['FLE', "'francaise') <-> ('langue'"],
  ['FLE/FLS', "'seconde'"],
  ['psy-EN ou PsyEN', "'psychologue'"],
  ['REP+', "'renforce'"],
])('%s is looked for by %s as well', (typed, other) => {
  expect(searchQuery(typed).asked).toContain(other);
});

test.each([
  ['langue étrangère et français', "'fle'"],
  ['"français langue étrangère"', "'fle'"],
  ['français sauf langue étrangère', "'fle'"],
  ['"prof de FLE"', "'etrangere'"],
])('%s is not looked for by %s', (typed, other) => {
  expect(searchQuery(typed).asked).not.toContain(other);
});

test('an abbreviation has one line, and no long form is that of two', () => {
  const shorts = tradeWords.map(([short]) => short);
  expect(new Set(shorts).size).toBe(shorts.length);
  for (const [short, ...longs] of tradeWords)
    // « ou » is a word of the query.
    for (const long of longs.filter((form) => !form.includes(' ou ')))
      expect(searchQuery(long).asked).toContain(`'${bare(short).replace('+', 'plus')}'`);
});

test('of a long text the first 32 words are looked for', () => {
  const { marked } = searchQuery(Array.from({ length: 500 }, (_, i) => `x${i}`).join(' '));
  expect(marked.split(' ')).toHaveLength(32);
});

test('a query of hostile text is read in no time that grows out of hand', () => {
  for (const text of ['-'.repeat(50_000), '"'.repeat(50_000), 'rep'.repeat(20_000), 'a·e'.repeat(20_000)])
    expect(searchQuery(text).asked.length).toBeLessThan(50_000);
});

const shown = (text: string, ...hits: number[]) =>
  excerptOf(text, new Set(hits))
    .map((part) => (part.marked ? `[${part.text}]` : part.text))
    .join('');

test('a short text is shown whole, with its hits marked', () => {
  expect(shown('Votre congé\nde formation est accordé.', 2, 4)).toBe(
    'Votre [congé] de [formation] est accordé.',
  );
  expect(shown('En REP+ (enfin) !', 2)).toBe('En [REP+] (enfin) !');
});

test('of a long text the two first places are shown, cut between words', () => {
  const filler = 'Des mots sans intérêt. '.repeat(20);
  const text = `${filler}Le congé demandé. ${filler}Un autre congé. ${filler}`;
  const at = wordsOf(text).flatMap((word, i) => (word.text === 'congé' ? [i + 1] : []));
  const excerpt = shown(text, ...at);
  expect(excerpt).toMatch(/^… .*Le \[congé\] demandé\. .* … .*Un autre \[congé\]\..* …$/);
  expect(excerpt.length).toBeLessThan(400);
});

test('without a hit the beginning is shown', () => {
  expect(shown('Madame, voici.')).toBe('Madame, voici.');
  expect(shown(`Madame, ${'encore '.repeat(100)}`)).toMatch(/^Madame, (encore ){10,}…$/);
  expect(shown('')).toBe('');
});

test('markup is text, and a text that holds any characters loses none of what is shown', () => {
  expect(shown('<b>congé</b> &amp; \ue000congé\ue001', 2, 5)).toBe(
    '<b>[congé]</b> &amp; \ue000[congé]\ue001',
  );
});

test('an excerpt stays short and well formed, whatever its text is', () => {
  const unit = fc.oneof(
    fc.constantFrom(' ', '!', 'rep+', 'congé', '\u{1f600}'),
    fc.string({ unit: 'binary' }),
  );
  const long = fc.array(unit, { maxLength: 80 }).map((units) => units.join(''));
  fc.assert(
    fc.property(long, fc.array(fc.integer({ min: 1, max: 200 })), (text, hits) => {
      const whole = excerptOf(text, new Set(hits)).reduce((all, part) => all + part.text, '');
      expect(whole.length).toBeLessThan(400);
      expect(whole.isWellFormed()).toBe(text.isWellFormed() || whole.isWellFormed());
    }),
    { numRuns: 40 },
  );
});
