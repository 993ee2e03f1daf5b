import type { Viewer } from '../viewer.ts';
import type { FilePart, ReadField, TableRef } from './model.ts';
import { isInDirectory, isMeeting, type BoundReadable, type ReadModel } from './read-model.ts';
import type { Selected, SelectedSet } from './selection.ts';
import type { StatementBuilder } from './statement.ts';

/** What one part of a statement reads of files that are not the viewer's own: into whose log, and what it says there. */
export interface Reading {
  /** SQL of the key of the file that the read record is part of. */
  readonly file: (t: TableRef) => string;
  /** Whether the record is the teacher or the file itself, not a line of it. */
  readonly isWhole: boolean;
  /** The fields read, as `dossier.address`: what lies below a field of the file is read with it. */
  readonly fields: readonly string[];
  /** What is read beside them of those files alone whose person the viewer may read, and not only name. */
  readonly beyond?: { readonly person: BoundReadable; readonly fields: readonly string[] } | undefined;
}

/** More tells the teacher nothing. */
const mostFields = 60;

/**
 * What a selection reads of a file; null when it reads none, or the viewer's own. Worked out once per statement.
 * @param listed whether the records come as a list, which may show what a directory shows without leaving a trace
 * @param also properties that leave with the answer beside the selection: those that it is ordered by
 * @param told what else the answer tells, as it is recorded: a list is filtered by it
 */
export function readingOf(
  b: StatementBuilder,
  readable: BoundReadable,
  below: SelectedSet,
  {
    listed = false,
    also = [],
    told = [],
  }: { listed?: boolean; also?: readonly string[]; told?: readonly string[] } = {},
): Reading | null {
  const { model, viewer } = b;
  if (!isTraced(viewer)) return null;
  const file = model.fileOf(readable);
  const [names, shown, beyond] = [new Set<string>(), new Set<string>(), new Set<string>()];
  let person: BoundReadable | undefined;
  const isShown = (type: BoundReadable, name: string) =>
    listed && model.fileOf(type)?.listed?.includes(name) === true;
  // Whether a record is reserved is asked of the rows of the list, not of what stands below them.
  const isReserved = (type: BoundReadable) => type !== readable && model.fileOf(type)?.reserved !== undefined;
  const note: Note = {
    read(type, name) {
      const to = isShown(type, name) && !isReserved(type) ? shown : names;
      to.add(pathOf(type, name));
    },
    told: (path) => void names.add(path),
    beyond(type) {
      person = type;
      return { ...note, read: (of, name) => beyond.add(pathOf(of, name)), told: (path) => beyond.add(path) };
    },
  };
  walk(b, readable, selectedBelow(below, readable.type), note);
  if (!file) return null;
  for (const property of also)
    if (property !== 'id' && !isShown(readable, property)) names.add(pathOf(readable, property));
  for (const path of told) names.add(path);
  const fields = [...(file.reserved ? shown : []), ...names].slice(0, mostFields);
  const more = [...beyond].filter((path) => !names.has(path)).slice(0, mostFields - fields.length);
  if (fields.length + more.length === 0) return null;
  const key = names.size + more.length === 0 ? ofReserved(file) : fileKey(file);
  return {
    file: key,
    isWhole: isWhole(model, readable),
    fields,
    beyond: person && more.length > 0 ? { person, fields: more } : undefined,
  };
}

/** The file of a reserved record; null of others, of which nothing is recorded. */
function ofReserved(file: FilePart): (t: TableRef) => string {
  return (t) => `case when ${file.reserved?.(t) ?? 'false'} then ${fileKey(file)(t)} end`;
}

const fileKey = ({ key }: FilePart) => (typeof key === 'string' ? (t: TableRef) => t.col(key) : key);

/** Recorded are the reads of everybody but teachers, who see their own file alone. */
function isTraced(viewer: Viewer | null): boolean {
  return viewer !== null && viewer.role !== 'TEACHER';
}

interface Note {
  readonly read: (type: BoundReadable, name: string) => void;
  /** By a filter, as it is recorded. */
  readonly told: (path: string) => void;
  /** Notes what a directory does not show of a person whom one meets through another record. */
  readonly beyond: (person: BoundReadable) => Note;
}
/** As it is recorded, such as `dossier.address`. */
const pathOf = ({ type }: BoundReadable, name: string) => `${type[0]?.toLowerCase()}${type.slice(1)}.${name}`;

/**
 * Notes each field of the file that is read; fails where the way leads into files that nobody would record.
 * @param isMet whether the record is a person whom one meets through another record
 */
