import { requireSession } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import type { changeRequestEvents } from '../change-request.events.ts';
import type { ChangeRequestStatus } from '../change-request.entity.ts';
import type { MoveName } from './moves.words.ts';

/** What a step changes beside the state, by the names of the columns. */
export interface Changes {
  readonly reference?: string;
  readonly teacher_id?: string;
  readonly academy_id?: string;
  readonly kind?: string;
  readonly values?: object;
  readonly before?: object;
  readonly effective_from?: string | null;
  readonly comment?: string | null;
  readonly about_type?: string | null;
  readonly about_id?: string | null;
  readonly about_snapshot?: object | null;
  readonly medical?: string;
  readonly decider?: string;
  readonly department_code?: string | null;
  readonly establishment_uai?: string | null;
  readonly missing?: readonly string[];
  readonly handed_to_id?: string | null;
  readonly officer_id?: string | null;
  readonly claimed_at?: Date | null;
  readonly waits_since?: Date | null;
  readonly due_on?: string | null;
  readonly urgent_from?: string | null;
  readonly silence_on?: string | null;
  readonly submitted_at?: Date | null;
  readonly decided_at?: Date | string | null;
  readonly decided_by_id?: string | null;
  readonly outcome?: 'APPROVED' | 'REJECTED' | null;
  readonly reason?: string | null;
  readonly by_silence?: boolean;
  readonly settled_at?: Date | string | null;
  readonly appeal_until?: string | null;
  readonly appealed_at?: Date | null;
  readonly appeal_text?: string | null;
  readonly appealed_decision?: object | null;
  readonly corrects_id?: string | null;
}

/** A request that is held: its key, and the account of its teacher. */
interface Held {
  readonly id: string;
  readonly accountId: string;
}

/** A move of a request that was permitted, as it is written. */
export interface Step {
  /** Its name in `changeStates`, and the state that it leads to. */
  readonly move: MoveName;
  readonly status: ChangeRequestStatus;
  /** What somebody said with it: its reason, what is asked for. */
  readonly note?: string | null;
  readonly changes?: Changes;
  /** Whether it may be the first: the request is written with it, unless its draft is there. */
  readonly isMade?: boolean;
  /** What others are told of it; a draft tells nobody. */
  readonly event: { readonly name: keyof typeof changeRequestEvents; readonly facts?: object } | null;
  /** What the step changes in the file, for those who follow it: the facts of DOSSIER_CHANGED. */
  readonly changed?: object | null;
}

/** Who makes a step: `null` is a job of the server. */
function actorOf(viewer: Viewer | null): { readonly kind: string; readonly officerId: string | null } {
  if (viewer === null) return { kind: 'SERVER', officerId: null };
  return viewer.role === 'TEACHER'
    ? { kind: 'TEACHER', officerId: null }
    : { kind: 'OFFICER', officerId: viewer.officerId };
}

/**
 * Writes a step of a request that is held: its new state, version and columns, its history and the event, in one statement.
 * @param viewer who makes it; null: a job of the server
 */
export async function takeStep(
  { em, now }: Pick<MutationContext, 'em' | 'now'>,
  { id, accountId }: Held,
  { move, status, note = null, changes = {}, isMade = false, event, changed = null }: Step,
  viewer: Viewer | null,
): Promise<void> {
  const actor = actorOf(viewer);
  await sqlOfEntityManager(em)(
    statementOf(Object.keys(changes), isMade),
    {
      id,
      accountId,
      move,
      status,
      note,
      actor: actor.kind,
      officerId: actor.officerId,
      entryId: newId(),
      event: event?.name ?? null,
      eventId: newId(),
      facts: event?.facts ?? {},
      changedId: newId(),
      changed,
      at: now(),
    },
    changes,
  );
}

/** The same for who is signed in. */
export function step(context: MutationContext, held: Held, made: Step): Promise<void> {
  return takeStep(context, held, made, requireSession(context));
}

/** Names of columns are those of `Changes`, never a client’s. */
const quoted = (names: readonly string[]) => names.map((name) => `"${name}"`);
const sets = (names: readonly string[], from: string) =>
  [`version = r.version + 1`, ...quoted(names).map((name) => `${name} = ${from}.${name}`)].join(', ');

function updated(names: readonly string[]): string {
  return `update change_request r set status = given.status, updated_at = given.at, ${sets(names, 'changes')}
    from given, changes where r.id = given.id`;
}

function made(names: readonly string[]): string {
  return `insert into change_request as r (${['id', 'created_at', 'status', 'updated_at', ...quoted(names)].join(', ')})
    select ${['given.id, given.at, given.status, given.at', ...quoted(names).map((name) => `changes.${name}`)].join(', ')} from given, changes
    on conflict (id) do update set ${sets(['status', 'updated_at', ...names], 'excluded')}`;
}

const statements = new Map<string, string>();

/** The statement of a set of columns, written once: a text of some thousand characters. */
function statementOf(names: readonly string[], isMade: boolean): string {
  const key = `${names.join()} ${isMade}`;
  const text = statements.get(key) ?? written(names, isMade);
  statements.set(key, text);
  return text;
}

function written(names: readonly string[], isMade: boolean): string {
  return `
  with given as (select * from json_to_record($1::json) as g (id uuid, "accountId" uuid, move text, status text, note text,
      actor text, "officerId" uuid, "entryId" uuid, event text, "eventId" uuid, facts jsonb,
      "changedId" uuid, changed jsonb, at timestamptz)),
  changes as (select * from jsonb_populate_record(null::change_request, $2::jsonb)),
  moved as (${isMade ? made(names) : updated(names)}
    returning r.academy_id),
  history as (insert into change_request_event (id, request_id, academy_id, at, status, move, actor_kind, officer_id, note)
    select given."entryId", given.id, moved.academy_id, given.at, given.status, given.move, given.actor, given."officerId", given.note
    from given, moved)
  insert into event (id, kind, at, account_id, academy_id, subject, facts)
  select told.id, told.kind, given.at, given."accountId", moved.academy_id, given.id, told.facts
  from given cross join moved cross join lateral (values (given."eventId", given.event, given.facts),
    (given."changedId", 'DOSSIER_CHANGED', given.changed)) as told (id, kind, facts)
  where told.kind is not null and told.facts is not null`;
}
