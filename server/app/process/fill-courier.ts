import { demoConversations, demoThemes } from '../../demo/courier.tables.ts';
import { newId } from '../../platform/sql/new-id.ts';
import type { Sql } from '../../platform/sql/sql.ts';

const hour = 3_600_000;

/**
 * Writes the messages of the demo, between one teacher, others who have the same correspondent, and that officer.
 * @param numenDigest of that teacher, in hexadecimal
 */
export async function fillCourier(sql: Sql, numenDigest: string, now: Date): Promise<void> {
  const themes = demoThemes.map((label, position) => ({ id: newId(), position, ...label }));
  const at = (hoursAgo: number) => new Date(now.getTime() - hoursAgo * hour);
  const conversations = demoConversations.map(({ teacher, theme, subject, messages }) => {
    const [first, last] = [messages[0], messages.at(-1)];
    return {
      id: newId(),
      teacher,
      theme: themes[theme]?.id,
      subject,
      begun: at(first?.hoursAgo ?? 0),
      last: at(last?.hoursAgo ?? 0),
      // Since the first message that no answer followed.
      waits: waitsSince(messages, at),
    };
  });
  const messages = demoConversations.flatMap((conversation, n) =>
    conversation.messages.map(({ from, hoursAgo, body, official = false, unread = false }) => ({
      id: newId(),
      conversation: conversations[n]?.id,
      from,
      at: at(hoursAgo),
      body,
      official,
      read: unread ? null : at(hoursAgo - 1),
    })),
  );
  await sql(statement, { digest: numenDigest }, themes, conversations, messages);
}

function waitsSince(
  messages: (typeof demoConversations)[number]['messages'],
  at: (hoursAgo: number) => Date,
): Date | null {
  const answered = messages.findLastIndex(({ from }) => from === 'OFFICER');
  const waiting = messages[answered + 1];
  return waiting ? at(waiting.hoursAgo) : null;
}

const statement = `
  with known as (
    select t.id, t.academy_id, t.correspondent_id, t.sort_name from teacher t join account a on a.id = t.account_id
    where a.numen_digest = decode($1::json ->> 'digest', 'hex')),
  people as (
    select t.id, t.academy_id, t.account_id, t.correspondent_id,
      row_number() over (order by t.id <> known.id, t.sort_name, t.id) - 1 as number
    from known join teacher t on t.correspondent_id = known.correspondent_id and t.departed_at is null),
  themes as (
    insert into message_theme (id, academy_id, label_fr, label_en, position)
    select r.id, known.academy_id, r.fr, r.en, r.position
    from json_to_recordset($2::json) as r (id uuid, fr text, en text, position integer), known),
  conversations as (
    select r.*, p.id as teacher_id, p.academy_id, p.account_id, p.correspondent_id
    from json_to_recordset($3::json)
      as r (id uuid, teacher integer, theme uuid, subject text, begun timestamptz, last timestamptz, waits timestamptz)
    join people p on p.number = r.teacher),
  begun as (
    insert into conversation (id, teacher_id, academy_id, kind, subject, awaits_answer_since, last_message_at, created_at)
    select id, teacher_id, academy_id, 'PEOPLE', subject, waits, last, begun from conversations),
  messages as (
    select r.*, c.teacher_id, c.academy_id, c.correspondent_id, c.subject, c.theme,
      case r.from when 'TEACHER' then c.account_id else (select account_id from officer where id = c.correspondent_id) end as author,
      lag(r.id) over (partition by c.id order by r.at) as before, lag(r.from) over (partition by c.id order by r.at) as sender_before
    from json_to_recordset($4::json)
      as r (id uuid, conversation uuid, "from" text, at timestamptz, body text, official boolean, read timestamptz)
    join conversations c on c.id = r.conversation),
  contents as (
    insert into message_content (id, academy_id, author_id, theme_id, subject, body, created_at)
    select id, academy_id, author, theme, subject, body, at from messages)
  insert into message (id, teacher_id, academy_id, content_id, conversation_id, sender_kind, sender_officer_id,
    recipient_officer_id, official, sent_at, read_at, read_by_id, in_reply_to_id)
  select id, teacher_id, academy_id, id, conversation, "from",
    case "from" when 'OFFICER' then correspondent_id end, case "from" when 'TEACHER' then correspondent_id end,
    official, at, read, case when "from" = 'TEACHER' and read is not null then correspondent_id end,
    case when sender_before <> "from" then before end
  from messages`;
