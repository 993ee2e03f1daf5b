import { documentsOf, partsOf, unescaped, type Part } from './docx-package.ts';
import { isHarmlessLink } from './links.ts';
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

/** How PNG, JPEG, GIF, BMP, TIFF, JPEG XR, EMF and WMF begin, in hexadecimal. */
const PICTURE = /^(?:89504e47|ffd8ff|47494638|424d|49492a00|4d4d002a|4949bc01|01000000|d7cdc69a|0[12]000900)/;

/** Fields that bring what lies on another machine. */
const FETCHED =
  /\b(?:INCLUDEPICTURE|INCLUDETEXT|INCLUDE|IMPORT)\b[^\n]*?[\s"](?:[\\/]{2}|file:[\\/]+(?![\\/]|[a-z]:)|(?!file:)[a-z][a-z0-9+.-]+:)/i;

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
  for (const { name, type, bytes, isXml } of parts) {
    // The list of types names itself nowhere, and a folder is no part.
    const isListed = type !== '' || name === '[content_types].xml' || name.endsWith('/');
    const isWhatItClaims = isXml || !/^image\//i.test(type) || PICTURE.test(bytes.toString('hex', 0, 8));
    if (/(^|\/)embeddings\/[^/]/.test(name)) judgePackage(partsInside(bytes, limits), limits);
    // By its content: programs follow relations, and do not ask what the list of types says.
    if (isXml) judgeXml(bytes);
    if (!isListed || !isWhatItClaims) throw new Refused('ACTIVE_CONTENT', `${name} as ${type}`);
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
    element({ uri, local, attributes }) {
      if (
        uri.endsWith('svg') &&
        (local === 'script' || [...attributes.keys()].some((name) => /^on/i.test(name)))
      )
        throw new Refused('ACTIVE_CONTENT', 'a drawing with a script');
      if (local === 'Relationship') judgeRelation(attributes);
      if (local === 'fldChar') instructions += '\n';
      if (local === 'fldSimple') instructions += `\n${attributes.get('instr') ?? ''}\n`;
    },
    text(text, parent) {
      if (/^(?:instrText|delInstrText)$/.test(parent)) instructions += text;
    },
  });
  if (/\bDDE(?:AUTO)?\b/i.test(instructions))
    throw new Refused('ACTIVE_CONTENT', 'a field that starts a program');
  if (FETCHED.test(instructions)) throw new Refused('ACTIVE_CONTENT', 'a field that fetches something');
}

function judgeRelation(attributes: ReadonlyMap<string, string>): void {
  const type = attributes.get('Type')?.split('/').at(-1)?.toLowerCase() ?? '';
  const target = attributes.get('Target') ?? '';
  if (/vba/.test(type)) throw new Refused('MACROS_NOT_ALLOWED', type);
  if (ACTIVE_RELATIONS.has(type)) throw new Refused('ACTIVE_CONTENT', type);
  // A link is followed by a click alone; a template or a picture is fetched when the document opens.
  const isOutside = attributes.get('TargetMode')?.toLowerCase() === 'external';
  if (isOutside && type === 'hyperlink' && !isHarmlessLink(target))
    throw new Refused('ACTIVE_CONTENT', `a link to ${target}`);
  const isFetched = isOutside && type !== 'hyperlink';
  if (isFetched && !isOnOwnDisk(target)) throw new Refused('ACTIVE_CONTENT', `${type} at ${target}`);
}

/** Many documents name the template that they were made from, on the disk of their author: no network is asked for that. */
function isOnOwnDisk(target: string): boolean {
  const path = unescaped(target);
  return /^(?:file:\/{3})?[a-z]:[\\/]/i.test(path) || /^[^:\\/][^:]*$/.test(path);
}
