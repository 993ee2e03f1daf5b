import type { GraphQLSchema } from 'graphql';
import { partFile } from './part-file.ts';
import { fragmentNames, readParts, type Documents } from './part.ts';
import { methodsFile, typesFile } from './whole-files.ts';

/** What the generator gives a preset, as far as this one needs it. */
interface Options {
  readonly baseOutputDir: string;
  readonly documents: Documents;
  readonly schemaAst?: GraphQLSchema;
}

/** Writes the methods of the client: one file for each file of documents, one for the names of types, one for all. */
export const preset = {
  buildGeneratesSection: async ({ baseOutputDir, documents, schemaAst, ...options }: Options) => {
    if (!schemaAst) throw new Error('The methods need the schema');
    const parts = readParts(documents, schemaAst);
    const names = fragmentNames(parts);
    const files = [
      ['types', typesFile(parts)],
      ['methods', methodsFile(parts)],
      ...parts
        .filter(({ operations }) => operations.length > 0)
        .map((part) => [part.file, partFile(part, schemaAst, names)] as const),
    ] as const;
    return files.map(([name, content]) => ({
      ...options,
      schemaAst,
      filename: `${baseOutputDir}${name}.ts`,
      documents: [],
      plugins: [{ content: {} }],
      pluginMap: { content: { plugin: () => content } },
    }));
  },
};
