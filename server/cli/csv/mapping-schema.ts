import { z } from 'zod';
import { csvKinds, type CsvFields, type CsvKind } from './fields.ts';

// The format of a mapping: checked when one is read, and printed as schema/import-csv-mapping.schema.json.

/** A pattern such as `dd/MM/yyyy`: each part once; what stands between them is taken as it is. */
const datePattern = /^(?=.*yyyy)(?=.*M)(?=.*d)(?:(?<!d)dd?(?!.*d)|(?<!M)MM?(?!.*M)|yyyy(?!.*y)|[^dMy])+$/;

const dates = z.string().regex(datePattern).meta({
  id: 'dates',
  description:
    'How days are written: dd or d, MM or M, and yyyy once each, and what stands between them; dd/MM/yyyy unless said.',
});
const encoding = z.enum(['utf-8', 'iso-8859-1', 'windows-1252']).meta({
  id: 'encoding',
  description:
    'Of files without a byte order mark; utf-8 unless said. iso-8859-1 is read as windows-1252, which adds € and œ.',
});
const delimiter = z
  .string()
  .length(1)
  .regex(/^[^"\r\n]$/)
  .meta({ id: 'delimiter', description: 'Between two cells; a semicolon unless said.' });
const decimals = z
  .enum([',', '.'])
  .meta({ id: 'decimals', description: 'Before the decimals of numbers; a comma unless said.' });
const scalar = z.union([z.string(), z.number(), z.boolean()]);

/** What a column of a kind of file gives. */
function target(kind: CsvKind, names: Names) {
  const field = z.enum(names).meta({ id: `${kind}Field`, description: 'A field of the import format.' });
  const detailed = z.strictObject({
    field,
    values: z
      .record(z.string(), scalar.nullable())
      .optional()
      .describe('What the cells say, each with the value to take instead; null: nothing was said.'),
    separator: z
      .string()
      .min(1)
      .optional()
      .describe('Between the items of a list that stands in one cell; without it the cell is one item.'),
    dates: dates.optional(),
    decimals: decimals.optional(),
    percent: z.literal(true).optional().describe('The numbers are percentages, though no % says so.'),
  });
  return z.union([field, detailed]).meta({ id: `${kind}Column` });
}
type Names = [string, ...string[]];

function file(kind: CsvKind, fields: CsvFields) {
  const names = [...fields[kind].keys()] as Names;
  const one = target(kind, names);
  const others = names.filter((name) => name !== 'numen') as Names;
  return z
    .strictObject({
      file: z
        .string()
        .min(1)
        .describe(
          'The name of the file, without folder or .gz; * stands for any characters, such as a date.',
        ),
      kind: z.literal(kind),
      encoding: encoding.optional(),
      delimiter: delimiter.optional(),
      columns: z
        .record(z.string().min(1), z.union([one, z.array(one).min(1)]))
        .describe(
          'The columns by the name in the first row, each with the field, or the fields, that it gives.',
        ),
      constants: z
        .partialRecord(z.enum(others), scalar)
        .optional()
        .describe('Values that are the same in every row and that no column holds.'),
      ignored: z
        .array(z.string())
        .optional()
        .describe('Columns that are left out on purpose: without this they are named at each import.'),
    })
    .meta({ id: kind });
}

/** The format of a mapping, for the fields of the import format. */
export function mappingSchema(fields: CsvFields) {
  const [first, ...others] = csvKinds.map((kind) => file(kind, fields));
  const lists = csvKinds.filter((kind) => kind !== 'identities');
  return z
    .strictObject({
      $schema: z.string().optional(),
      encoding: encoding.optional(),
      delimiter: delimiter.optional(),
      dates: dates.optional(),
      decimals: decimals.optional(),
      files: z
        .array(z.discriminatedUnion('kind', [first as NonNullable<typeof first>, ...others]))
        .min(1)
        .describe('The files, one of identities at least; the rows of the others join them by NUMEN.'),
      empty: z
        .array(z.enum(lists))
        .optional()
        .describe(
          'Kinds that the HR base does not send. Their lists are empty, which ends what was recorded there before: hence they are named.',
        ),
    })
    .describe('How CSV files of an HR base become teachers of the import format.');
}

export type Mapping = z.infer<ReturnType<typeof mappingSchema>>;
export type MappedFile = Mapping['files'][number];
export type Target = Exclude<MappedFile['columns'][string], readonly unknown[]>;
/** A target with all that can be said of it. */
export type FullTarget = Exclude<Target, string>;

/** The format as a JSON Schema (2020-12), for the editor of whoever writes a mapping. */
export function mappingJsonSchema(fields: CsvFields): object {
  const printed = z.toJSONSchema(mappingSchema(fields), { io: 'input' });
  return { ...printed, $id: 'import-csv-mapping.schema.json', title: 'A mapping of CSV files to import' };
}

/** The targets of each column. */
export function targetsOf({ columns }: MappedFile): { column: string; target: FullTarget }[] {
  return Object.entries(columns).flatMap(([column, given]) =>
    [given].flat().map((target) => ({
      column: headerName(column),
      target: typeof target === 'string' ? { field: target } : target,
    })),
  );
}

/** Names of columns are compared without spaces around them, and however an accent is written. */
export function headerName(text: string): string {
  return text.trim().normalize();
}
