import { writeFileSync } from 'node:fs';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { createSchema } from '../app/schema.ts';

/** Writes the public schema, sorted, to schema/schema.graphql: the contract that is reviewed and committed. */
const target = new URL('../../../schema/schema.graphql', import.meta.url);
writeFileSync(target, `# Emitted by \`npm run generate\`; never edited by hand.\n${printSchema(lexicographicSortSchema(await createSchema()))}\n`);
