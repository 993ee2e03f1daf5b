import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { sqlOfEntityManager, type Sql } from '../../../platform/sql/sql.ts';
import { giveNames, type Demand, type NameKind } from './names.ts';
import type { TypedName } from './typed-name.rules.ts';
import { nameBases } from './username.rules.ts';

/** What an account is named by from a day on. */
export interface NameChange {
  readonly accountId: string;
  /** The family name is the one that is used at work. */
  readonly names: { readonly givenNames: readonly string[]; readonly familyName: string };
  /** Whether the username changes, which no new name does by itself. */
  readonly username: boolean;
  /** Whether the professional address does. */
  readonly address: boolean;
  /** Former names alone are given back, as when a change is undone. */
  readonly onlyBack?: boolean;
  readonly at: Date;
}
/** What an account is called. */
export interface AccountNames {
  readonly username: string;
  readonly professionalEmail: string | null;
}

/**
 * Gives an account the username and the address that follow from another name, in the transaction of the caller. The former
 * ones go on as aliases: they open the account, and nobody else is ever given them. Who comes back to a former name gets
 * one's former username back. A name whose letters stay the same, or that has none, changes nothing.
 */
export async function changeNames(sql: Sql, change: NameChange): Promise<AccountNames> {
  const held = await heldNames(sql, change.accountId);
  const bases = nameBases(change.names, held.space);
  const hasLetters = /[a-z]/.test(nameBases({ ...change.names, givenNames: [] }, held.space).username);
  const wanted = [
    ...(change.username ? [{ kind: 'USERNAME', base: bases.username } as const] : []),
    ...(change.address ? [{ kind: 'MAIL', base: bases.mail } as const] : []),
  ].filter(({ kind, base }) => hasLetters && !isOfBase(held, kind, presentOf(held, kind) ?? '', base));
  const taken = new Map<NameKind, string>();
  const academy = { id: held.academyId, firstSuffix: held.firstSuffix };
  const demands: Demand[] = [];
  for (const one of wanted) {
    const own = held.former.find((name) => isOfBase(held, one.kind, name, one.base));
    if (own !== undefined) taken.set(one.kind, own);
    else if (!change.onlyBack) demands.push({ academy, ...one });
  }
  const given = await giveNames(sql, demands);
  for (const [at, { kind }] of demands.entries()) taken.set(kind, written(held, kind, given[at] as string));
  const after = {
    username: taken.get('USERNAME') ?? held.username,
    professionalEmail: taken.get('MAIL') ?? held.professionalEmail,
  };
  if (taken.size > 0) await store(sql, held, change, after);
  return after;
}

/** Whether an address was somebody’s: it still leads to that account. */
export async function isFormerAddress(em: SqlEntityManager, address: string): Promise<boolean> {
  return sqlOfEntityManager(em)(
    `select (exists (select from account_alias where name = $1::json #>> '{}'))::text as json`,
    address,
  );
}

/** The former names of an account, as they may be typed. */
export async function formerNames(em: SqlEntityManager, accountId: string): Promise<TypedName[]> {
  return sqlOfEntityManager(em)(
    `select coalesce(json_agg(json_build_object('name', l.name, 'academyCode', typed.code)), '[]')::text as json
     from account_alias l left join academy c on c.id = l.academy_id
     cross join lateral (select null as code union select c.code) typed
     where l.account_id = ($1::json #>> '{}')::uuid`,
    accountId,
  );
}

interface Held extends AccountNames {
  readonly academyId: string;
  readonly firstSuffix: number;
  readonly space: 'remove' | 'hyphen';
  readonly mailDomain: string | null;
  /** Aliases that its academy has given. */
  readonly former: readonly string[];
}

/** The account is held until the end of the transaction. */
async function heldNames(sql: Sql, accountId: string): Promise<Held> {
  return sql(
    `select json_build_object('username', a.username, 'professionalEmail', a.professional_email, 'academyId', c.id,
       'firstSuffix', c.username_first_suffix, 'space', c.username_space, 'mailDomain', c.mail_domain,
       'former', (select coalesce(json_agg(l.name order by l.given_up_at desc), '[]') from account_alias l
         where l.account_id = a.id and (l.academy_id = c.id or l.academy_id is null)))::text as json
     from account a join academy c on c.id = a.academy_id
     where a.id = ($1::json #>> '{}')::uuid for no key update of a`,
    accountId,
  );
}

const presentOf = ({ username, professionalEmail }: Held, kind: NameKind) =>
  kind === 'USERNAME' ? username : professionalEmail;
const written = ({ mailDomain }: Held, kind: NameKind, name: string) =>
  kind === 'USERNAME' ? name : `${name}@${mailDomain}`;

/** Whether a name is a base, or a base and a number, as the academy gives them. */
function isOfBase({ mailDomain }: Held, kind: NameKind, name: string, base: string): boolean {
  const [local = '', domain] = name.split('@');
  if (domain !== (kind === 'USERNAME' ? undefined : mailDomain)) return false;
  return local.replace(/\d+$/, '') === base;
}

async function store(
  sql: Sql,
  held: Held,
  { accountId, at }: NameChange,
  after: AccountNames,
): Promise<void> {
  const given = { accountId, academyId: held.academyId, at, ...after };
  const former = [
    ...(after.username === held.username ? [] : [{ name: held.username, academyId: held.academyId }]),
    ...(after.professionalEmail === held.professionalEmail || held.professionalEmail === null
      ? []
      : [{ name: held.professionalEmail, academyId: null }]),
  ];
  await sql(
    `with r as (select * from json_to_record($1::json)
         as r ("accountId" uuid, "academyId" uuid, at timestamptz, username text, "professionalEmail" text)),
       named as (update account a set username = r.username, professional_email = r."professionalEmail"
         from r where a.id = r."accountId"),
       kept as (insert into account_alias (name, academy_id, account_id, given_up_at)
         select f.name, f."academyId", r."accountId", r.at from r, json_to_recordset($2::json) as f (name text, "academyId" uuid))
     delete from account_alias l using r where l.account_id = r."accountId"
       and ((l.name = r.username and l.academy_id = r."academyId") or (l.name = r."professionalEmail" and l.academy_id is null))`,
    given,
    former,
  );
}
