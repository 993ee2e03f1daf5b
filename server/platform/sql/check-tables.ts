import type { EntityClass, MikroORM } from '@mikro-orm/postgresql';
import { sqlOfEntityManager } from './sql.ts';
import type { Table } from './table.ts';

/** A table as the database has it. */
interface Found {
  readonly name: string;
  /** Its columns, with their types. */
  readonly columns: Readonly<Record<string, string>>;
  /** The columns that an index begins with or holds. */
  readonly indexed: readonly string[];
  readonly triggers: readonly string[];
}

/** What the migrator and the queue keep for themselves. */
const ofLibraries = /^(?:mikro_orm_migrations$|graphile_worker\.)/;

/**
 * Holds what the modules declare of their tables against the database, so that a table that nobody declared, or a column
 * that is not there, is found when the server starts.
 * @throws TypeError that lists all faults
 */
export async function checkTables(orm: MikroORM, tables: readonly Table[]): Promise<void> {
  const found = new Map((await foundTables(orm)).map((one) => [one.name, one]));
  const declared = new Set(tables.map(({ name }) => name));
  const faults = [
    ...[...found.keys()]
      .filter((name) => !ofLibraries.test(name) && !declared.has(name))
      .map(
        (name) =>
          `${name}: no module declares this table; one that is not ours belongs in a schema of its own`,
      ),
    ...tables
      .filter(({ name }, at) => tables.findIndex((other) => other.name === name) !== at)
      .map(({ name }) => `${name}: it is declared twice`),
    ...tables.flatMap((table) =>
      faultsOf(table, found, declared, orm).map((fault) => `${table.name}: ${fault}`),
    ),
  ];
  if (faults.length > 0)
    throw new TypeError(
      `What modules declare of their tables is wrong:\n${faults.map((one) => `- ${one}`).join('\n')}`,
    );
}

function faultsOf(
  table: Table,
  found: ReadonlyMap<string, Found>,
  declared: ReadonlySet<string>,
  orm: MikroORM,
): string[] {
  const { academy, person, entity, searched } = table;
  const real = found.get(table.name);
  if (!real) return ['the database has no such table'];
  const { columns, indexed } = real;
  const named = [
    ...('column' in academy ? [academy.column] : []),
    ...('from' in academy ? [academy.from, 'academy_id'] : []),
    ...('from' in person ? [person.from] : []),
    ...('none' in person ? [] : [...(person.secret ?? []), ...(person.plain ?? [])]),
    ...searched,
    ...(entity ? columnsRead(orm, entity) : []),
  ];
  const pointed = [...('of' in academy ? [academy.of] : []), ...('of' in person ? [person.of] : [])];
  const secret = 'none' in person ? Object.keys(columns) : (person.secret ?? []);
  return [
    ...named.filter((name) => columns[name] === undefined).map((name) => `there is no column ${name}`),
    ...pointed.filter((name) => !declared.has(name)).map((name) => `no module declares the table ${name}`),
    ...Object.keys(columns)
      .filter((name) => columns[name] === 'bytea' && !secret.includes(name))
      .map((name) => `the column ${name} holds a digest or a sealed secret: declare it secret`),
    ...searched
      .filter((name) => columns[name] !== undefined && !indexed.includes(name))
      .map((name) => `the column ${name} is searched, and no index holds it`),
    ...('from' in academy ? missingTriggers(table.name, real, found.get(academy.of)) : []),
    ...(entity && orm.getMetadata().get(entity).tableName !== table.name
      ? [`${entity.name} is read from another table`]
      : []),
  ];
}

/** The columns that an entity has a property for. */
function columnsRead(orm: MikroORM, entity: EntityClass<object>): string[] {
  const { props } = orm.getMetadata().get(entity);
  return props.flatMap(({ persist, fieldNames }) => (persist === false ? [] : fieldNames));
}

/** A migration makes them beside the column: `academyFollows`. */
function missingTriggers(name: string, own: Found, parent: Found | undefined): string[] {
  return [
    ...(own.triggers.includes('fill_academy') ? [] : ['nothing fills in the academy of a new row']),
    ...(parent && !parent.triggers.includes(`move_academy_of_${name}`)
      ? [`nothing moves its rows when one of ${parent.name} moves to another academy`]
      : []),
  ];
}

function foundTables(orm: MikroORM): Promise<readonly Found[]> {
  return sqlOfEntityManager(orm.em.fork())(`
    select json_agg(json_build_object('name', name, 'columns', columns, 'indexed', indexed, 'triggers', triggers))::text as json from (
      select case n.nspname when 'public' then c.relname else n.nspname || '.' || c.relname end as name,
        (select json_object_agg(a.attname, format_type(a.atttypid, null)) from pg_attribute a
         where a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped) as columns,
        (select coalesce(json_agg(tgname), '[]') from pg_trigger where tgrelid = c.oid) as triggers,
        (select coalesce(json_agg(distinct a.attname), '[]') from pg_index i
         join pg_attribute a on a.attrelid = c.oid and a.attnum = any(i.indkey::smallint[])
         where i.indrelid = c.oid) as indexed
      from pg_class c join pg_namespace n on n.oid = c.relnamespace
      where c.relkind in ('r', 'p') and n.nspname in ('public', 'graphile_worker')
    ) tables`);
}
