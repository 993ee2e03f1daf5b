import { fileTypeFromBuffer } from 'file-type';
import { kinds, type Kind, type Limits, type PictureKind } from './kinds.tables.ts';
import { NotInstalled, Refused } from './refused.ts';

/** What a client says of a file; nothing of it decides what the file is. */
export interface Claimed {
  readonly filename: string;
  /** Such as `image/png`; read when the name has no ending that we know. */
  readonly mediaType: string | null;
}

export interface Judged {
  readonly kind: Kind;
  readonly metadataRemoved: boolean;
  /** What is to be served instead of the file; null: the file as it is. */
  readonly bytes: Buffer | null;
}

/** As far as viewers of PDF look for the beginning. */
const HEAD = 1024;
const ZIP_HEAD = 0x504b0304;
/** The name of the stream in which Office keeps an encrypted document. */
const ENCRYPTED_PACKAGE = Buffer.from('EncryptedPackage', 'utf16le');

/**
 * What a file is, by its content alone, and whether it can be served.
 *
 * @throws Refused
 */
export async function judge(bytes: Buffer, claimed: Claimed, limits: Limits): Promise<Judged> {
  const claim = claimedKind(claimed);
  const kind = await kindOf(bytes, claim);
  if (claim !== null && claim !== kind) throw new Refused('FILE_TYPE_MISMATCH', `${claim} is ${kind}`);
  if (kind !== 'PDF' && headOf(bytes).includes('%PDF-'))
    throw new Refused('FILE_TYPE_MISMATCH', 'a PDF besides');
  return { kind, ...((await examiners[kind](bytes, limits)) ?? { metadataRemoved: false, bytes: null }) };
}

type Examiner = (bytes: Buffer, limits: Limits) => Promise<Omit<Judged, 'kind'> | undefined>;

/** Each loads what it needs when it is needed: a process looks into one file. */
const examiners: Readonly<Record<Kind, Examiner>> = {
  async PDF(bytes, limits) {
    const { judgePdf } = await loaded(import('./pdf.ts'));
    await judgePdf(bytes, limits);
  },
  JPEG: pictureOf('JPEG'),
  PNG: pictureOf('PNG'),
  GIF: pictureOf('GIF'),
  async ODT(bytes, limits) {
    const { judgeOdt } = await loaded(import('./odt.ts'));
    judgeOdt(bytes, limits);
  },
  async DOCX(bytes, limits) {
    const { judgeDocx } = await loaded(import('./docx.ts'));
    judgeDocx(bytes, limits);
  },
};

function pictureOf(kind: PictureKind): Examiner {
  return async (bytes, limits) => {
    const { redrawn } = await loaded(import('./picture.ts'));
    return await redrawn(bytes, kind, limits);
  };
}

async function loaded<Code>(code: Promise<Code>): Promise<Code> {
  try {
    return await code;
  } catch (error) {
    throw new NotInstalled(String(error));
  }
}

function claimedKind({ filename, mediaType }: Claimed): Kind | null {
  const ending = /\.([^.]+)$/.exec(filename.trim())?.[1]?.toLowerCase();
  const all = Object.keys(kinds) as Kind[];
  return (
    all.find((kind) => kinds[kind].extensions.some((each) => each === ending)) ??
    all.find((kind) => ending === undefined && kinds[kind].mediaType === mediaType) ??
    null
  );
}

async function kindOf(bytes: Buffer, claim: Kind | null): Promise<Kind> {
  const mime: string = (await typeOf(bytes)) ?? '';
  const found = (Object.keys(kinds) as Kind[]).find((kind) => kinds[kind].mediaType === mime);
  if (found) return found;
  if (/^image\/hei[cf]/.test(mime)) throw new Refused('HEIC_NOT_ALLOWED', mime);
  if (/macroenabled/i.test(mime)) throw new Refused('MACROS_NOT_ALLOWED', mime);
  if (mime === 'application/x-cfb' && bytes.includes(ENCRYPTED_PACKAGE))
    throw new Refused('PASSWORD_PROTECTED', mime);
  if (claim === null) throw new Refused('FILE_TYPE_NOT_ALLOWED', mime);
  // A document that is damaged, or that begins with something else.
  if (claim === 'PDF' && headOf(bytes).includes('%PDF-'))
    throw new Refused('UNREADABLE_FILE', 'a late beginning');
  if ((claim === 'ODT' || claim === 'DOCX') && isZip(bytes)) return claim;
  throw new Refused('FILE_TYPE_MISMATCH', mime);
}

function isZip(bytes: Buffer): boolean {
  return bytes.length > 4 && bytes.readUInt32BE(0) === ZIP_HEAD;
}

/** A file that confuses the detector is of no type. */
async function typeOf(bytes: Buffer): Promise<string | undefined> {
  try {
    return (await fileTypeFromBuffer(bytes))?.mime;
  } catch {
    return undefined;
  }
}

function headOf(bytes: Buffer): string {
  return bytes.toString('latin1', 0, HEAD);
}
