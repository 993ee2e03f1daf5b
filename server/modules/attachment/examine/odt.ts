import { kinds, type Limits } from './kinds.tables.ts';
import { isHarmlessLink } from './links.ts';
import { Refused } from './refused.ts';
import { walkXml, type Element } from './xml.ts';
import { unpack } from './zip.ts';

/** An office that once opened its editor of macros leaves these lists, of nothing. */
const EMPTY_LISTS = /^Basic\/(?:[^/]+\/)?(?:script|dialog)-l[bc]\.xml$/;

const OBJECTS = new Set(['object-ole', 'applet', 'plugin', 'floating-frame']);
/** What a reader follows by a click, or what is only a name of where the document comes from. */
const FOLLOWED_BY_CLICK = new Set(['a', 'template', 'form', 'button', 'image-button']);

/** Refuses what is no text document, and what runs or fetches something when it is opened. */
export function judgeOdt(file: Buffer, limits: Limits): void {
  const entries = unpack(file, limits);
  const [first] = entries;
  const isText = first?.name === 'mimetype' && first.bytes.toString('latin1') === kinds.ODT.mediaType;
  if (!isText) throw new Refused('FILE_TYPE_MISMATCH', 'no text document of OpenDocument');
  const manifest = entries.find(({ name }) => name === 'META-INF/manifest.xml');
  if (!manifest) throw new Refused('UNREADABLE_FILE', 'no manifest');
  walkXml(manifest.bytes, {
    element({ local }) {
      if (local === 'encryption-data') throw new Refused('PASSWORD_PROTECTED', 'an encrypted entry');
    },
  });
  for (const { name, bytes } of entries) {
    if (/^(?:Basic|Scripts)\/.*[^/]$/i.test(name) && !EMPTY_LISTS.test(name))
      throw new Refused('MACROS_NOT_ALLOWED', name);
    if (/(?:^|\/)(?:content|styles|meta|settings)\.xml$/i.test(name))
      walkXml(bytes, { element: judgeElement });
  }
}

function judgeElement({ uri, local, attributes }: Element): void {
  if (
    /:script:/.test(uri) ||
    local === 'script' ||
    (local === 'event-listener' && !/:presentation:/.test(uri))
  )
    throw new Refused('MACROS_NOT_ALLOWED', local);
  if (OBJECTS.has(local) || local.startsWith('dde-')) throw new Refused('ACTIVE_CONTENT', local);
  const href = attributes.get('href') ?? '';
  // A link to a macro runs it, be it one of the reader's own.
  if (/^(?:vnd\.sun\.star\.|macro:|slot:|\.uno:|service:)/i.test(href.trim()))
    throw new Refused('MACROS_NOT_ALLOWED', href);
  if (local === 'a' && !isHarmlessLink(href)) throw new Refused('ACTIVE_CONTENT', `a link to ${href}`);
  if (FOLLOWED_BY_CLICK.has(local) || !/^(?:[a-z][a-z0-9+.-]*:|[\\/]|\.\.\/)/i.test(href)) return;
  throw new Refused('ACTIVE_CONTENT', `${local} at ${href}`);
}
