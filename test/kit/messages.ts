import { randomUUID } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { alertTeachers } from '../../server/modules/message/index.ts';

/** What every message of the tests says, and no mail. */
export const words = { subject: 'Objet confidentiel', body: 'Texte confidentiel' } as const;

interface Written {
  readonly teacherId: string;
  readonly accountId: string;
  readonly officerId: string;
  readonly at: Date;
  readonly official?: boolean;
}

/** A message of an officer, in a conversation of its own, with the mail that says so: in the transaction of the caller. */
export async function writeMessage(em: SqlEntityManager, written: Written): Promise<string> {
  const { teacherId, accountId, officerId, at, official = false } = written;
  const [conversation, content, message] = [randomUUID(), randomUUID(), randomUUID()];
  const { subject, body } = words;
  await em.execute(
    `insert into conversation (id, teacher_id, kind, subject, last_message_at, created_at) values (?, ?, 'PEOPLE', ?, ?, ?)`,
    [conversation, teacherId, subject, at, at],
  );
  await em.execute(
    `insert into message_content (id, academy_id, subject, body, created_at) select ?, academy_id, ?, ?, ? from teacher where id = ?`,
    [content, subject, body, at, teacherId],
  );
  await em.execute(
    `insert into message (id, teacher_id, content_id, conversation_id, sender_kind, sender_officer_id, official, sent_at)
     values (?, ?, ?, ?, 'OFFICER', ?, ?, ?)`,
    [message, teacherId, content, conversation, officerId, official, at],
  );
  await alertTeachers(em, [{ messageId: message, accountId }]);
  return message;
}
