import { derived } from '../../platform/read/declare.ts';
import type { Args, DerivedFacts, ReadRequest, TableRef } from '../../platform/read/model.ts';
import { addressOn, contactOn, familyOn, type Said, type Sayings } from './situation.rules.ts';

/** What the HR base says, and what approvals say from which day on: whoever sees the file sees both. */
function sayings(table: string, base: (t: TableRef) => string, columns: string): DerivedFacts {
  return {
    name: table,
    sql: (
      _viewer,
      t,
    ) => `json_build_object('base', ${base(t)}, 'rows', (select coalesce(json_agg(r), '[]') from (
      select l.valid_from as "from", l.request_id is not null as approved, ${columns} from ${table} l
      where l.dossier_id = ${t.col('id')} and l.superseded_at is null
      order by l.valid_from nulls first, l.recorded_at, l.id) r))`,
  };
}

const addresses = sayings(
  'dossier_address',
  (
    t,
  ) => `case when ${t.col('addressLines')} is not null then json_build_object('lines', ${t.col('addressLines')},
    'postalCode', ${t.col('postalCode')}, 'city', ${t.col('city')}, 'country', ${t.col('country')}) end`,
  `l.lines, l.postal_code as "postalCode", l.city, l.country`,
);
const families = sayings(
  'dossier_family',
  (t) =>
    `json_build_object('maritalStatus', ${t.col('maritalStatus')}, 'since', ${t.col('familySince')}, 'children', ${t.col('children')})`,
  `l.marital_status as "maritalStatus", l.since, l.children_added as added, l.children_removed as removed`,
);
const contacts = sayings(
  'dossier_contact',
  (t) => `json_build_object('phone', ${t.col('phone')}, 'mobilePhone', ${t.col('mobilePhone')})`,
  `l.phone, l.mobile_phone as "mobilePhone"`,
);

type On<Word, Row extends Said, Answer> = (said: Sayings<Word, Row>, day: string) => Answer;
const onDay = <Word, Row extends Said, Answer>(facts: DerivedFacts, on: On<Word, Row, Answer>) =>
  derived(facts, (said: Sayings<Word, Row>, args: Args, { today }: ReadRequest) =>
    on(said, (args['asOf'] as string | null | undefined) ?? today),
  );

export const addressAsOf = onDay(addresses, addressOn);
export const familyAsOf = onDay(families, familyOn);
export const phoneOfToday = onDay(
  contacts,
  (said: Parameters<typeof contactOn>[0], day) => contactOn(said, day).phone,
);
export const mobilePhoneOfToday = onDay(
  contacts,
  (said: Parameters<typeof contactOn>[0], day) => contactOn(said, day).mobilePhone,
);
