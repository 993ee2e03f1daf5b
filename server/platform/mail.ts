import { createHash } from 'node:crypto';
import { chmodSync, mkdirSync, unlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createTransport, type NodemailerError, type SendMailOptions } from 'nodemailer';
import type { Config } from './config.ts';
import { makeFolder } from './folder.ts';
import type { Logger } from './log.ts';

/** One mail to one address. */
export interface Mail {
  readonly to: string;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  /** What kind of mail it is, for the names of files and for the log. */
  readonly template: string;
  /** The same for each try to send it: whoever receives it twice sees that it is one mail. */
  readonly key: string;
  readonly date: Date;
}

/** The way mail leaves this process. */
export interface Mailer {
  /**
   * @param signal gives up, so that the process can stop
   * @throws MailNotSent
   */
  send(mail: Mail, signal?: AbortSignal): Promise<void>;
  /** Does the work of a mail, and none leaves. */
  rehearse(mail: Mail): Promise<void>;
  close(): void;
}

/**
 * `LATER`: nothing says that it would fail again. `RECIPIENT`: the address takes no mail, now or later. `NEVER`: this mail
 * is refused for good, and the address is not to blame.
 */
export type MailFailure = 'LATER' | 'RECIPIENT' | 'NEVER';

/** A mail that did not leave. Its message holds neither the address nor what the server said, which often quotes it. */
export class MailNotSent extends Error {
  readonly failure: MailFailure;

  constructor(failure: MailFailure, why: string) {
    super(`the mail was not sent (${why})`);
    this.name = 'MailNotSent';
    this.failure = failure;
  }
}

type MailConfig = Pick<Config, 'smtpUrl' | 'mailFrom' | 'dataDir'>;

/** Through `SMTP_URL`; without it, each mail is kept as files: for a mail program, a browser, and a terminal. */
export function createMailer(config: MailConfig, log: Pick<Logger, 'info'>): Mailer {
  return config.smtpUrl === undefined ? fileMailer(config, log) : smtpMailer(config.smtpUrl, config.mailFrom);
}

/** The whole message as it would travel (RFC 5322). */
export async function writtenMail(mail: Mail, from: string): Promise<Buffer> {
  const { message } = await writer.sendMail(messageOf(mail, from));
  return message as Buffer;
}

/** No text of ours makes the library read a file or call an address. */
const closed = { disableFileAccess: true, disableUrlAccess: true } as const;

const writer = createTransport({ streamTransport: true, buffer: true, newline: 'windows', ...closed });

/** RFC 5321 (4.5.3.2) is patient for minutes; a job that fails is tried again, and a server that stops does not wait. */
const timeouts = {
  dnsTimeout: 10_000,
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
};

function smtpMailer(url: string, from: string): Mailer {
  const { hostname, username } = new URL(url);
  const isHere = /^(?:localhost|127(?:\.\d+){3}|\[::1\])$/.test(hostname);
  const transport = createTransport({
    url,
    pool: true,
    maxConnections: 2,
    // STARTTLS is used wherever it is offered; a password never travels without it.
    ...(username !== '' && !isHere ? { requireTLS: true } : {}),
    ...timeouts,
    ...closed,
  });
  return {
    async send(mail, signal) {
      try {
        await transport.sendMail({ ...messageOf(mail, from), ...(signal ? { signal } : {}) });
      } catch (error) {
        throw failureOf(error as NodemailerError);
      }
    },
    async rehearse(mail) {
      await writtenMail(mail, from);
    },
    close: () => transport.close(),
  };
}

/** RFC 5321 (4.2.1): what a server refuses with 5yz is not to be sent again; RFC 3463: 5.1 and 5.2 are about the address. */
function failureOf(error: NodemailerError): MailNotSent {
  const { code = 'unknown', responseCode, command, permanent, response = '' } = error;
  const why = [code, command, responseCode].filter((part) => part !== undefined).join(' ');
  // The library itself refuses an address that cannot be written in SMTP.
  const isUnwritable = code === 'EENVELOPE' && command === 'API';
  const refusal = error.rejectedErrors?.at(-1) ?? error;
  const isAboutAddress = command === 'RCPT TO' || /^5\d\d[ -]5\.[12]\./.test(response);
  if (isUnwritable) return new MailNotSent('RECIPIENT', why);
  if (code === 'EAUTH' || !(permanent ?? refusal.permanent)) return new MailNotSent('LATER', why);
  if (isAboutAddress) return new MailNotSent('RECIPIENT', why);
  // A sender that is refused is a matter of configuration: somebody may put it right.
  return new MailNotSent(command === 'MAIL FROM' ? 'LATER' : 'NEVER', why);
}

function fileMailer({ dataDir, mailFrom }: MailConfig, log: Pick<Logger, 'info'>): Mailer {
  const folder = join(dataDir, 'mail');
  log.info({ folder }, 'SMTP_URL is not set: each mail is kept as a file');
  const keep = async (mail: Mail) => {
    makeFolder(dataDir);
    // Mails open accounts: only the person who runs the server may read them.
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    chmodSync(folder, 0o700);
    const time = mail.date.toISOString().slice(0, 19).replaceAll(/[-:]/g, '');
    const name = join(folder, `${time}-${mail.template}-${shortId(mail.key).slice(0, 8)}`);
    // The mail as it would travel cuts a long link in two: who has no mail program follows it from the others.
    const contents = { eml: await writtenMail(mail, mailFrom), txt: mail.text, html: mail.html };
    // Small files: handing each step to another thread takes more of a processor than the step.
    for (const [kind, content] of Object.entries(contents))
      writeFileSync(`${name}.${kind}`, content, { mode: 0o600 });
    return Object.keys(contents).map((kind) => `${name}.${kind}`);
  };
  return {
    async send(mail) {
      const files = await keep(mail);
      log.info({ file: files.at(-1) }, 'a mail was kept');
    },
    async rehearse(mail) {
      for (const file of await keep(mail)) unlinkSync(file);
    },
    close: () => undefined,
  };
}

function messageOf(mail: Mail, from: string): SendMailOptions {
  const domain = /@([^\s>]+)/.exec(from)?.[1] ?? 'localhost';
  return {
    from,
    // As an object it is one address, whatever commas it holds.
    to: { name: '', address: mail.to },
    subject: mail.subject,
    text: mail.text,
    html: mail.html,
    date: mail.date,
    messageId: `<${shortId(mail.key)}@${domain}>`,
    // RFC 3834: no out-of-office note answers. The second one is for Exchange, which knows its own header alone.
    headers: { 'Auto-Submitted': 'auto-generated', 'X-Auto-Response-Suppress': 'All' },
  };
}

function shortId(key: string): string {
  return createHash('sha256').update(key).digest('hex').slice(0, 32);
}
