import { derived } from '../../platform/read/declare.ts';
import type { Args, DerivedFacts, ReadRequest } from '../../platform/read/model.ts';
import {
  addressOn,
  contactOn,
  familyOn,
  nationalityOn,
  type Contact,
  type Said,
  type SaidContact,
  type Sayings,
} from './situation.rules.ts';

/** What the HR base says, and what approvals say from which day on: whoever sees the file sees both. */
function sayings(table: string, base: (file: string) => string, columns: string) {
  return (
    file: string,
  ) => `json_build_object('base', ${base(file)}, 'rows', (select coalesce(json_agg(r), '[]') from (
    select l.valid_from as "from", l.request_id is not null as approved, ${columns} from ${table} l
    where l.dossier_id = ${file}.id and l.superseded_at is null
    order by l.valid_from nulls first, l.recorded_at, l.id) r))`;
}

/** SQL of what the rules of a situation work on, of a row of `dossier` under an alias. */
export const saidSql = {
  address: sayings(
    'dossier_address',
    (
      file,
    ) => `case when ${file}.address_lines is not null then json_build_object('lines', ${file}.address_lines,
      'postalCode', ${file}.postal_code, 'city', ${file}.city, 'country', ${file}.country) end`,
    `l.lines, l.postal_code as "postalCode", l.city, l.country`,
  ),
  family: sayings(
    'dossier_family',
    (file) =>
      `json_build_object('maritalStatus', ${file}.marital_status, 'since', ${file}.family_since, 'children', ${file}.children)`,
    `l.marital_status as "maritalStatus", l.since, l.children_added as added, l.children_removed as removed`,
  ),
  contact: sayings(
    'dossier_contact',
    (file) => `json_build_object('phone', ${file}.phone, 'mobilePhone', ${file}.mobile_phone)`,
    `l.phone, l.mobile_phone as "mobilePhone"`,
  ),
  nationality: sayings('nationality', () => 'null', 'l.country'),
} as const;

function onDay<Word, Row extends Said>(
  name: keyof typeof saidSql,
  on: (said: Sayings<Word, Row>, day: string) => unknown,
) {
  const facts: DerivedFacts = { name: `said ${name}`, sql: (_viewer, t) => saidSql[name](t.alias) };
  return derived(facts, (said: Sayings<Word, Row>, args: Args, { today }: ReadRequest) =>
    on(said, (args['asOf'] as string | null | undefined) ?? today),
  );
}

type Contacts = Sayings<Contact, SaidContact>;

export const addressAsOf = onDay('address', addressOn);
export const familyAsOf = onDay('family', familyOn);
export const phoneOfToday = onDay('contact', (said: Contacts, day) => contactOn(said, day).phone);
export const mobilePhoneOfToday = onDay('contact', (said: Contacts, day) => contactOn(said, day).mobilePhone);
export const nationalityOfToday = onDay('nationality', nationalityOn);
