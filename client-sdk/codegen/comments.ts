import { TokenKind, type ASTNode, type Token } from 'graphql';

/** What a comment says: its text, and what it declares with tags at the beginning of a line. */
export interface Comment {
  /** The text before the first tag. */
  readonly text: string;
  /** Tags that TSDoc knows, `@throws` and `@example`, as they are written. */
  readonly blocks: readonly string[];
  /** Our own tags, by name, with what follows them. */
  readonly tags: ReadonlyMap<string, string>;
}

const tsdoc = ['throws', 'example'];

/**
 * Reads comment lines, without their `#`.
 *
 * @param known the tags that mean something here; another one is an error
 */
function readComment(lines: readonly string[], known: readonly string[]): Comment {
  const [text = '', ...tagged] = lines.join('\n').split(/^@(?=\w)/m);
  const blocks: string[] = [];
  const tags = new Map<string, string>();
  for (const block of tagged.map((part) => part.trim())) {
    const [name = ''] = /^\w+/.exec(block) ?? [];
    if (tsdoc.includes(name)) blocks.push(`@${block}`);
    else if (known.includes(name)) tags.set(name, block.slice(name.length).trim());
    else throw new Error(`@${name} is no tag; here one may write @${[...known, ...tsdoc].join(', @')}`);
  }
  return { text: text.trim(), blocks, tags };
}

/** The lines of comment that end right above a token, or above one of their own. */
function linesAbove(token: Token | null | undefined): Token[] {
  const lines: Token[] = [];
  let below = token;
  for (let one = token?.prev; one?.kind === TokenKind.COMMENT; one = one.prev) {
    if (one.line !== (below?.line ?? 0) - 1) break;
    lines.unshift(one);
    below = one;
  }
  return lines;
}

const textOf = (line: Token) => line.value.replace(/^ /, '');

/** The comment right above a definition. */
export function commentAbove(node: ASTNode, known: readonly string[]): Comment {
  return readComment(linesAbove(node.loc?.startToken).map(textOf), known);
}

/** The comment that a file begins with, when a blank line parts it from the first definition. */
export function headOf(document: ASTNode, known: readonly string[]): Comment {
  const lines: Token[] = [];
  let next = document.loc?.startToken.next;
  for (; next?.kind === TokenKind.COMMENT; next = next.next) {
    if (lines.length > 0 && next.line !== (lines.at(-1)?.line ?? 0) + 1) break;
    lines.push(next);
  }
  const isHead = next?.line !== (lines.at(-1)?.line ?? 0) + 1;
  return readComment(isHead ? lines.map(textOf) : [], known);
}

/** The same as TSDoc, one level deep. */
export function asTsdoc({ text, blocks }: Pick<Comment, 'text' | 'blocks'>, indent = ''): string {
  const body = [text, ...(text && blocks.length > 0 ? [''] : []), ...blocks].join('\n').trim();
  if (!body) return '';
  const lines = body.replaceAll('*/', String.raw`*\/`).split('\n');
  if (lines.length === 1) return `${indent}/** ${lines[0]} */\n`;
  return [`${indent}/**`, ...lines.map((line) => `${indent} * ${line}`.trimEnd()), `${indent} */`, ''].join(
    '\n',
  );
}
