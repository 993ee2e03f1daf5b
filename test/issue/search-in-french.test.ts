import fc from 'fast-check';
import pg from 'pg';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { searchQuery } from '../../server/platform/search/query.rules.ts';
import { bare, letters, wordsOf } from '../../server/platform/search/words.rules.ts';
import { createTestDatabase, type TestDatabase } from '../kit/postgres.ts';
import { frenchForms } from './search-in-french.words.ts';

let database: TestDatabase;
let sql: pg.Client;
beforeAll(async () => {
  database = await createTestDatabase();
  sql = new pg.Client(database.url);
  await sql.connect();
});
afterAll(async () => {
  await sql.end();
  await database.drop();
});

interface Case {
  readonly typed: string;
  readonly text: string;
}
/** Those of the cases whose text is found by what is typed. */
async function found(cases: readonly Case[]): Promise<Case[]> {
  const given = cases.map(({ typed, text }) => ({ typed, text, asked: searchQuery(typed).asked }));
  const { rows } = await sql.query<Case>(
    `select typed, text from json_to_recordset($1) as c (typed text, text text, asked text)
     where to_tsvector('fr', search_words(text)) @@ to_tsquery('fr', asked)`,
    [JSON.stringify(given)],
  );
  return rows;
}

test('each of 60 words is found by each of its forms, with accents, without them and in capitals', async () => {
  const cases = frenchForms.flatMap((forms) =>
    forms.flatMap((typed) =>
      forms.flatMap((text) => [typed, bare(typed), typed.toUpperCase()].map((as) => ({ typed: as, text }))),
    ),
  );
  expect(cases).toHaveLength(60 * 16 * 3);
  expect(await found(cases)).toEqual(cases);
});

test('words of another meaning are not found', async () => {
  const others = [
    ['durée', 'dur'],
    ['portée', 'porte'],
    ['musée', 'muse'],
    ['REP+', 'REP'],
    ['poste', 'postérieur'],
  ] as const;
  expect(await found(others.map(([typed, text]) => ({ typed, text })))).toEqual([]);
});

test.each([
  ['l’élève d’Évry', "Les « élèves » d'Évry"],
  ['physique-chimie', 'Professeur de physique chimie'],
  ['physique chimie', 'Professeur de physique-chimie'],
  ['FLS', 'FLE/FLS'],
  ['formatrice', 'formateur.rice'],
  ['chargée', 'chargé.e.s de mission'],
  ['enseignantes', 'enseignant·e·s'],
  ['enseignant·e', 'une enseignante'],
  ['REP+', 'au collège REP+ de Chartres'],
  ['rep', 'au collège REP+ de Chartres'],
  ['"chef d’établissement"', "le chef d'établissement"],
  ['"vice-présidente du conseil"', 'la vice-présidente du conseil'],
  ['« mise à disposition »', 'Mise à disposition'],
  ['conge a temps partiel', 'congé à temps partiel'],
  ['conge a temps partiel', 'congé, temps partiel'],
  ['votre congé en été', 'congé d’été'],
  ['détachement ou mutation', 'votre mutation'],
  ['oeuvre', 'ŒUVRES'],
  ['5eme', 'la 5ème'],
  ['arrete.pdf', 'Arrêté.pdf'],
  ['2026-2027', 'rentrée 2026/2027'],
])('%j finds %j', async (typed, text) => {
  expect(await found([{ typed, text }])).toHaveLength(1);
});

test.each([
  ['"établissement chef"', 'le chef d’établissement'],
  ['mutation sauf intra', 'le mouvement intra : mutation'],
  ['mutation -intra', 'le mouvement intra : mutation'],
  ['de la', 'de la mutation'],
  ['cet été', 'les vacances'],
  ['', 'mutation'],
])('%j does not find %j', async (typed, text) => {
  expect(await found([{ typed, text }])).toEqual([]);
});

const fragments = fc.constantFrom(
  '"',
  '«',
  '»',
  '-',
  ' - ',
  "'",
  '’',
  '\\',
  '(',
  ')',
  '&',
  '|',
  '!',
  '<->',
  ':*',
  ':A',
  '*',
  '%',
  '+',
  'REP+',
  ' ',
  '\0',
  '\ud800',
  '\ue000',
  '\u{1f600}',
  ' ou ',
  ' sauf ',
  ' OR ',
  'de',
  'à',
  'congé',
  'l’élève',
  '1e5',
  '-5',
  '0x1f',
  '3.14',
  'a.b/c@d.fr',
  'http://a.fr/b?c',
  '<b>',
  '&amp;',
  'x'.repeat(3_000),
  'é'.repeat(3_000),
  'ß',
  '\u0345',
  'µ',
  'ɛ',
  'ĳ',
  'Ω',
  'Я',
  '٣',
  '漢',
);
const hostile = fc
  .array(fc.oneof(fragments, fc.string({ unit: 'binary', maxLength: 4 })), { maxLength: 60 })
  .map((parts) => parts.join(''));

test('whatever is typed gives an answer', async () => {
  const typed = fc.sample(hostile, 1_000);
  const asked = typed.map((text) => searchQuery(text));
  const { rows } = await sql.query<{ n: number }>(
    `select count(*)::int as n from unnest($1::text[], $2::text[]) as q (asked, marked)
     where to_tsquery('fr', asked) is not null and to_tsvector('fr', marked) is not null`,
    [asked.map((query) => query.asked), asked.map((query) => query.marked)],
  );
  expect(rows).toEqual([{ n: 1_000 }]);
});

test('the words of the database are those that the server counts, one for one', async () => {
  const texts = fc.sample(hostile, 1_000).map((text) => text.replaceAll('\0', '').toWellFormed());
  const { rows } = await sql.query<{ text: string; words: string[] | null }>(
    `select text, (select array_agg(token) from ts_parse('default', search_words(text)) where tokid <> 12) as words
     from unnest($1::text[]) as text`,
    [texts],
  );
  const ours = rows.map(({ text }) => wordsOf(text).map((word) => word.text));
  expect(rows.map(({ words }) => words ?? [])).toEqual(ours);
});

test('every character is of a word to the database when it is to the server', async () => {
  const all = Array.from({ length: 0x1_0000 - 1 }, (_, i) => i + 1).filter(
    (code) => code < 0xd800 || code > 0xdfff,
  );
  const { rows } = await sql.query<{ kept: string }>(
    `select string_agg(chr(code), '' order by code) as kept from unnest($1::int[]) as code where search_words(chr(code)) = chr(code) and code <> 32`,
    [all],
  );
  const ofWord = new RegExp(`[${letters}]`);
  const expected = all.map((code) => String.fromCharCode(code)).filter((char) => ofWord.test(char));
  expect(rows[0]?.kept).toBe(expected.join(''));
  expect(all.map((code) => String.fromCharCode(code)).filter((char) => wordsOf(char).length > 0)).toEqual(
    expected,
  );
  expect(expected.filter((char) => !/[\p{L}\p{Nd}]/u.test(char))).toEqual([]);
});
