import { EventEmitter, once } from 'node:events';
import type { AddressInfo } from 'node:net';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived: the envelope, the headers in lower case, and both bodies, decoded. */
export interface ArrivedMail {
  readonly to: string;
  readonly headers: ReadonlyMap<string, string>;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
}

/** A real SMTP server in the process of the test. */
export interface Mailbox extends AsyncDisposable {
  /** For `SMTP_URL`. */
  readonly url: string;
  /** All that arrived so far. */
  readonly mails: readonly ArrivedMail[];
  /** Answers to RCPT TO other than yes, by address: an SMTP code. */
  readonly refusals: Map<string, number>;
  /** Answers to the message itself other than yes, by address: a code and the words that follow it. */
  readonly contentRefusals: Map<string, readonly [code: number, words: string]>;
  /** How long the server says nothing after it was given a message; 0 at first. */
  silentMs: number;
  /** The first mail that `asks` for, arrived already or still to come. */
  arrived(asks: (mail: ArrivedMail) => boolean): Promise<ArrivedMail>;
  /** When the server is next given a message, which it has not answered yet. */
  given(): Promise<unknown>;
  /** The first mail to an address. */
  to(address: string): Promise<ArrivedMail>;
  /** Nothing listens any more, as when a mail server is restarted. */
  stop(): Promise<void>;
  /** Listens again, at the same address. */
  start(): Promise<void>;
}

export async function openMailbox(): Promise<Mailbox> {
  const mails: ArrivedMail[] = [];
  const refusals: Mailbox['refusals'] = new Map();
  const contentRefusals: Mailbox['contentRefusals'] = new Map();
  const arrivals = new EventEmitter().setMaxListeners(0);
  let port = 0;
  let server: SMTPServer;
  const mailbox = { silentMs: 0 };
  const receive = async (stream: Readable, recipients: readonly { address: string }[]) => {
    try {
      const raw = await text(stream);
      arrivals.emit('message');
      await sleep(mailbox.silentMs);
      const [responseCode, words] = contentRefusals.get(recipients[0]?.address ?? '') ?? [];
      if (responseCode) return Object.assign(new Error(words), { responseCode });
      for (const { address } of recipients) mails.push(readMail(address, raw));
    } catch (error) {
      return error as Error;
    }
    arrivals.emit('mail');
    return null;
  };
  const start = async () => {
    server = new SMTPServer({
      disabledCommands: ['AUTH', 'STARTTLS'],
      closeTimeout: 100,
      onRcptTo({ address }, _session, callback) {
        const responseCode = refusals.get(address);
        callback(responseCode ? Object.assign(new Error('not here'), { responseCode }) : null);
      },
      onData(stream, { envelope }, callback) {
        void receive(stream, envelope.rcptTo).then(callback);
      },
    });
    server.on('error', () => undefined);
    const listening = server.listen(port, '127.0.0.1');
    await once(listening, 'listening');
    ({ port } = listening.address() as AddressInfo);
  };
  const stop = () => new Promise<void>((resolve) => server.close(() => resolve()));
  const arrived: Mailbox['arrived'] = async (asks) => {
    for (;;) {
      const found = mails.find(asks);
      if (found) return found;
      await once(arrivals, 'mail');
    }
  };
  await start();
  return Object.assign(mailbox, {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    refusals,
    contentRefusals,
    arrived,
    to: (address: string) => arrived((mail) => mail.to === address),
    stop,
    start,
    given: () => once(arrivals, 'message'),
    [Symbol.asyncDispose]: stop,
  });
}

/** Reads a message of two alternatives (RFC 5322, 2045 to 2047): what ours are, and no more than that. */
export function readMail(to: string, raw: string): ArrivedMail {
  const { headers, body } = partOf(raw);
  const boundary = /boundary="([^"]+)"/.exec(headers.get('content-type') ?? '')?.[1];
  if (boundary === undefined) throw new Error(`a mail without alternatives: ${headers.get('content-type')}`);
  const parts = body.split(`--${boundary}`).slice(1, -1).map(partOf);
  const bodyOf = (type: string) => {
    const part = parts.find((one) => one.headers.get('content-type') === `${type}; charset=utf-8`);
    if (!part) throw new Error(`a mail without ${type}`);
    return decoded(part.body, part.headers.get('content-transfer-encoding')).replaceAll('\r\n', '\n');
  };
  const subject = (headers.get('subject') ?? '').replaceAll(/\?=\s+=\?/g, '?==?');
  return {
    to,
    headers,
    subject: subject.replaceAll(/=\?utf-8\?([QB])\?([^?]*)\?=/gi, (_all, kind: string, word: string) =>
      kind.toUpperCase() === 'B'
        ? Buffer.from(word, 'base64').toString()
        : decoded(word.replaceAll('_', ' '), 'quoted-printable'),
    ),
    text: bodyOf('text/plain'),
    html: bodyOf('text/html'),
  };
}

function partOf(raw: string): { headers: Map<string, string>; body: string } {
  const [head = '', ...rest] = raw.replace(/^\r\n/, '').split('\r\n\r\n');
  const lines = head.replaceAll(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = lines.map((line): [string, string] => {
    const colon = line.indexOf(':');
    return [line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim()];
  });
  return { headers: new Map(headers), body: rest.join('\r\n\r\n') };
}

function decoded(body: string, encoding: string | undefined): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString();
  if (encoding !== 'quoted-printable') return body;
  const bytes = body
    .replaceAll(/=\r?\n/g, '')
    .replaceAll(/=([0-9A-F]{2})/gi, (_all, hex: string) => String.fromCodePoint(Number.parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
