import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../app/schema.ts';
import { importJsonSchema } from '../modules/intake/index.ts';

/**
 * Writes the public schema, sorted, to schema/schema.graphql: the contract that is reviewed and committed. And the format
 * of one line of an import, printed from the same types, to schema/import-teacher.schema.json.
 */
const folder = new URL('../../../schema/', import.meta.url);
const schema = await createSchema();
const sdl = printSchema(lexicographicSortSchema(schema));
writeFileSync(
  new URL('schema.graphql', folder),
  `# Emitted by \`npm run generate\`; never edited by hand.\n${sdl}\n`,
);
writeFileSync(
  new URL('import-teacher.schema.json', folder),
  `${JSON.stringify(importJsonSchema(schema), null, 2)}\n`,
);
