import type { Locale } from '../../platform/viewer.ts';
import { csvKinds, type CsvField, type CsvFields } from './fields.ts';
import { targetsOf, type FullTarget, type MappedFile, type Mapping } from './mapping-schema.ts';
import { csvTexts } from './texts.tables.ts';

type Path = readonly PropertyKey[];

/** What the format cannot say of a mapping: which of its parts go together, and whether all are there. Each with its place. */
export function mappingFaults(mapping: Mapping, fields: CsvFields, locale: Locale): string[] {
  const faults = [...kindFaults(mapping, locale)];
  for (const [at, file] of mapping.files.entries()) {
    const known = fields[file.kind];
    const given = targetsOf(file);
    const path = ['files', at];
    for (const { column, target } of given) {
      const field = known.get(target.field);
      if (field) faults.push(...targetFaults([...path, 'columns', column], { field, target, locale }));
    }
    faults.push(...repeatFaults(path, file, { known, locale }), ...gapFaults(path, file, { known, locale }));
  }
  return faults;
}

/** `files[1].columns["DATE DEBUT"].field` */
export function placeOf(path: Path): string {
  const written = path.map((key) => {
    if (typeof key === 'number') return `[${key}]`;
    return /^[\w$]+$/.test(String(key)) ? `.${String(key)}` : `[${JSON.stringify(String(key))}]`;
  });
  return written.join('').replace(/^\./, '') || '.';
}

function fault(path: Path, words: string): string {
  return `${placeOf(path)}: ${words}`;
}

/** A kind of which nothing is said would empty its lists unnoticed. */
function* kindFaults({ files, empty = [] }: Mapping, locale: Locale): Generator<string> {
  for (const kind of csvKinds) {
    const isSent = files.some((file) => file.kind === kind);
    const isEmpty = kind !== 'identities' && empty.includes(kind);
    if (isSent && isEmpty) yield fault(['empty'], csvTexts.notEmpty[locale](kind));
    if (isSent || isEmpty) continue;
    const text = kind === 'identities' ? csvTexts.noIdentities : csvTexts.noKind;
    yield fault(['files'], text[locale](kind));
  }
}

function* targetFaults(
  path: Path,
  { field, target, locale }: { field: CsvField; target: FullTarget; locale: Locale },
): Generator<string> {
  const isNumber = field.type === 'Int' || field.type === 'Float';
  const fitting = {
    separator: field.isList,
    dates: field.type === 'Date',
    decimals: isNumber,
    percent: isNumber,
  };
  for (const [name, isFitting] of Object.entries(fitting)) {
    if (Object.hasOwn(target, name) && !isFitting)
      yield fault([...path, name], csvTexts.misplaced[locale](target.field, name));
  }
  for (const [cell, value] of Object.entries(target.values ?? {})) {
    if (value !== null) yield* valueFaults([...path, 'values', cell], field, { value, locale });
  }
}

function* valueFaults(
  path: Path,
  { values }: CsvField,
  { value, locale }: { value: unknown; locale: Locale },
): Generator<string> {
  if (values && !values.includes(value as string))
    yield fault(path, csvTexts.unknownValue[locale](values.join(', ')));
}

interface Known {
  readonly known: CsvFields[keyof CsvFields];
  readonly locale: Locale;
}

/** One value is given once; only a list gathers what several columns say. */
function* repeatFaults(path: Path, file: MappedFile, { known, locale }: Known): Generator<string> {
  const given = new Set<string>();
  for (const { column, target } of targetsOf(file)) {
    if (given.has(target.field) && !known.get(target.field)?.isList)
      yield fault([...path, 'columns', column], csvTexts.givenTwice[locale](target.field));
    given.add(target.field);
  }
  for (const [name, value] of Object.entries(file.constants ?? {})) {
    const field = known.get(name);
    if (given.has(name)) yield fault([...path, 'constants', name], csvTexts.givenTwice[locale](name));
    if (field) yield* valueFaults([...path, 'constants', name], field, { value, locale });
  }
}

/** Of an object that may be absent, such as the address, all that is required once a column gives any of it. */
function* gapFaults(path: Path, file: MappedFile, { known, locale }: Known): Generator<string> {
  const given = targetsOf(file).map(({ target }): string => target.field);
  for (const [name, { isRequired, optionalAbove }] of known) {
    const object = optionalAbove.join('.');
    const isWanted = object === '' || given.some((other) => other.startsWith(`${object}.`));
    const isGiven = given.includes(name) || Object.hasOwn(file.constants ?? {}, name);
    if (isRequired && isWanted && !isGiven) yield fault(path, csvTexts.fieldMissing[locale](name));
  }
}
