import { openMailbox, type ArrivedMail, type Mailbox } from './mail.ts';
import { startTestServer, type TestServer } from './server.ts';

/** A server whose mails arrive at a real SMTP server. */
export interface MailedServer extends AsyncDisposable {
  readonly server: TestServer;
  readonly mailbox: Mailbox;
}

export async function startMailedServer(settings: Record<string, string> = {}): Promise<MailedServer> {
  const mailbox = await openMailbox();
  const server = await startTestServer({
    WORKER: 'on',
    SMTP_URL: mailbox.url,
    APP_URL: 'https://iprof.example.fr',
    ...settings,
  });
  return {
    server,
    mailbox,
    async [Symbol.asyncDispose]() {
      await server.close();
      await mailbox[Symbol.asyncDispose]();
    },
  };
}

/** What the link of a mail carries after its #, of the page given, such as `reset-password`. */
export function tokenIn(mail: ArrivedMail, page: string): string {
  const link = new RegExp(`https://iprof\\.example\\.fr/${page}#(\\S+)`).exec(mail.text);
  if (!link?.[1]) throw new Error(`no link to ${page} in: ${mail.text}`);
  return link[1];
}
