import { insertOf, type EntityColumn, type EntityTable } from '../../../platform/sql/entity-table.ts';
import type { Effect } from './effect.ts';

/** The tables that an approval adds rows to; `decided_period` keeps periods as they were decided. */
export type WrittenTable = Exclude<Effect['writes'], 'departure' | 'diploma'> | 'decided_period';
type Columns = Readonly<Record<string, readonly [column: string, type: string]>>;

const from = ['valid_from', 'date'] as const;
const to = ['valid_to', 'date'] as const;
const kind = ['kind', 'text'] as const;

/** What each has beside the columns that all have: under the names of an effect. */
const own: Readonly<Record<WrittenTable, Columns>> = {
  dossier_address: {
    from,
    lines: ['lines', 'text[]'],
    postalCode: ['postal_code', 'text'],
    city: ['city', 'text'],
    country: ['country', 'text'],
  },
  dossier_family: {
    from,
    maritalStatus: ['marital_status', 'text'],
    since: ['since', 'date'],
    added: ['children_added', 'jsonb'],
    removed: ['children_removed', 'jsonb'],
  },
  dossier_contact: { from, phone: ['phone', 'text'], mobilePhone: ['mobile_phone', 'text'] },
  dossier_name: {
    from,
    civility: ['civility', 'text'],
    familyName: ['family_name', 'text'],
    usageName: ['usage_name', 'text'],
    givenNames: ['given_names', 'text[]'],
    changeUsername: ['change_username', 'boolean'],
    changeProfessionalAddress: ['change_professional_address', 'boolean'],
  },
  nationality: { from, country: ['country', 'text'] },
  leave: { from, to, kind },
  disability: { from, to, kind },
  position: { from, to, kind },
  working_time: { from, to, quotity: ['quotity', 'numeric'], reason: ['reason', 'text'] },
  decided_period: { writes: ['writes', 'text'], effect: ['effect', 'jsonb'], base: ['base', 'jsonb'] },
};

/** Whether a table keeps what replaces a line that ends: requests are about lines of the HR base, which knows no rates of ours. */
export const keepsSuccessors = (name: WrittenTable): name is 'position' => name === 'position';

/** Lines of the history were there before approvals, and do not say when they were written. */
const undated = new Set<WrittenTable>(['position']);

function tableOf(name: WrittenTable): EntityTable {
  const column = (property: string, named: string, type: string): EntityColumn => ({
    property,
    column: named,
    type,
    isReference: false,
  });
  return {
    name,
    columns: [
      column('id', 'id', 'uuid'),
      column('dossier', 'dossier_id', 'uuid'),
      column('request', 'request_id', 'uuid'),
      ...(undated.has(name) ? [] : [column('at', 'recorded_at', 'timestamptz')]),
      ...Object.entries(own[name]).map(([property, [named, type]]) => column(property, named, type)),
    ],
  };
}

/** Adds rows of a JSON parameter to a table, each with every column. */
export const insertInto = (name: WrittenTable, parameter: number) => insertOf(tableOf(name), parameter);

/**
 * What the HR base says is copied before the first approval, so that it is known afterwards what was so until then, whatever
 * the HR base says next. The statement has `asked` with `dossier` and `at`.
 */
export const copies: Readonly<Partial<Record<WrittenTable, readonly string[]>>> = {
  dossier_address: copied('dossier_address', 'lines, postal_code, city, country', {
    of: 'd.address_lines, d.postal_code, d.city, d.country',
    where: 'd.address_lines is not null',
  }),
  dossier_family: copied('dossier_family', 'marital_status, since, children_added', {
    of: 'd.marital_status, d.family_since, d.children',
  }),
  dossier_contact: copied('dossier_contact', 'phone, mobile_phone', {
    of: `coalesce(d.phone, ''), coalesce(d.mobile_phone, '')`,
  }),
};

function copied(
  table: string,
  columns: string,
  { of, where = 'true' }: { readonly of: string; readonly where?: string },
): readonly string[] {
  const isFirst = `not exists (select from ${table} l where l.dossier_id = a.dossier and l.superseded_at is null and l.request_id is not null)`;
  return [
    // Of before an approval that was taken back.
    `update ${table} c set superseded_at = a.at from asked a
      where c.dossier_id = a.dossier and c.request_id is null and c.superseded_at is null and ${isFirst}`,
    `insert into ${table} (id, dossier_id, recorded_at, ${columns})
      select gen_random_uuid(), d.id, a.at, ${of} from asked a join dossier d on d.id = a.dossier where ${where} and ${isFirst}`,
  ];
}
