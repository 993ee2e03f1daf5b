import { describe, expect, test } from 'vitest';
import { writeLetter } from '../../server/modules/alert/letter.rules.ts';
import type { Letter, LetterKind } from '../../server/modules/alert/index.ts';
import { sampleLetters } from '../../server/modules/alert/samples.tables.ts';

const kinds = Object.keys(sampleLetters) as LetterKind[];
const cases = kinds.flatMap((kind) => (['fr', 'en'] as const).map((locale) => ({ kind, locale })));

describe.each(cases)('the letter $kind in $locale', ({ kind, locale }) => {
  const letter: Letter = sampleLetters[kind];
  const { subject, text, html } = writeLetter(letter, locale, 'Julie Labert');

  test('says the same in text and in HTML', () => {
    expect(subject).toMatch(/I-Prof/);
    expect(html).toContain(`<html lang="${locale}">`);
    const shown = textOfHtml(html);
    const paragraphs = text.split('\n\n').filter((paragraph) => !paragraph.startsWith('-- '));
    const words = paragraphs.flatMap((paragraph) => paragraph.split(/\s+/)).filter((word) => word.length > 3);
    expect(words.filter((word) => !shown.includes(word.replace(/[\s\u00a0:]+$/, '')))).toEqual([]);
  });

  test('names the account and each fact', () => {
    const { kind: _kind, ...facts } = letter;
    for (const fact of Object.values(facts)) {
      const shown = fact instanceof Date ? '11:30' : String(fact);
      expect([shown, text.includes(shown), html.includes(shown)]).toEqual([shown, true, true]);
    }
  });

  test('loads nothing from elsewhere, runs nothing, and its only address is the link', () => {
    expect(html).not.toMatch(/<(?:img|script|link|iframe|style)\b|url\(|\ssrc=/i);
    const addresses = [...html.matchAll(/https?:\/\/[^\s"<]+/g)].map(([address]) => address);
    expect(new Set(addresses)).toEqual(new Set('link' in letter ? [letter.link] : []));
  });
});

test('no two languages share a subject', () => {
  for (const kind of kinds) {
    const [fr, en] = (['fr', 'en'] as const).map((locale) => writeLetter(sampleLetters[kind], locale, null));
    expect(fr?.subject).not.toBe(en?.subject);
  }
});

test('names and addresses are text, whatever they hold', () => {
  const hostile = `<script>alert("1")</script>&'`;
  const letter = { kind: 'ALERT_EMAIL_ASKED', username: 'jlabert', address: hostile } as const;
  const { html, text } = writeLetter(letter, 'fr', hostile);
  expect(html).not.toContain('<script');
  const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;';
  expect(html.split(escaped)).toHaveLength(3);
  expect(text).toContain(`Bonjour ${hostile},`);
  const link = 'https://iprof.example.fr/a"onclick="x';
  const reset = { kind: 'PASSWORD_RESET', username: 'jlabert', link, until: new Date(0) } as const;
  expect(writeLetter(reset, 'en', null).html).not.toContain('"onclick');
});

test.each([
  ['fr', null, 'Bonjour,'],
  ['fr', 'Julie Labert', 'Bonjour Julie Labert,'],
  ['en', null, 'Hello,'],
  ['en', 'Julie Labert', 'Hello Julie Labert,'],
] as const)('a letter in %s to %s begins with %s', (locale, name, greeting) => {
  expect(writeLetter(sampleLetters.PASSWORD_CHANGED, locale, name).text.split('\n')[0]).toBe(greeting);
});

test.each([
  ['fr', 0, 'Il ne vous en reste aucun'],
  ['fr', 1, 'Il vous en reste un seul'],
  ['fr', 2, 'Il vous en reste 2.'],
  ['en', 0, 'You have none left'],
  ['en', 1, 'You have only one left'],
  ['en', 2, 'You have 2 left.'],
] as const)('in %s, %i recovery codes left are told as « %s »', (locale, left, words) => {
  const letter = { kind: 'RECOVERY_CODE_USED', username: 'jlabert', left } as const;
  expect(writeLetter(letter, locale, null).text).toContain(words);
});

test('a link stands alone on its line, so that a mail program finds it', () => {
  const { link } = sampleLetters.PASSWORD_RESET;
  expect(writeLetter(sampleLetters.PASSWORD_RESET, 'fr', null).text.split('\n')).toContain(link);
});

function textOfHtml(html: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (_all, name: string) => signs[name] as string);
}
