import type { Viewer } from '../viewer.ts';
import type { ReadField, TableRef } from './model.ts';
import type { BoundReadable, ReadModel } from './read-model.ts';
import type { Selected, SelectedSet } from './selection.ts';
import type { StatementBuilder } from './statement.ts';

/** What one part of a statement reads of files that are not the viewer's own: into whose log, and what it says there. */
export interface Reading {
  /** The property of the read record that holds the key of the file. */
  readonly key: string;
  /** The fields read, as `dossier.address`: what lies below a field of the file is read with it. */
  readonly fields: readonly string[];
}

/** More tells the teacher nothing. */
const mostFields = 60;

/**
 * What a selection reads of a file; null when it reads none, or the viewer's own. Worked out once per statement.
 * @param listed whether the records come as a list, which may show what a directory shows without leaving a trace
 * @param also properties that leave with the answer beside the selection (the keys of cursors)
 */
export function readingOf(
  { model, viewer }: StatementBuilder,
  readable: BoundReadable,
  below: SelectedSet,
  { listed = false, also = [] }: { listed?: boolean; also?: readonly string[] } = {},
): Reading | null {
  if (!isTraced(viewer)) return null;
  const file = model.fileOf(readable);
  const shown = new Set(listed ? file?.listed : []);
  const names = new Set<string>();
  const note: Note = (type, name) => {
    if (type !== readable || !shown.has(name)) names.add(`${uncapitalized(type.type)}.${name}`);
  };
  walk(model, readable, selectedBelow(below, readable.type), note);
  if (!file) return null;
  for (const property of also) if (property !== 'id') note(readable, property);
  return names.size > 0 ? { key: file.key, fields: [...names].slice(0, mostFields) } : null;
}

/** Recorded are the reads of everybody but teachers, who see their own file alone. */
function isTraced(viewer: Viewer | null): boolean {
  return viewer !== null && viewer.role !== 'TEACHER';
}

type Note = (type: BoundReadable, name: string) => void;
const uncapitalized = (type: string) => `${type[0]?.toLowerCase()}${type.slice(1)}`;

/** Notes each field of the file that is read; fails where the way leads into files that nobody would record. */
function walk(model: ReadModel, from: BoundReadable, fields: readonly Selected[], note: Note | null): void {
  const file = model.fileOf(from);
  for (const field of fields) {
    // Who asks by the id knows the id.
    if (field.name === '__typename' || field.name === 'id') continue;
    const next = nextOf(model, from, field);
    const goesOn = next.some(({ type }) => isWhole(model, type));
    if (file && !goesOn) note?.(from, field.name);
    for (const { type, how } of next) {
      const leadsIntoFile = model.fileOf(type) !== null;
      if (leadsIntoFile && from.personal) continue;
      if (leadsIntoFile && !isSameFile(model, from, type, how))
        throw new Error(
          `${from.type}.${field.name} leads into files that nobody records: make it a root field`,
        );
      walk(model, type, selectedBelow(field.below, type.type), goesOn ? note : null);
    }
  }
}

/** The teacher and the file itself, whose fields are told one by one; of a line, that it was read. */
function isWhole(model: ReadModel, type: BoundReadable): boolean {
  return model.fileOf(type)?.key === type.meta.primaryKeys[0];
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
    case 'same':
    case 'expression':
    case 'count':
      return [];
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

/** Of a connection, what is selected of its nodes. */
function selectedBelow(below: SelectedSet, type: string): readonly Selected[] {
  const own = below.get(type);
  if (own) return own;
  return [...below.values()]
    .flat()
    .flatMap((field) =>
      ['nodes', 'edges', 'node'].includes(field.name) ? selectedBelow(field.below, type) : [],
    );
}

function isSameFile(model: ReadModel, from: BoundReadable, to: BoundReadable, how: ReadField): boolean {
  const [a, b] = [model.fileOf(from), model.fileOf(to)] as const;
  if (!a || !b) return false;
  if (how.kind === 'one') return a.key === how.property && isWhole(model, to);
  return (
    'by' in how && how.by !== undefined && isWhole(model, from) && model.parent(to, how.by).property === b.key
  );
}

/** The rows of a root list as SQL that gives `j`; where they are read of files, the statement records it. */
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
): string {
  const { rows, json, t, answered } = page;
  if (!reading) return rows(`${json} as j`);
  const seen = answered === null ? 'page' : `(select page.file from page limit ${answered}) page`;
  b.withs.push(
    `page as materialized (${rows(`${json} as j, ${t.col(reading.key)} as file`)})`,
    `trace as (${traceSql(b, `select distinct page.file, ${fieldsSql(reading)} as fields from ${seen}`)})`,
  );
  return 'select page.j from page';
}

/** An array literal of names of fields: letters, digits and dots, nothing to escape. */
export const fieldsSql = ({ fields }: Reading) => `'{${fields.join(',')}}'::text[]`;

/**
 * The insert that records a read, to stand in the statement that reads.
 * @param files a select of `file`, the key of each file, and `fields`
 */
export function traceSql({ bind }: StatementBuilder, files: string): string {
  // Ids in the order of time (RFC 9562, version 7): the index of ids grows at its end.
  const id = `(${bind(({ now }) => timePart(now), 'text')} || '-7' || substr(gen_random_uuid()::text, 16))::uuid`;
  const origin = [
    bind(({ now }) => now.toISOString(), 'timestamptz'),
    bind(({ viewer }) => viewer?.accountId, 'uuid'),
    bind(({ viewer }) => viewer?.role, 'text'),
    bind(({ viewer }) => viewer?.name, 'text'),
    bind(({ ip }) => ip, 'inet'),
    bind(({ requestId }) => requestId, 'text'),
  ];
  return `insert into access_record (id, dossier_id, at, account_id, role, actor, ip, request_id, action, fields) select ${id}, read.file, ${origin.join(', ')}, 'READ', read.fields from (${files}) read where read.file is not null`;
}

/** The first 48 bits of a UUID of version 7: milliseconds. */
function timePart(now: Date): string {
  const hex = now.getTime().toString(16).padStart(12, '0');
  return `${hex.slice(0, 8)}-${hex.slice(8)}`;
}
