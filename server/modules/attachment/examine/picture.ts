import sharp, { type Metadata, type Sharp } from 'sharp';
import type { Limits, PictureKind } from './kinds.tables.ts';
import { Refused } from './refused.ts';

const QUALITIES = [90, 80, 65];

/**
 * A picture redrawn from its pixels, upright: nothing else that the file bore is in it, neither the place where it was taken
 * nor what was hung on its end.
 *
 * @throws Refused
 */
export async function redrawn(
  bytes: Buffer,
  kind: PictureKind,
  limits: Limits,
): Promise<{ bytes: Buffer; metadataRemoved: boolean }> {
  allowOnly(kind);
  try {
    const about = await sharp(bytes, { limitInputPixels: false }).metadata();
    const pixels = about.width * (about.pageHeight ?? about.height) * (about.pages ?? 1);
    if (pixels > limits.pixels) throw new Refused('TOO_MANY_PIXELS', `${pixels} pixels`);
    for (const quality of kind === 'JPEG' ? QUALITIES : [0]) {
      const drawn = await encoded(bytes, kind, about, quality, limits);
      if (drawn.length <= limits.bytes) return { bytes: drawn, metadataRemoved: bearsMetadata(about) };
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw new Refused('UNREADABLE_FILE', `no picture: ${String(error)}`);
  }
  throw new Refused('FILE_TOO_LARGE', 'too large once it is redrawn');
}

/** The other decoders of the library are not needed, so a file cannot reach them. */
function allowOnly(kind: PictureKind): void {
  sharp.block({ operation: ['VipsForeignLoad'] });
  const loader = { JPEG: 'VipsForeignLoadJpeg', PNG: 'VipsForeignLoadPng', GIF: 'VipsForeignLoadNsgif' }[
    kind
  ];
  sharp.unblock({ operation: [loader] });
  sharp.cache(false);
  sharp.concurrency(1);
}

async function encoded(
  bytes: Buffer,
  kind: PictureKind,
  about: Metadata,
  quality: number,
  limits: Limits,
): Promise<Buffer> {
  const drawn = sharp(bytes, {
    limitInputPixels: limits.pixels,
    failOn: 'error',
    animated: kind === 'GIF',
  }).autoOrient();
  if (about.density) drawn.withDensity(about.density);
  return inFormat(drawn, kind, about, quality).toBuffer();
}

function inFormat(drawn: Sharp, kind: PictureKind, about: Metadata, quality: number): Sharp {
  if (kind === 'GIF') return drawn.gif();
  const chromaSubsampling = about.chromaSubsampling === '4:4:4' ? '4:4:4' : '4:2:0';
  // Codes made to measure would hold all coefficients of a large photograph in memory, for five percent of its size.
  if (kind === 'JPEG') return drawn.jpeg({ quality, chromaSubsampling, optimiseCoding: false });
  const depth = about.bitsPerSample ?? 8;
  return about.isPalette || depth < 8
    ? drawn.png({ palette: true, colours: Math.min(256, 2 ** depth), dither: 0, compressionLevel: 9 })
    : drawn.png({ compressionLevel: 9 });
}

function bearsMetadata({ exif, iptc, xmp, tifftagPhotoshop, comments }: Metadata): boolean {
  return [exif, iptc, xmp, tifftagPhotoshop, comments].some((each) => each !== undefined && each.length > 0);
}
