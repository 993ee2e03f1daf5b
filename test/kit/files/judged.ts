import { judge } from '../../../server/modules/attachment/content.ts';
import { limits } from '../../../server/modules/attachment/examine/kinds.tables.ts';

/**
 * What is said of a document, in one word: its kind, or the code that it is refused for. It is looked into in this process, as the
 * child does it: not for pictures, since their decoder keeps in mind what it may read.
 */
export async function judged(
  filename: string,
  bytes: Buffer,
  mediaType: string | null = null,
): Promise<string> {
  try {
    return (await judge(bytes, { filename, mediaType }, limits)).kind;
  } catch (error) {
    if (error instanceof Error && 'code' in error) return String(error.code);
    throw error;
  }
}
