import type { Limits } from './kinds.tables.ts';
import { Refused } from './refused.ts';
import { walkXml } from './xml.ts';
import { unpack, type Entry } from './zip.ts';

const MAIN = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml';

/** The last words of the types of relations that bring something to run, or another document. */
const ACTIVE_RELATIONS = new Set([
  'oleobject',
  'control',
  'activexcontrolbinary',
  'afchunk',
  'subdocument',
  'frame',
  'extensibility',
  'attachedtoolbars',
]);

/** Refuses what is no document of Word, and what runs or fetches something when it is opened. */
export function judgeDocx(file: Buffer, limits: Limits): void {
  const entries = unpack(file, limits);
  const types = judgePackage(entries, limits);
  if (![...types.values()].includes(MAIN))
    throw new Refused('FILE_TYPE_MISMATCH', 'a package whose main part is no document of Word');
  for (const { name, bytes } of entries)
    if (/wordprocessingml.*\+xml$/.test(types.get(name) ?? '')) judgeFields(bytes);
}

/** The rules of every Office package: the document, and a table that lies in it behind a chart. */
function judgePackage(entries: readonly Entry[], limits: Limits): Map<string, string> {
  const types = partTypes(entries);
  for (const is of [...types.values(), ...entries.map(({ name }) => name)]) {
    if (/vbaProject|vbaData|macroEnabled/i.test(is)) throw new Refused('MACROS_NOT_ALLOWED', is);
    if (/oleObject|activeX|ms-office\.control/i.test(is)) throw new Refused('ACTIVE_CONTENT', is);
  }
  for (const { name, bytes } of entries) {
    if (/\.rels$/i.test(name)) judgeRelations(bytes);
    if (/(^|\/)embeddings\/[^/]/i.test(name)) judgePackage(unpackedInside(bytes, limits), limits);
  }
  return types;
}

/** A chart brings its table as a workbook: it has to be a package as clean as the document. */
function unpackedInside(bytes: Buffer, limits: Limits): Entry[] {
  if (bytes.readUInt32BE(0) !== 0x504b0304) throw new Refused('ACTIVE_CONTENT', 'an embedded object');
  return unpack(bytes, limits);
}

/** The type of each part, by its name. */
function partTypes(entries: readonly Entry[]): Map<string, string> {
  const list = entries.find(({ name }) => name === '[Content_Types].xml');
  if (!list) throw new Refused('UNREADABLE_FILE', 'no list of content types');
  const defaults = new Map<string, string>();
  const types = new Map<string, string>();
  walkXml(list.bytes, {
    element({ local, attributes }) {
      const type = attributes.get('ContentType') ?? '';
      if (local === 'Default') defaults.set(attributes.get('Extension')?.toLowerCase() ?? '', type);
      if (local === 'Override') types.set((attributes.get('PartName') ?? '').replace(/^\//, ''), type);
    },
  });
  for (const { name } of entries) {
    const type = defaults.get(/\.([^./]+)$/.exec(name)?.[1]?.toLowerCase() ?? '');
    if (!types.has(name) && type !== undefined) types.set(name, type);
  }
  return types;
}

function judgeRelations(bytes: Buffer): void {
  walkXml(bytes, {
    element({ local, attributes }) {
      if (local !== 'Relationship') return;
      const type = attributes.get('Type')?.split('/').at(-1)?.toLowerCase() ?? '';
      const target = attributes.get('Target') ?? '';
      if (/vba/.test(type)) throw new Refused('MACROS_NOT_ALLOWED', type);
      if (ACTIVE_RELATIONS.has(type)) throw new Refused('ACTIVE_CONTENT', type);
      // A link is followed by a click alone; a template or a picture is fetched when the document opens.
      const isFetched = attributes.get('TargetMode')?.toLowerCase() === 'external' && type !== 'hyperlink';
      if (isFetched && !isOnOwnDisk(target)) throw new Refused('ACTIVE_CONTENT', `${type} at ${target}`);
    },
  });
}

/** Many documents name the template that they were made from, on the disk of their author: no network is asked for that. */
function isOnOwnDisk(target: string): boolean {
  const path = target.replaceAll(/%([0-9a-f]{2})/gi, (_, code: string) =>
    String.fromCharCode(Number.parseInt(code, 16)),
  );
  return /^(?:file:\/{3})?[a-z]:[\\/]/i.test(path) || /^[^:\\/][^:]*$/.test(path);
}

/** Fields that start another program (DDE); their text may be split over many runs. */
function judgeFields(bytes: Buffer): void {
  let instructions = '';
  walkXml(bytes, {
    element({ local, attributes }) {
      if (local === 'fldChar') instructions += ' ';
      if (local === 'fldSimple') instructions += ` ${attributes.get('instr') ?? ''} `;
    },
    text(text, parent) {
      if (parent === 'instrText') instructions += text;
    },
  });
  if (/\bDDE(?:AUTO)?\b/i.test(instructions))
    throw new Refused('ACTIVE_CONTENT', 'a field that starts a program');
}
