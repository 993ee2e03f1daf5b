import { AbortedError, IprofError, NotSignedInError, SessionExpiredError } from './errors.ts';

/** The tokens of a signed-in person, or of a machine. Instants are ISO 8601. */
export interface Session {
  readonly accessToken: string;
  readonly accessTokenExpiresAt: string;
  /** Absent for a machine, which asks for a new token with its secret. */
  readonly refreshToken?: string;
  readonly refreshTokenExpiresAt?: string;
}

/** Holds the session, and renews it at most once at a time, however many requests wait. */
export interface SessionKeeper {
  readonly session: Session | null;
  readonly set: (session: Session | null) => void;
  /** The session to send with: renewed first when its access token is about to expire. */
  current(): Promise<Session | null>;
  /** The session that replaces one which the server no longer takes; null asks for the first one. */
  renew(stale: Session | null): Promise<Session>;
}

/** Renewed this long before it expires, in milliseconds, so that no request leaves with a dying token. */
const margin = 30_000;

/** What a keeper works with. */
export interface SessionSource {
  readonly initial: Session | null;
  readonly now: () => number;
  readonly onSession: ((session: Session | null) => void) | undefined;
  /** Whether a session can be had from nothing: a machine needs nobody to sign in. */
  readonly selfStarting: boolean;
  /**
   * Exchanges a session for the next one; a SessionExpiredError or NotSignedInError ends the session, any other failure
   * (network, 503) leaves it as it is, to be tried again.
   */
  readonly renewal: (stale: Session | null) => Promise<Session>;
}

export function createSessionKeeper({
  initial,
  now,
  onSession,
  selfStarting,
  renewal,
}: SessionSource): SessionKeeper {
  let session = initial;
  let renewing: Promise<Session> | null = null;
  // A token that is fresh and yet due means that our clock is wrong: from then on only the server's word counts.
  let distrustClock = false;

  const isDue = (held: Session) => Date.parse(held.accessTokenExpiresAt) - margin <= now();
  const set = (next: Session | null) => {
    session = next;
    onSession?.(next);
  };

  async function exchange(stale: Session | null): Promise<Session> {
    try {
      const fresh = await renewal(stale);
      // Somebody signed in or out meanwhile: their word is newer than ours.
      if (session === stale) {
        distrustClock = isDue(fresh);
        set(fresh);
      }
    } catch (error) {
      const ended = error instanceof SessionExpiredError || error instanceof NotSignedInError;
      if (session === stale) {
        if (!ended) throw error;
        set(null);
        throw expired(error);
      }
    }
    if (!session) throw expired();
    return session;
  }

  async function renew(stale: Session | null): Promise<Session> {
    if (!renewing) {
      if (session !== stale) {
        if (!session) throw expired();
        return session;
      }
      renewing = exchange(stale).finally(() => (renewing = null));
    }
    return renewing;
  }

  return {
    get session() {
      return session;
    },
    set,
    renew,
    current: async () => {
      const isOver = session ? !distrustClock && isDue(session) : selfStarting;
      return isOver ? renew(session) : session;
    },
  };
}

/** Waits for a shared piece of work without owning it: the caller may leave, the work goes on. */
export function leaveOnAbort<T>(work: Promise<T>, signal: AbortSignal): Promise<T> {
  return new Promise((resolve, reject) => {
    const leave = () => reject(new AbortedError('Aborted', { cause: signal.reason }));
    if (signal.aborted) leave();
    signal.addEventListener('abort', leave, { once: true });
    work.then(resolve, reject).finally(() => signal.removeEventListener('abort', leave));
  });
}

function expired(cause?: IprofError): SessionExpiredError {
  if (cause instanceof SessionExpiredError) return cause;
  return new SessionExpiredError('The session has expired', { cause });
}
