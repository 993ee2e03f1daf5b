import { openMailbox, type ArrivedMail, type Mailbox } from './mail.ts';
import { signedInClient } from './sdk.ts';
import { startTestServer, type TestServer } from './server.ts';
import { addTeacher } from './world.ts';

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

/** A teacher of the officer who is signed in, and the address the mails go to at first. */
export async function addMailedTeacher(
  { server }: MailedServer,
  officerId: string,
  line: Parameters<typeof addTeacher>[2] | undefined,
) {
  if (!line) throw new Error('no line');
  const teacher = await addTeacher(server, officerId, line);
  const { client } = await signedInClient(server, teacher);
  const professional = (await client.teachers.home())?.professionalEmail ?? '';
  return { ...teacher, client, professional };
}

/** What the link of a mail carries after its #, of the page given, such as `reset-password`. */
export function tokenIn(mail: ArrivedMail, page: string): string {
  const link = new RegExp(`https://iprof\\.example\\.fr/${page}#(\\S+)`).exec(mail.text);
  if (!link?.[1]) throw new Error(`no link to ${page} in: ${mail.text}`);
  return link[1];
}
