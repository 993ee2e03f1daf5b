import { v7 as uuidv7 } from 'uuid';

/** Runs a statement with its values. */
type Run = (text: string, values: readonly unknown[]) => Promise<unknown>;

/** What lies in a mailbox after an exchange, by its keys. */
export interface Exchange {
  readonly conversation: string;
  /** What the officer wrote first. */
  readonly opening: string;
  /** What the teacher answered: with a theme and a file, read by the officer. */
  readonly answer: string;
  readonly theme: string;
  readonly attachment: string;
}

/** Rows of an exchange between a teacher and an officer, in which nothing that may be null is null but the hand-over. */
export async function addExchange(
  run: Run,
  { teacherId, officerId, at }: { teacherId: string; officerId: string; at: Date },
): Promise<Exchange> {
  const before = new Date(at.getTime() - 60_000);
  const [conversation, opening, answer, theme, attachment] = [
    uuidv7(),
    uuidv7(),
    uuidv7(),
    uuidv7(),
    uuidv7(),
  ];
  const teacher = 'from teacher t where t.id = $1';
  await run(
    `insert into message_theme (id, academy_id, label_fr, label_en, position) select $2, t.academy_id, 'Temps partiel', 'Part-time work', 1 ${teacher}`,
    [teacherId, theme],
  );
  // Contents have the keys of their messages.
  await run(
    `insert into message_content (id, academy_id, author_id, subject, body, created_at)
     select $2, t.academy_id, (select account_id from officer where id = $3), 'Votre demande', 'Que souhaitez-vous ?', $4 ${teacher}`,
    [teacherId, opening, officerId, before],
  );
  await run(
    `insert into message_content (id, academy_id, author_id, theme_id, subject, body, attachment_count, file_names, created_at)
     select $2, t.academy_id, t.account_id, $3, 'Votre demande', 'À lire : un temps partiel.', 1, 'x.pdf', $4 ${teacher}`,
    [teacherId, answer, theme, at],
  );
  await run(
    `insert into conversation (id, teacher_id, kind, subject, awaits_answer_since, last_message_at, snoozed_until, created_at)
     values ($2, $1, 'PEOPLE', 'Votre demande', $3::timestamptz, $3, ($3::timestamptz - interval '1 day')::date, $4)`,
    [teacherId, conversation, at, before],
  );
  await run(
    `insert into message (id, teacher_id, content_id, conversation_id, sender_kind, sender_officer_id, sent_at, read_at)
     values ($2, $1, $2, $3, 'OFFICER', $4, $5, $5)`,
    [teacherId, opening, conversation, officerId, before],
  );
  await run(
    `insert into message (id, teacher_id, content_id, conversation_id, sender_kind, recipient_officer_id, official, sent_at, read_at, read_by_id, in_reply_to_id)
     values ($2, $1, $2, $3, 'TEACHER', $4, true, $5, $5, $4, $6)`,
    [teacherId, answer, conversation, officerId, at, opening],
  );
  await run(
    `insert into attachment (id, account_id, filename, media_type, byte_size, sha256, scan, storage_key, uploaded_at, claimed_at, owner_kind, owner_id, position)
     select $2::uuid, t.account_id, 'x.pdf', 'application/pdf', 1, repeat('0', 64), 'CLEAN', $2::text, $4::timestamptz, $4, 'MESSAGE_CONTENT', $3::uuid, 0 ${teacher}`,
    [teacherId, attachment, answer, at],
  );
  return { conversation, opening, answer, theme, attachment };
}
