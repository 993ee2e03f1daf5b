import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseArgs } from 'node:util';
import {
  careerAnswer,
  explained,
  faultInWords,
  isDay,
  readFacts,
  type Asked,
  type ReadCareer,
} from '../modules/career/law.ts';
import type { Locale } from '../platform/viewer.ts';
import type { Config } from '../platform/config.ts';
import { errorCode } from '../platform/start-error.ts';
import { utf8Text } from '../platform/utf8.ts';
import { parisDate } from '../platform/viewer.ts';
import { UsageError } from './command.ts';
import { placeOfFault } from './json-place.ts';

export const CAREER_USAGE = [
  'npm run --silent career -- FACTS.json [--as-of 2026-01-15] [--campaign 2026] [--admissibility 2027-03-15] [--lang fr|en] [--explain]',
  'Sans fichier : entrée standard ; sans --as-of : aujourd’hui, selon l’horloge de cet ordinateur.',
  'Without a file: standard input; without --as-of: today, by the clock of this computer.',
  'Noms : ceux de l’API (README, « Careers ») ; ceux d’avant sont acceptés aussi. / Names are those of the API; those of before are taken as well.',
].join('\n  ');

/** In both languages: who asks for a third may read either. */
const languageAsked =
  '--lang : la langue est fr ou en, comme --lang fr. / The language is fr or en, such as --lang en.';

/** More tells nobody more. */
const mostFaults = 20;

/**
 * Answers what the law opens to the careers of a file of facts, as JSON or in words: for those who want to check a case
 * without a server, nor a database.
 */
export async function reportCareers(_config: Config, args: readonly string[]): Promise<number> {
  const { file, asked, locale, isExplained } = optionsOf(args);
  const content = parsed(await contentOf(file, locale), locale);
  const read = readFacts(content);
  if ('faults' in read) {
    const told = read.faults.slice(0, mostFaults).map((fault) => faultInWords(fault, locale));
    throw new UsageError(told.join('\n✗ '));
  }
  const answer = isExplained
    ? inWords(read.careers, asked, locale)
    : inJson(read.careers, { asked, locale }, read.isList);
  for (const fault of read.ignored) process.stderr.write(`! ${faultInWords(fault, locale)}\n`);
  process.stdout.write(`${answer}\n`);
  return 0;
}

function inJson(
  careers: readonly ReadCareer[],
  { asked, locale }: Pick<Options, 'asked' | 'locale'>,
  isList: boolean,
): string {
  const answers = careers.map(({ facts }) => careerAnswer(facts, asked, locale));
  return JSON.stringify(isList ? answers : answers[0], null, 2);
}

function inWords(careers: readonly ReadCareer[], asked: Asked, locale: Locale): string {
  const texts = careers.map(({ title, facts }) => {
    const explanation = explained(facts, asked, locale);
    return title === null ? explanation : `${title}\n\n${explanation}`;
  });
  return texts.join(`\n\n${'—'.repeat(40)}\n\n`);
}

interface Options {
  readonly file: string;
  readonly asked: Asked;
  readonly locale: Locale;
  readonly isExplained: boolean;
}

function optionsOf(args: readonly string[]): Options {
  const { values, positionals } = given(args);
  const { lang, campaign, admissibility, explain, 'as-of': asOf } = values;
  if (lang !== 'fr' && lang !== 'en') throw new UsageError(languageAsked);
  const [file = '-', ...others] = positionals;
  if (others.length > 0) throw new UsageError(said.oneFile[lang]);
  for (const [name, day] of Object.entries({ 'as-of': asOf, admissibility })) {
    if (day !== undefined && !isDay(day)) throw new UsageError(`--${name}${said.date[lang]}`);
  }
  if (campaign !== undefined && !/^20\d\d$/.test(campaign))
    throw new UsageError(`--campaign${said.year[lang]}`);
  const asked = {
    asOf: asOf ?? parisDate(new Date()),
    ...(campaign === undefined ? {} : { campaign: Number(campaign) }),
    ...(admissibility === undefined ? {} : { admissibility }),
  };
  return { file, asked, locale: lang, isExplained: explain };
}

function given(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      options: {
        'as-of': { type: 'string' },
        campaign: { type: 'string' },
        admissibility: { type: 'string' },
        lang: { type: 'string', default: 'fr' },
        explain: { type: 'boolean', default: false },
      },
      allowPositionals: true,
    });
  } catch (error) {
    // The language is read before the options are: the fault may stand in any of them.
    const locale: Locale = /(^| )--lang[ =]en( |$)/.test(args.join(' ')) ? 'en' : 'fr';
    const [, option = '?'] = /'(?:-\w, )?(--?[^' ]+)/.exec((error as Error).message) ?? [];
    const isUnknown = errorCode(error) === 'ERR_PARSE_ARGS_UNKNOWN_OPTION';
    throw new UsageError((isUnknown ? said.unknownOption : said.optionValue)[locale](option));
  }
}

async function contentOf(file: string, locale: Locale): Promise<string> {
  const content = utf8Text(file === '-' ? await buffer(process.stdin) : await bytesOf(file, locale));
  if (content === null) throw new UsageError(said.notUtf8[locale]);
  return content;
}

async function bytesOf(file: string, locale: Locale): Promise<Buffer> {
  try {
    return await readFile(file);
  } catch (error) {
    throw new UsageError(`${file}${said.unreadable[locale]} (${errorCode(error) ?? '?'}).`);
  }
}

function parsed(content: string, locale: Locale): unknown {
  try {
    return JSON.parse(content) as unknown;
  } catch {
    const { line, column } = placeOfFault(content);
    throw new UsageError(said.notJson[locale](line, column));
  }
}

const said = {
  oneFile: { fr: 'Un seul fichier à la fois.', en: 'One file at a time.' },
  date: {
    fr: ' : une date du calendrier est attendue, AAAA-MM-JJ.',
    en: ': a date of the calendar is expected, YYYY-MM-DD.',
  },
  year: { fr: ' : une année est attendue, comme 2026.', en: ': a year is expected, such as 2026.' },
  unreadable: { fr: ' : ce fichier ne peut pas être lu', en: ': this file cannot be read' },
  notUtf8: {
    fr: 'Ce n’est pas de l’UTF-8 : enregistrez le fichier en UTF-8.',
    en: 'This is not UTF-8: save the file as UTF-8.',
  },
  notJson: {
    fr: (line: number, column: number) => `Ce n’est pas du JSON (ligne ${line}, colonne ${column}).`,
    en: (line: number, column: number) => `This is not JSON (line ${line}, column ${column}).`,
  },
  unknownOption: {
    fr: (option: string) => `${option} : cette option n’existe pas.`,
    en: (option: string) => `${option}: there is no such option.`,
  },
  optionValue: {
    fr: (option: string) => `${option} : la valeur de cette option manque, ou elle n’en prend pas.`,
    en: (option: string) => `${option}: this option lacks its value, or takes none.`,
  },
} as const satisfies Record<string, Readonly<Record<Locale, unknown>>>;
