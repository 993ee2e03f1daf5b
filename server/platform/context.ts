import type { SqlEntityManager } from '@mikro-orm/postgresql';
import type { Config } from './config.ts';
import type { RequestError } from './errors/errors.ts';
import type { Logger } from './log.ts';
import type { Reader } from './read/reader.ts';
import type { Refusals } from './read/model.ts';
import type { Tokens } from './crypto/tokens.ts';
import type { Locale, Viewer } from './viewer.ts';

/** What every resolver receives. One per request. */
export interface Context {
  /** Null for an anonymous caller. */
  readonly viewer: Viewer | null;
  /** Why the token that was shown opens nothing, if one was: for what needs a viewer, it is refused. */
  readonly deadToken: RequestError | null;
  /** Says that the answer holds no token, secret or link, whatever the caller has chosen of it: it may be compressed. */
  readonly holdsNoSecret: () => void;
  /**
   * The address of a path of ours that opens for five minutes without a header, for the session of the viewer alone
   * (`SignedAddresses`). An answer that holds one is not compressed.
   */
  readonly signAddress: (path: string) => string;
  /** Fields of the answer that reads refuse, one by one. */
  readonly refusals: Refusals;
  readonly locale: Locale;
  readonly requestId: string;
  /** The caller's network address. */
  readonly ip: string;
  /** What the caller says it is, 200 characters at most. */
  readonly userAgent: string | null;
  /** The only clock; tests set it. */
  readonly now: () => Date;
  readonly log: Logger;
  readonly config: Config;
  readonly tokens: Tokens;
  readonly reader: Reader;
  /** The root entity manager: mutations fork it, one fork and one transaction per mutation field. */
  readonly em: SqlEntityManager;
  /** Makes this process ask the database again for a session it remembers. */
  readonly forgetSession: (sessionId: string) => void;
}

/** What a service receives: the context of one mutation field, inside its transaction. */
export interface MutationContext extends Context {
  /** Runs after the commit, and never when the transaction is rolled back. */
  readonly afterCommit: (effect: () => void) => void;
}
