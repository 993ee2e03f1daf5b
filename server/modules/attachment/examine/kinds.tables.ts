/** The kinds of files that are accepted: what they are served as, and what their names may end with. */
export const kinds = {
  PDF: { mediaType: 'application/pdf', extension: 'pdf', extensions: ['pdf'] },
  JPEG: { mediaType: 'image/jpeg', extension: 'jpg', extensions: ['jpg', 'jpeg', 'jpe', 'jfif'] },
  PNG: { mediaType: 'image/png', extension: 'png', extensions: ['png'] },
  GIF: { mediaType: 'image/gif', extension: 'gif', extensions: ['gif'] },
  ODT: { mediaType: 'application/vnd.oasis.opendocument.text', extension: 'odt', extensions: ['odt'] },
  DOCX: {
    mediaType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
    extension: 'docx',
    extensions: ['docx'],
  },
} as const;

export type Kind = keyof typeof kinds;
export type PictureKind = Extract<Kind, 'JPEG' | 'PNG' | 'GIF'>;

/** How much a file may cost to look into. */
export const limits = {
  /** Of the file itself, in bytes; a message bears as much in all. */
  bytes: 5_242_880,
  /** Of a picture, all its frames together. */
  pixels: 50_000_000,
  /** Of a processor, for the child process with its start. */
  milliseconds: 10_000,
  /** By the clock: a machine that is busy needs longer for the same file. */
  patience: 30_000,
  /** Of the child process, in bytes of resident memory. */
  memory: 512 * 1024 * 1024,
  /** What a document unpacks to: at most so many times its own size … */
  unpackedRatio: 100,
  /** … and at most so many bytes. */
  unpackedBytes: 128 * 1024 * 1024,
  /** Files that are looked into at once; the others wait. */
  children: 2,
} as const;

export type Limits = { readonly [Name in keyof typeof limits]: number };
