import { documentsOf, partsOf, unescaped, type Part } from './docx-package.ts';
import type { Limits } from './kinds.tables.ts';
import { Refused } from './refused.ts';
import { walkXml } from './xml.ts';
import { unpack } from './zip.ts';

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
  const parts = partsOf(unpack(file, limits));
  judgePackage(parts, limits);
  const documents = documentsOf(parts);
  const isMain = (document: string) => parts.some(({ name, type }) => name === document && type === MAIN);
  if (documents.length === 0 || !documents.every(isMain))
    throw new Refused('FILE_TYPE_MISMATCH', 'a package whose main part is no document of Word');
}

/** The rules of every Office package: the document, and a table that lies in it behind a chart. */
function judgePackage(parts: readonly Part[], limits: Limits): void {
  for (const is of parts.flatMap(({ name, type }) => [type, name])) {
    if (/vbaProject|vbaData|macroEnabled/i.test(is)) throw new Refused('MACROS_NOT_ALLOWED', is);
    if (/oleObject|activeX|ms-office\.control/i.test(is)) throw new Refused('ACTIVE_CONTENT', is);
  }
  for (const { name, bytes, isXml } of parts) {
    if (/(^|\/)embeddings\/[^/]/.test(name)) judgePackage(partsInside(bytes, limits), limits);
    // By its content: programs follow relations, and do not ask what the list of types says.
    if (isXml) judgeXml(bytes);
  }
}

/** A chart brings its table as a workbook: it has to be a package as clean as the document. */
function partsInside(bytes: Buffer, limits: Limits): Part[] {
  if (bytes.readUInt32BE(0) !== 0x504b0304) throw new Refused('ACTIVE_CONTENT', 'an embedded object');
  return partsOf(unpack(bytes, limits));
}

/** Relations, and fields that start another program (DDE); the text of a field may be split over many runs. */
function judgeXml(bytes: Buffer): void {
  let instructions = '';
  walkXml(bytes, {
    element({ local, attributes }) {
      if (local === 'Relationship') judgeRelation(attributes);
      if (local === 'fldChar') instructions += ' ';
      if (local === 'fldSimple') instructions += ` ${attributes.get('instr') ?? ''} `;
    },
    text(text, parent) {
      if (/^(?:instrText|delInstrText)$/.test(parent)) instructions += text;
    },
  });
  if (/\bDDE(?:AUTO)?\b/i.test(instructions))
    throw new Refused('ACTIVE_CONTENT', 'a field that starts a program');
}

function judgeRelation(attributes: ReadonlyMap<string, string>): void {
  const type = attributes.get('Type')?.split('/').at(-1)?.toLowerCase() ?? '';
  const target = attributes.get('Target') ?? '';
  if (/vba/.test(type)) throw new Refused('MACROS_NOT_ALLOWED', type);
  if (ACTIVE_RELATIONS.has(type)) throw new Refused('ACTIVE_CONTENT', type);
  // A link is followed by a click alone; a template or a picture is fetched when the document opens.
  const isFetched = attributes.get('TargetMode')?.toLowerCase() === 'external' && type !== 'hyperlink';
  if (isFetched && !isOnOwnDisk(target)) throw new Refused('ACTIVE_CONTENT', `${type} at ${target}`);
}

/** Many documents name the template that they were made from, on the disk of their author: no network is asked for that. */
function isOnOwnDisk(target: string): boolean {
  const path = unescaped(target);
  return /^(?:file:\/{3})?[a-z]:[\\/]/i.test(path) || /^[^:\\/][^:]*$/.test(path);
}
