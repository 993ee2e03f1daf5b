import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Kind, parse } from 'graphql';
import { expect, test } from 'vitest';
import { createSchema } from '../../server/app/graphql/schema.ts';
import { root } from '../kit/readme.ts';

/** The root fields that the documents of a folder ask for. */
function rootFields(folder: string): Set<string> {
  const asked = new Set<string>();
  for (const file of readdirSync(join(root, folder)).filter((name) => name.endsWith('.graphql'))) {
    for (const definition of parse(readFileSync(join(root, folder, file), 'utf8')).definitions) {
      if (definition.kind !== Kind.OPERATION_DEFINITION) continue;
      for (const selection of definition.selectionSet.selections)
        if (selection.kind === Kind.FIELD) asked.add(selection.name.value);
    }
  }
  return asked;
}

test('the client has a document for each query and each mutation of the schema', async () => {
  const schema = await createSchema();
  const fields = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
    Object.keys(type?.getFields() ?? {}),
  );
  expect(fields.length).toBeGreaterThan(30);
  const asked = rootFields('schema/operations');
  expect(fields.filter((field) => !asked.has(field))).toEqual([]);
});
