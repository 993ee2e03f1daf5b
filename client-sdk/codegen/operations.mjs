// typescript-operations, with what the schema says of each field above it: an editor then shows it on the results.
import { plugin as typescriptOperations } from '@graphql-codegen/typescript-operations';
import { getNamedType, isObjectType, Kind } from 'graphql';

export const plugin = async (schema, documents, config, info) => {
  const output = await typescriptOperations(schema, documents, config, info);
  const types = typesOfResults(schema, documents);
  const content = output.content.replace(
    /^(export )?type (\w+) = ([^;]*);$/gm,
    (line, exported = '', name, body) => {
      const type = types.get(name.replace(/_\w+_(?=Fragment$)/, ''));
      return type ? `${exported}type ${name} = ${described(body, type, schema)};` : line;
    },
  );
  return { ...output, content: content.replaceAll(/ +$/gm, '') };
};

/** The GraphQL type that each generated type is a selection of, by its name. */
function typesOfResults(schema, documents) {
  const definitions = documents.flatMap(({ document }) => document?.definitions ?? []);
  return new Map(
    definitions.map((definition) => {
      const name = definition.name?.value ?? '';
      if (definition.kind === Kind.FRAGMENT_DEFINITION) {
        return [`${name}Fragment`, schema.getType(definition.typeCondition.name.value)];
      }
      const suffix = definition.operation[0].toUpperCase() + definition.operation.slice(1);
      return [name + suffix, schema.getRootType(definition.operation)];
    }),
  );
}

/** Follows the braces of a type literal along the schema. */
function described(body, root, schema) {
  const open = [];
  let next = root;
  return body.replace(/\{|\}|(\w+)\??:(?=\s)/g, (token, key, offset) => {
    if (token === '{') open.push({ declared: next, type: concrete(next, body.slice(offset), schema) });
    // What comes after may be another member of the same union.
    else if (token === '}') next = open.pop()?.declared;
    const field = key && open.at(-1)?.type?.getFields?.()[key];
    if (!field) return token;
    next = getNamedType(field.type);
    const text = field.description?.replaceAll('*/', '*\\/').replaceAll(/\s+/g, ' ');
    return text ? `\n${'  '.repeat(open.length)}/** ${text} */\n${'  '.repeat(open.length)}${token}` : token;
  });
}

/** The object type of a member of a union or interface, which its `__typename` tells. */
function concrete(type, literal, schema) {
  if (isObjectType(type)) return type;
  const [, name] = /^\{ __typename: '(\w+)'[,; ]/.exec(literal) ?? [];
  return name ? schema.getType(name) : type;
}
