import {
  getDocument,
  PasswordException,
  VerbosityLevel,
  type PDFDocumentProxy,
} from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Limits } from './kinds.tables.ts';
import { judgeObjects } from './pdf-objects.ts';
import { Refused } from './refused.ts';

/** Where viewers look for the beginning and the end. */
const EDGE = 1024;
const ZIP_END = Buffer.from('PK\u0005\u0006', 'latin1');
const ZIP_END_REACH = 65_557;

/**
 * Refuses what viewers of PDF cannot open without a password, what is another file besides, and what acts. PDF.js opens it as a
 * viewer does; our own reading sees the objects that a viewer does not show.
 */
export async function judgePdf(bytes: Buffer, limits: Limits): Promise<void> {
  judgeEnds(bytes);
  const document = await opened(bytes);
  await judgeDocument(document);
  judgeObjects(bytes, limits);
}

function judgeEnds(bytes: Buffer): void {
  // Viewers look further, and so would another program find another file.
  if (!bytes.toString('latin1', 0, 5).startsWith('%PDF-'))
    throw new Refused('UNREADABLE_FILE', 'bytes before the beginning');
  const end = bytes.lastIndexOf('%%EOF');
  if (end < 0 || end < bytes.length - EDGE) throw new Refused('UNREADABLE_FILE', 'no end');
  if (/[^\0\s]/.test(bytes.toString('latin1', end + 5)))
    throw new Refused('FILE_TYPE_MISMATCH', 'bytes after the end');
  if (bytes.subarray(-ZIP_END_REACH).includes(ZIP_END))
    throw new Refused('FILE_TYPE_MISMATCH', 'an archive besides');
}

async function opened(bytes: Buffer): Promise<PDFDocumentProxy> {
  try {
    const document = await getDocument({
      // It takes the memory over.
      data: new Uint8Array(bytes),
      verbosity: VerbosityLevel.ERRORS,
      disableFontFace: true,
      useSystemFonts: false,
      useWorkerFetch: false,
      enableXfa: false,
    }).promise;
    await document.getPage(1);
    return document;
  } catch (error) {
    if (error instanceof PasswordException) throw new Refused('PASSWORD_PROTECTED', 'a password');
    throw new Refused('UNREADABLE_FILE', `no PDF: ${String(error)}`);
  }
}

async function judgeDocument(document: PDFDocumentProxy): Promise<void> {
  const info = new Map(Object.entries((await document.getMetadata()).info));
  const isActive =
    (await document.hasJSActions()) ||
    (await document.getAttachments()) !== null ||
    info.get('IsXFAPresent') === true ||
    info.get('IsCollectionPresent') === true;
  if (isActive) throw new Refused('ACTIVE_CONTENT', 'scripts, attached files or an active form');
  for (let number = 1; number <= document.numPages; number += 1) {
    const page = await document.getPage(number);
    if ((await page.getJSActions()) !== null)
      throw new Refused('ACTIVE_CONTENT', `a script of page ${number}`);
    page.cleanup();
  }
}
