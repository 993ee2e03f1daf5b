import { posix } from 'node:path';
import { Refused } from './refused.ts';
import { saysItIsXml, walkXml } from './xml.ts';
import type { Entry } from './zip.ts';

/** A part of an Office package. */
export interface Part {
  /** In small letters, its escapes undone: two names are one when they differ in no more than that. */
  readonly name: string;
  /** As the list of types says; empty when it says nothing of this part. */
  readonly type: string;
  readonly bytes: Buffer;
  readonly isXml: boolean;
}

const LIST = '[content_types].xml';

/**
 * The parts of a package.
 *
 * @throws Refused when a name or the list of types can be read in two ways
 */
export function partsOf(entries: readonly Entry[]): Part[] {
  const named = new Map<string, Buffer>();
  for (const { name, bytes } of entries) setOnce(named, partName(name), bytes);
  const list = named.get(LIST);
  if (!list) throw new Refused('UNREADABLE_FILE', 'no list of content types');
  const typeOf = typesIn(list);
  return [...named].map(([name, bytes]) => {
    const type = typeOf(name);
    return { name, type, bytes, isXml: isCalledXml(name, type) || saysItIsXml(bytes) };
  });
}

/** The names of the parts that the package itself says are its document. */
export function documentsOf(parts: readonly Part[]): string[] {
  const relations = parts.find(({ name }) => name === '_rels/.rels');
  const found: string[] = [];
  walkXml(relations?.bytes ?? Buffer.from('<none/>'), {
    element({ attributes }) {
      if (/\/officeDocument$/i.test(attributes.get('Type') ?? ''))
        found.push(partName(posix.join('/', attributes.get('Target') ?? '')));
    },
  });
  return found;
}

/** What `%41` and the like stand for. */
export function unescaped(path: string): string {
  return path.replaceAll(/(?:%[0-9a-f]{2})+/gi, (run) =>
    Buffer.from(run.replaceAll('%', ''), 'hex').toString('utf8'),
  );
}

function partName(path: string): string {
  return unescaped(path).toLowerCase().replace(/^\//, '');
}

function isCalledXml(name: string, type: string): boolean {
  return /\.(?:xml|rels)$/.test(name) || /[+/]xml$/i.test(type);
}

/** Says the type of a part by its name. */
function typesIn(list: Buffer): (name: string) => string {
  const [defaults, overrides] = [new Map<string, string>(), new Map<string, string>()];
  walkXml(list, {
    element({ local, attributes }) {
      const type = attributes.get('ContentType') ?? '';
      if (local === 'Default') setOnce(defaults, attributes.get('Extension')?.toLowerCase() ?? '', type);
      if (local === 'Override') setOnce(overrides, partName(attributes.get('PartName') ?? ''), type);
    },
  });
  return (name) => overrides.get(name) ?? defaults.get(/\.([^./]+)$/.exec(name)?.[1] ?? '') ?? '';
}

function setOnce<Value>(map: Map<string, Value>, key: string, value: Value): void {
  if (map.has(key) && map.get(key) !== value) throw new Refused('UNREADABLE_FILE', `two parts ${key}`);
  map.set(key, value);
}
