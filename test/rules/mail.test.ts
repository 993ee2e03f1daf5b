import { describe, expect, test } from 'vitest';
import { letters } from '../../server/app/modules.ts';
import { writeLetter } from '../../server/platform/letters/write.ts';

const cases = letters.flatMap((letter) =>
  (['fr', 'en'] as const).map((locale) => ({ kind: letter.kind, letter, locale })),
);
/** The letter of a kind. */
const letterOf = (kind: string) => cases.find((one) => one.kind === kind)?.letter as (typeof letters)[number];

/** Codes have their words in each language, as one has; what a letter is about is its subject. */
const saidInOtherWords = new Set(['fact', 'accountId', 'right', 'what', 'missing']);

/** What a letter shows of an instant, of a day, and of anything else. */
function inWords(fact: unknown): string {
  if (fact instanceof Date) return '11:30';
  return /^\d{4}-\d{2}-\d{2}$/.test(String(fact)) ? String(Number(String(fact).slice(8))) : String(fact);
}

describe.each(cases)('the letter $kind in $locale', ({ letter, locale }) => {
  const { subject, text, html } = writeLetter(letter, letter.sample, locale, 'Julie Labert');

  test('says the same in text and in HTML', () => {
    expect(subject).toMatch(/I-Prof/);
    expect(html).toContain(`<html lang="${locale}">`);
    const shown = textOfHtml(html);
    const paragraphs = text.split('\n\n').filter((paragraph) => !paragraph.startsWith('-- '));
    const words = paragraphs.flatMap((paragraph) => paragraph.split(/\s+/)).filter((word) => word.length > 3);
    expect(words.filter((word) => !shown.includes(word.replace(/[\s\u00a0:]+$/, '')))).toEqual([]);
  });

  test('names the account and each fact', () => {
    for (const [name, fact] of Object.entries(letter.sample)) {
      if (saidInOtherWords.has(name) || fact === null || typeof fact === 'boolean' || fact === 1) continue;
      const shown = inWords(fact);
      expect([shown, text.includes(shown), html.includes(shown)]).toEqual([shown, true, true]);
    }
  });

  test('loads nothing from elsewhere, runs nothing, and its only address is the link', () => {
    expect(html).not.toMatch(/<(?:img|script|link|iframe|style)\b|url\(|\ssrc=/i);
    const addresses = [...html.matchAll(/https?:\/\/[^\s"<]+/g)].map(([address]) => address);
    const { link, courier } = letter.sample as { readonly link?: string; readonly courier?: string };
    expect(new Set(addresses)).toEqual(new Set([link ?? courier].filter((one) => one !== undefined)));
  });
});

test('no two languages share a subject', () => {
  for (const letter of letters) {
    const [fr, en] = (['fr', 'en'] as const).map((locale) =>
      writeLetter(letter, letter.sample, locale, null),
    );
    expect(fr?.subject).not.toBe(en?.subject);
  }
});

test('names and addresses are text, whatever they hold', () => {
  const hostile = `<script>alert("1")</script>&'`;
  const says = { username: 'jlabert', address: hostile };
  const { html, text } = writeLetter(letterOf('ALERT_EMAIL_ASKED'), says, 'fr', hostile);
  expect(html).not.toContain('<script');
  const escaped = '&lt;script&gt;alert(&quot;1&quot;)&lt;/script&gt;&amp;&#39;';
  expect(html.split(escaped)).toHaveLength(3);
  expect(text).toContain(`Bonjour ${hostile},`);
  const link = 'https://iprof.example.fr/a"onclick="x';
  const reset = { username: 'jlabert', link, until: new Date(0) };
  expect(writeLetter(letterOf('PASSWORD_RESET'), reset, 'en', null).html).not.toContain('"onclick');
});

test.each([
  ['fr', null, 'Bonjour,'],
  ['fr', 'Julie Labert', 'Bonjour Julie Labert,'],
  ['en', null, 'Hello,'],
  ['en', 'Julie Labert', 'Hello Julie Labert,'],
] as const)('a letter in %s to %s begins with %s', (locale, name, greeting) => {
  expect(
    writeLetter(letterOf('PASSWORD_CHANGED'), { username: 'jlabert' }, locale, name).text.split('\n')[0],
  ).toBe(greeting);
});

test.each([
  ['fr', 0, 'Il ne vous en reste aucun'],
  ['fr', 1, 'Il vous en reste un seul'],
  ['fr', 2, 'Il vous en reste 2.'],
  ['en', 0, 'You have none left'],
  ['en', 1, 'You have only one left'],
  ['en', 2, 'You have 2 left.'],
] as const)('in %s, %i recovery codes left are told as « %s »', (locale, left, words) => {
  const says = { username: 'jlabert', left };
  expect(writeLetter(letterOf('RECOVERY_CODE_USED'), says, locale, null).text).toContain(words);
});

test('a link stands alone on its line, so that a mail program finds it', () => {
  const letter = letterOf('PASSWORD_RESET');
  const { link } = letter.sample as { link: string };
  expect(writeLetter(letter, letter.sample, 'fr', null).text.split('\n')).toContain(link);
});

function textOfHtml(html: string): string {
  const signs: Record<string, string> = { lt: '<', gt: '>', quot: '"', '#39': "'", amp: '&' };
  return html
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&(lt|gt|quot|#39|amp);/g, (_all, name: string) => signs[name] as string);
}
