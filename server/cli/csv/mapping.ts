import { existsSync, readFileSync } from 'node:fs';
import { basename } from 'node:path';
import { z } from 'zod';
import { utf8Text } from '../../platform/utf8.ts';
import type { Locale } from '../../platform/viewer.ts';
import { UsageError } from '../command.ts';
import { placeOfFault } from '../json-place.ts';
import type { CsvFields } from './fields.ts';
import { mappingFaults, placeOf } from './mapping-check.ts';
import { mappingSchema, type MappedFile, type Mapping } from './mapping-schema.ts';
import { csvTexts } from './texts.tables.ts';

/** A file of the command line, with what the mapping says of it. */
export interface GivenFile {
  readonly path: string;
  /** The name that people know it by: without its folder. */
  readonly name: string;
  readonly mapped: MappedFile;
}

/**
 * A mapping that can be used.
 * @throws UsageError that names every fault with its place, and what to do
 */
export function readMapping(path: string, fields: CsvFields, locale: Locale): Mapping {
  if (!existsSync(path)) throw new UsageError(csvTexts.noFile[locale](path));
  const content = parsed(path, locale);
  const error = locale === 'fr' ? z.locales.fr().localeError : z.locales.en().localeError;
  const { success, data, error: failure } = mappingSchema(fields).safeParse(content, { error });
  const faults = success
    ? mappingFaults(data, fields, locale)
    : failure.issues.flatMap((issue) => formFaults(issue, locale));
  if (success && faults.length === 0) return data;
  throw new UsageError(
    [csvTexts.mappingFaults[locale](basename(path)), ...faults.map((fault) => `  - ${fault}`)].join('\n'),
  );
}

/**
 * Which file of the command line is which file of the mapping.
 * @throws UsageError when one is missing, is there twice, or is not known
 */
export function givenFiles(paths: readonly string[], mapping: Mapping, locale: Locale): GivenFile[] {
  const given: GivenFile[] = [];
  const faults: string[] = [];
  for (const path of new Set(paths)) {
    const name = basename(path);
    const fitting = mapping.files.filter(({ file }) => patternOf(file).test(name.replace(/\.gz$/, '')));
    const [mapped] = fitting;
    if (!existsSync(path)) faults.push(csvTexts.noFile[locale](path));
    else if (!mapped) faults.push(csvTexts.noMatch[locale](name));
    else if (fitting.length > 1) faults.push(csvTexts.twoMatches[locale](name));
    else if (!mapped.file.includes('*') && given.some((file) => file.mapped === mapped))
      faults.push(csvTexts.sameFile[locale](name));
    else given.push({ path, name, mapped });
  }
  for (const mapped of mapping.files) {
    if (faults.length === 0 && !given.some((file) => file.mapped === mapped))
      faults.push(csvTexts.notGiven[locale](mapped.file));
  }
  if (faults.length > 0) throw new UsageError(faults.join('\n✗ '));
  return given;
}

function patternOf(file: string): RegExp {
  const literal = (text: string) => text.replaceAll(/[.+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(`^${file.split('*').map(literal).join('.*')}$`);
}

function parsed(path: string, locale: Locale): unknown {
  const content = utf8Text(readFileSync(path));
  if (content === null) throw new UsageError(csvTexts.mappingNotUtf8[locale](path));
  try {
    return JSON.parse(content) as unknown;
  } catch {
    const { line, column } = placeOfFault(content);
    throw new UsageError(csvTexts.mappingNotJson[locale](path, line, column));
  }
}

/** What the format itself refuses. Of the branches of a union the one that went furthest tells most. */
function formFaults(issue: z.core.$ZodIssue, locale: Locale, above: readonly PropertyKey[] = []): string[] {
  const path = [...above, ...issue.path];
  if (issue.code === 'invalid_union' && issue.errors.length > 0) {
    const depth = (branch: readonly z.core.$ZodIssue[]) =>
      Math.max(...branch.map(({ path: at, code }) => at.length * 2 + (code === 'invalid_type' ? 0 : 1)));
    const furthest = issue.errors.toSorted((one, other) => depth(other) - depth(one))[0] ?? [];
    return furthest.flatMap((inner) => formFaults(inner, locale, path));
  }
  const words =
    path.at(-1) === 'dates' && issue.code === 'invalid_format' ? csvTexts.dates[locale]() : issue.message;
  return [`${placeOf(path)}: ${words}`];
}
