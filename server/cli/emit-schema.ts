import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../app/graphql/schema.ts';
import { refusals } from '../app/modules.ts';
import { ChangeProposalInput } from '../modules/change-kind/index.ts';
import { ImportTeacherInput } from '../modules/intake/index.ts';
import { jsonSchema } from '../platform/form/json-schema.ts';
import { remedies } from '../platform/errors/refusals.ts';
import { csvFields } from './csv/fields.ts';
import { mappingJsonSchema } from './csv/mapping-schema.ts';

/**
 * Writes the public schema, sorted, to schema/schema.graphql: the contract that is reviewed and committed. Printed from
 * the same types: the format of one line of an import, that of a mapping of CSV files, and the forms of changes of situation. From the declarations of the
 * modules: all refusals on one page, in both languages, with what a program can do about each.
 */
const folder = new URL('../../../schema/', import.meta.url);
const schema = await createSchema();
const sdl = printSchema(lexicographicSortSchema(schema));
writeFileSync(
  new URL('schema.graphql', folder),
  `# Emitted by \`npm run generate\`; never edited by hand.\n${sdl}\n`,
);
const importHead = { $id: 'import-teacher.schema.json', title: 'A teacher to import' };
writeFileSync(
  new URL('import-teacher.schema.json', folder),
  `${JSON.stringify(jsonSchema(ImportTeacherInput, importHead), null, 2)}\n`,
);
const changeHead = { $id: 'change-proposal.schema.json', title: 'A change of situation that is asked for' };
writeFileSync(
  new URL('change-proposal.schema.json', folder),
  `${JSON.stringify(jsonSchema(ChangeProposalInput, changeHead), null, 2)}\n`,
);
writeFileSync(
  new URL('import-csv-mapping.schema.json', folder),
  `${JSON.stringify(mappingJsonSchema(csvFields()), null, 2)}\n`,
);
writeFileSync(new URL('refusals.json', folder), `${JSON.stringify({ remedies, refusals }, null, 2)}\n`);