function walk(
  b: StatementBuilder,
  from: BoundReadable,
  fields: readonly Selected[],
  noteOfAll: Note | null,
  isMet = false,
): void {
  const { model } = b;
  const file = model.fileOf(from);
  for (const field of fields) {
    // Who asks by the id knows the id.
    if (field.name === '__typename' || field.name === 'id') continue;
    const note = isMet && !isInDirectory(from, field.name) ? (noteOfAll?.beyond(from) ?? null) : noteOfAll;
    const next = nextOf(model, from, field);
    const goesOn = next.some(({ type }) => isToldByField(model, type));
    if (file && !goesOn) note?.read(from, field.name);
    for (const { type, how } of next) {
      const leadsIntoFile = model.fileOf(type) !== null;
      if (leadsIntoFile && from.personal) continue;
      if (leadsIntoFile && !isSameFile(model, from, type, how))
        throw new Error(
          `${from.type}.${field.name} leads into files that nobody records: make it a root field`,
        );
      // Of records that this viewer never sees, nothing is read.
      if (leadsIntoFile && how.kind === 'connection' && seesNone(b, type)) continue;
      const args = b.argsOf(field.argsIndex);
      const edges = how.kind === 'connection' ? how.edges : undefined;
      if (how.kind === 'connection') for (const path of how.tells?.fields(args) ?? []) note?.told(path);
      const below = selectedBelow(field.below, type.type).filter(
        ({ name }) => edges?.[name]?.isAsked(args) ?? true,
      );
      walk(b, type, below, goesOn ? note : null, isMeeting(how, type));
    }
  }
}

function seesNone(b: StatementBuilder, readable: BoundReadable): boolean {
  const { scope } = readable;
  return (
    b.viewer !== null && typeof scope === 'function' && scope(b.viewer, b.table(readable), b.bind) === 'false'
  );
}

/** Whose fields are told one by one: the teacher, the file itself, and what a list may show a part of; of a line, that it was read. */
function isToldByField(model: ReadModel, type: BoundReadable): boolean {
  return isWhole(model, type) || model.fileOf(type)?.listed !== undefined;
}

/** The teacher and the file itself, not a line of it. */
function isWhole(model: ReadModel, type: BoundReadable): boolean {
  return type.keys.length === 1 && model.fileOf(type)?.key === type.meta.primaryKeys[0];
}

interface Next {
  readonly type: BoundReadable;
  readonly how: ReadField;
}

/** The other records that a field leads to. */
function nextOf(model: ReadModel, readable: BoundReadable, field: Selected): readonly Next[] {
  if (field.below.size === 0) return [];
  const how = model.field(readable, field.name);
  switch (how.kind) {
    case 'column':
    case 'computed':
    case 'derived':
    case 'through':
    case 'expression':
    case 'count':
      return [];
    case 'same': {
      const type = model.type(how.type);
      return type.file ? [{ type, how }] : [];
    }
    case 'oneOf':
      return how.members.map((member) => ({
        type: model.type(member.type),
        how: 'by' in member ? { kind: 'inverse', ...member } : { kind: 'one', open: false, ...member },
      }));
    case 'one':
    case 'inverse':
    case 'pick':
    case 'many':
    case 'connection':
      return [{ type: model.type(how.type), how }];
  }
}

/** Of a connection, what is selected of its nodes; what an edge says of its node is read of it as well. */
function selectedBelow(below: SelectedSet, type: string): readonly Selected[] {
  const own = below.get(type);
  if (own) return own;
  return [...below.values()].flat().flatMap((field) => {
    if (field.name === 'nodes') return selectedBelow(field.below, type);
    return field.name === 'edges'
      ? [...field.below.values()].flat().flatMap((edge) => ofNode(edge, type))
      : [];
  });
}

function ofNode(edge: Selected, type: string): readonly Selected[] {
  if (edge.name === 'node') return selectedBelow(edge.below, type);
  return edge.name === 'cursor' ? [] : [{ ...edge, below: new Map() }];
}

function isSameFile(model: ReadModel, from: BoundReadable, to: BoundReadable, how: ReadField): boolean {
  const [a, b] = [model.fileOf(from), model.fileOf(to)] as const;
  if (!a || !b) return false;
  // It is part of the file of what leads to it.
  if (typeof b.key === 'function') return true;
  if (how.kind === 'same') return true;
  if (how.kind === 'one')
    return (a.key === how.property && isWhole(model, to)) || a.within?.includes(how.property) === true;
  if (!('by' in how) || how.by === undefined) return false;
  return (
    (isWhole(model, from) && model.parent(to, how.by).property === b.key) ||
    b.within?.includes(how.by) === true
  );
}

/** The rows of a root list as SQL that gives `j`; where they are read of files, with the select of their keys. */
export function pageSql(
  b: StatementBuilder,
  page: {
    /** The select of these columns, in order. */
    readonly rows: (columns: string) => string;
    readonly json: string;
    readonly t: TableRef;
    /** How many of the rows are answered; null: all. */
    readonly answered: string | null;
  },
  reading: Reading | null,
): { readonly sql: string; readonly read: string | null } {
  const { rows, json, t, answered } = page;
  if (!reading) return { sql: rows(`${json} as j`), read: null };
  b.withs.push(`page as materialized (${rows(`${json} as j, ${reading.file(t)} as file`)})`);
  const limit = answered === null ? '' : ` limit ${answered}`;
  return { sql: 'select page.j from page', read: `select page.file from page${limit}` };
}

/** The same for properties that are read by their names, as a download reads where its file lies. */
export function readingOfColumns(
  { model, viewer }: StatementBuilder,
  readable: BoundReadable,
  fields: readonly string[],
): Reading | null {
  const file = model.fileOf(readable);
  return file && isTraced(viewer) ? { file: fileKey(file), isWhole: isWhole(model, readable), fields } : null;
}
