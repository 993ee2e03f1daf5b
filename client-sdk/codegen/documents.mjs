// typed-document-node, with the type of its decoration taken from our own core: the published declarations
// would otherwise need the package @graphql-typed-document-node/core, and the client has no dependency. Its texts are
// sent and bundled as they are: without what GraphQL ignores.
import { plugin as typedDocumentNode } from '@graphql-codegen/typed-document-node';
import { stripIgnoredCharacters } from 'graphql';

export const plugin = (schema, documents, config) => {
  const { content } = typedDocumentNode(schema, documents, config);
  return {
    prepend: ["import type { DocumentTypeDecoration } from '../core/document.ts';"],
    content: content.replaceAll(
      /(?<=new TypedDocumentString\()`([^`]*)`/g,
      (_, text) => `\`${stripIgnoredCharacters(text)}\``,
    ),
  };
};
