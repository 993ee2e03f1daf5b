import { zip, type ZipEntry } from './zip.ts';

const W = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELATIONS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const OFFICE_RELATION = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';

export interface DocxParts {
  /** The type of the main part. */
  readonly main?: string;
  /** The name of the part that has it, as the list of types says it. */
  readonly mainListedAs?: string;
  /** More of the list of types. */
  readonly types?: string;
  /** Relations of the document. */
  readonly relations?: readonly string[];
  /** What its body says, in the language of Word. */
  readonly body?: string;
  readonly more?: readonly ZipEntry[];
}

function docxEntries({
  main = `${WORD}.document.main+xml`,
  mainListedAs = '/word/document.xml',
  types = '',
  relations = [],
  body = '',
  more = [],
}: DocxParts = {}): ZipEntry[] {
  return [
    {
      name: '[Content_Types].xml',
      bytes: `${HEAD}<Types xmlns="${TYPES}"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Default Extension="png" ContentType="image/png"/><Default Extension="svg" ContentType="image/svg+xml"/><Default Extension="xlsx" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"/><Override PartName="${mainListedAs}" ContentType="${main}"/>${types}</Types>`,
    },
    {
      name: '_rels/.rels',
      bytes: `${HEAD}<Relationships xmlns="${RELATIONS}"><Relationship Id="rId1" Type="${OFFICE_RELATION}/officeDocument" Target="word/document.xml"/></Relationships>`,
    },
    {
      name: 'word/document.xml',
      bytes: `${HEAD}<w:document xmlns:w="${W}"><w:body><w:p><w:r><w:t>Bonjour</w:t></w:r></w:p>${body}</w:body></w:document>`,
    },
    {
      name: 'word/_rels/document.xml.rels',
      bytes: `${HEAD}<Relationships xmlns="${RELATIONS}">${relations.join('')}</Relationships>`,
    },
    ...more,
  ];
}

/** A document of Word with whatever is asked for. */
export function docx(parts: DocxParts = {}): Buffer {
  return zip(docxEntries(parts));
}

export function relation(type: string, target: string, mode = ''): string {
  return `<Relationship Id="r${type}" Type="${OFFICE_RELATION}/${type}" Target="${target}"${mode && ` TargetMode="${mode}"`}/>`;
}

const ODF = 'urn:oasis:names:tc:opendocument:xmlns';
export interface OdtParts {
  readonly mediaType?: string;
  readonly manifest?: string;
  /** What stands before the body. */
  readonly scripts?: string;
  readonly body?: string;
  readonly more?: readonly ZipEntry[];
}

/** A text document as LibreOffice packs it, with whatever is asked for. */
export function odt({
  mediaType = 'application/vnd.oasis.opendocument.text',
  manifest = '',
  scripts = '',
  body = '',
  more = [],
}: OdtParts = {}): Buffer {
  const spaces = ['office', 'text', 'draw', 'script', 'form']
    .map((name) => `xmlns:${name}="${ODF}:${name === 'draw' ? 'drawing' : name}:1.0"`)
    .join(' ');
  return zip([
    { name: 'mimetype', bytes: mediaType, stored: true },
    { name: 'Configurations2/accelerator/', bytes: '', stored: true },
    {
      name: 'content.xml',
      sizesFollow: true,
      bytes: `<?xml version="1.0" encoding="UTF-8"?><office:document-content ${spaces} xmlns:xlink="http://www.w3.org/1999/xlink" office:version="1.3">${scripts}<office:body><office:text><text:p>Bonjour</text:p>${body}</office:text></office:body></office:document-content>`,
    },
    ...more,
    {
      name: 'META-INF/manifest.xml',
      sizesFollow: true,
      bytes: `<?xml version="1.0" encoding="UTF-8"?><manifest:manifest xmlns:manifest="${ODF}:manifest:1.0"><manifest:file-entry manifest:full-path="/" manifest:media-type="${mediaType}"/>${manifest}</manifest:manifest>`,
    },
  ]);
}
