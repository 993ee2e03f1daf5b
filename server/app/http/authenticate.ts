import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { LRUCache } from 'lru-cache';
import { viewerOfSession } from '../../modules/account/index.ts';
import { RequestError } from '../../platform/errors/errors.ts';
import type { Tokens } from '../../platform/crypto/tokens.ts';
import { isRestricted, type Viewer } from '../../platform/viewer.ts';

/** How long a process trusts what it knows of a session before it asks the database again. */
const trustMs = 30_000;
/** By size, not by number: for a number that many places are made at once, when the server starts. */
const remembered = { maxSize: 20_000, sizeCalculation: () => 1 };

interface Known {
  readonly viewer: Viewer;
  readonly exp: number;
  readonly askedAt: number;
}

/**
 * Turns an `Authorization` header into a viewer; a token is verified once, its session asked for every 30 seconds, and
 * every time while it may do nothing yet: another process may have opened the account since.
 */
export class Authenticator {
  readonly #tokens: Tokens;
  readonly #em: SqlEntityManager;
  readonly #now: () => Date;
  readonly #known = new LRUCache<string, Known>(remembered);
  /** Sessions that changed here: not trusted until what is known of them has aged. */
  readonly #changed = new LRUCache<string, true>({ ...remembered, ttl: trustMs });

  constructor(options: { tokens: Tokens; em: SqlEntityManager; now: () => Date }) {
    this.#tokens = options.tokens;
    this.#em = options.em;
    this.#now = options.now;
  }

  /**
   * @param header `Bearer …`, or undefined for an anonymous caller
   * @throws RequestError TOKEN_EXPIRED when the token is one of ours whose time is over: the session may be refreshed;
   *   SESSION_EXPIRED when whatever was given opens nothing; both with HTTP status 401
   */
  async viewer(header: string | undefined): Promise<Viewer | null> {
    if (header === undefined) return null;
    const token = /^Bearer ([\w.-]+)$/i.exec(header)?.[1] ?? '';
    const now = this.#now();
    const known = this.#known.get(token);
    if (known && this.#isTrusted(known, now.getTime())) return known.viewer;
    const verified = await this.#tokens.verify(token, now);
    const isLive = verified !== null && verified !== 'EXPIRED';
    const viewer = isLive && (await viewerOfSession(this.#em.fork(), verified.sessionId, now));
    if (viewer) {
      this.#known.set(token, { viewer, exp: verified.exp, askedAt: now.getTime() });
      return viewer;
    }
    this.#known.delete(token);
    const reason = verified === 'EXPIRED' ? 'TOKEN_EXPIRED' : 'SESSION_EXPIRED';
    throw new RequestError(reason, { http: { status: 401 } });
  }

  /** What this process remembers of a session is asked again. */
  forget(sessionId: string): void {
    this.#changed.set(sessionId, true);
  }

  #isTrusted({ viewer, exp, askedAt }: Known, now: number): boolean {
    if (isRestricted(viewer) || this.#changed.has(viewer.sessionId)) return false;
    return now - askedAt < trustMs && exp * 1000 > now;
  }
}
