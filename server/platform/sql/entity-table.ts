import {
  MikroORM,
  ReferenceKind,
  UnderscoreNamingStrategy,
  type EntityClass,
  type EntityProperty,
} from '@mikro-orm/postgresql';

/** A table as sets of rows are written to it and read from it: JSON objects under the names of the entity's properties. */
export interface EntityTable {
  readonly name: string;
  readonly columns: readonly EntityColumn[];
}
export interface EntityColumn {
  /** In a row: the name of the entity's property. */
  readonly property: string;
  readonly column: string;
  /** Of PostgreSQL. */
  readonly type: string;
  /** Whether the row holds the key of another record. */
  readonly isReference: boolean;
}

interface Which<Name> {
  /** These properties; all that have a column unless said. */
  readonly only?: readonly Name[];
  readonly but?: readonly Name[];
  /** Columns that the entity does not have. */
  readonly also?: readonly EntityColumn[];
}
interface Chosen {
  readonly entity: EntityClass<object>;
  readonly which: Which<string>;
}

/** An entity, and which of its columns a set is about. */
export function columnsOf<E extends object>(
  entity: EntityClass<E>,
  which: Which<keyof E & string> = {},
): Chosen {
  return { entity, which };
}

/** Reads tables from what their entities declare to the ORM, by the naming of the ORM; opens no connection. */
export function entityTables<Name extends string>(
  chosen: Readonly<Record<Name, Chosen>>,
): Readonly<Record<Name, EntityTable>> {
  const list = Object.entries<Chosen>(chosen);
  const orm = new MikroORM({
    dbName: 'none',
    entities: list.map(([, { entity }]) => entity),
    namingStrategy: UnderscoreNamingStrategy,
  });
  const tables = list.map(([key, { entity, which }]) => {
    const { only, but = [], also = [] } = which;
    const { tableName, props } = orm.getMetadata().get(entity);
    const columns = props
      .flatMap((property) => columnOf(property) ?? [])
      .filter(({ property }) => (only?.includes(property) ?? true) && !but.includes(property));
    return [key, { name: tableName, columns: [...columns, ...also] }];
  });
  return Object.fromEntries(tables) as Record<Name, EntityTable>;
}

function columnOf({ name, kind, persist, fieldNames, columnTypes }: EntityProperty): EntityColumn | null {
  if (persist === false) return null;
  const [column] = fieldNames;
  const [type] = columnTypes;
  if (column === undefined || type === undefined) return null;
  return { property: name, column, type, isReference: kind !== ReferenceKind.SCALAR };
}

/** The rows of a JSON parameter, as a table `r`. */
export function recordset({ columns }: EntityTable, parameter = 1): string {
  const typed = columns.map(({ property, type }) => `"${property}" ${type}`);
  return `json_to_recordset($${parameter}::json) as r (${typed.join(', ')})`;
}

/** Adds the rows of a JSON parameter; each row gives every column, and what it does not give is null. */
export function insertOf(table: EntityTable, parameter = 1): string {
  const columns = table.columns.map(({ column }) => column).join(', ');
  const given = table.columns.map(({ property }) => `r."${property}"`).join(', ');
  return `insert into "${table.name}" (${columns}) select ${given} from ${recordset(table, parameter)}`;
}

/** Columns of `alias`, under the names of their properties. */
export function selected(columns: readonly EntityColumn[], alias: string): string {
  return columns.map(({ property, column }) => `${alias}.${column} as "${property}"`).join(', ');
}
