import { ImportTeacherInput } from '../../modules/intake/index.ts';
import type { Form } from '../../platform/form/form.ts';

/** What a CSV file may hold, and the list of the teacher that its rows fill; identities fill the teacher itself. */
export const listOf = {
  identities: [],
  steps: ['careerSteps'],
  postings: ['postings'],
  positions: ['positions'],
  appraisals: ['appraisals'],
  diplomas: ['diplomas'],
  services: ['services'],
  children: ['familySituation', 'children'],
} as const satisfies Readonly<Record<string, readonly string[]>>;
export type CsvKind = keyof typeof listOf;
export const csvKinds = Object.keys(listOf) as CsvKind[];

/** A field of the import format that a column can give. */
export interface CsvField {
  /** Its place in the teacher, or in an item of the list that the file fills. */
  readonly path: readonly string[];
  /** The scalar that one value is; null for a closed list. */
  readonly type: string | null;
  /** The values of a closed list. */
  readonly values: readonly string[] | null;
  readonly isList: boolean;
  /** Whether it must be given wherever the object around it is. */
  readonly isRequired: boolean;
  /** The optional object around it, such as `['address']`; empty when nothing around it may be absent. */
  readonly optionalAbove: readonly string[];
}
/** The fields of each kind of file, by name: `numen`, `officer.code`. */
export type CsvFields = Readonly<Record<CsvKind, ReadonlyMap<string, CsvField>>>;

const numen: CsvField = {
  path: ['numen'],
  type: 'String',
  values: null,
  isList: false,
  isRequired: true,
  optionalAbove: [],
};

/**
 * Read from the input types of the import, so that a new field of theirs can be mapped at once.
 * @throws TypeError when the format has a list of objects that no kind of file fills
 */
export function csvFields(): CsvFields {
  const lists = new Map<string, Form>();
  const identities = fieldsOf(ImportTeacherInput, lists);
  const kinds = csvKinds.map((kind) => {
    if (kind === 'identities') return [kind, byName(identities)] as const;
    const key = listOf[kind].join('.');
    const item = lists.get(key);
    if (!item) throw new TypeError(`the import format has no list ${key}`);
    lists.delete(key);
    return [kind, byName([numen, ...fieldsOf(item, lists)])] as const;
  });
  if (lists.size > 0) throw new TypeError(`no kind of CSV file fills ${[...lists.keys()].join(', ')}`);
  return Object.fromEntries(kinds) as CsvFields;
}

function byName(fields: readonly CsvField[]): ReadonlyMap<string, CsvField> {
  return new Map(fields.map((field) => [field.path.join('.'), field]));
}

interface Above {
  readonly path: readonly string[];
  readonly optional: readonly string[];
}

/** @param lists takes the lists of objects that are met: they are files of their own */
function fieldsOf(
  form: Form,
  lists: Map<string, Form>,
  above: Above = { path: [], optional: [] },
): CsvField[] {
  return form.fields.flatMap(({ name, item, isList, isRequired }) => {
    const path = [...above.path, name];
    if (item.kind === 'FORM') {
      if (!isList) return fieldsOf(item.form, lists, { path, optional: isRequired ? above.optional : path });
      lists.set(path.join('.'), item.form);
      return [];
    }
    const [type, values] = item.kind === 'CHOICE' ? [null, item.values] : [item.scalar.name, null];
    return [{ path, type, values, isList, isRequired, optionalAbove: above.optional }];
  });
}
