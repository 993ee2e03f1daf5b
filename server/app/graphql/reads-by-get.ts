import type { ApolloServerPlugin } from '@apollo/server';
import {
  getNamedType,
  GraphQLBoolean,
  GraphQLFloat,
  GraphQLID,
  GraphQLInt,
  isEnumType,
  isInputObjectType,
  Kind,
  OperationTypeNode,
  TypeInfo,
  valueFromASTUntyped,
  visit,
  visitWithTypeInfo,
  type DocumentNode,
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLSchema,
  type OperationDefinitionNode,
} from 'graphql';
import type { Context } from '../../platform/context.ts';
import { RequestError } from '../../platform/errors/errors.ts';
import { isImpersonal } from '../../platform/graphql/impersonal.ts';
import { operationOf } from '../../platform/read/execution.ts';

/**
 * A read by GET shows its whole request to whatever writes down addresses: it is answered only when each value in it, in
 * a variable or in the document, is declared to name nobody and to open nothing (`Impersonal`).
 */
export const readsByGet: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async didResolveOperation({ request, document, schema }) {
        if (request.http?.method !== 'GET') return;
        // Ours: for Apollo an empty `operationName` names an operation, and with none it looks for no mutation.
        const operation = operationOf(document, request.operationName);
        if (!operation) return;
        if (operation.operation !== OperationTypeNode.QUERY) throw byPost('MUTATION_BY_GET');
        // What else the document holds stands in the address as well.
        for (const one of document.definitions)
          if (
            one.kind === Kind.OPERATION_DEFINITION &&
            showsSomebody(schema, document, one, one === operation ? (request.variables ?? {}) : {})
          )
            throw byPost('PERSONAL_BY_GET');
      },
    };
  },
};

const byPost = (reason: 'MUTATION_BY_GET' | 'PERSONAL_BY_GET') =>
  new RequestError(reason, { http: { status: 405, headers: new Map([['allow', 'POST']]) } });

function showsSomebody(
  schema: GraphQLSchema,
  document: DocumentNode,
  { variableDefinitions = [] }: OperationDefinitionNode,
  given: Readonly<Record<string, unknown>>,
): boolean {
  const declared = new Map(variableDefinitions.map((one) => [one.variable.name.value, one.defaultValue]));
  // Nothing says what a variable means that the operation does not know.
  if (Object.keys(given).some((name) => !declared.has(name))) return true;
  const defaults = [...declared].map(([name, value]) => [name, value && valueFromASTUntyped(value)] as const);
  const written = Object.fromEntries(defaults);
  const variables = { ...written, ...given };
  const types = new TypeInfo(schema);
  let found = false;
  const visitor = visitWithTypeInfo(types, {
    Argument({ name, value }) {
      const field = types.getFieldDef();
      // Arguments of directives, `if` of @skip and @include, are booleans; introspection takes names of the schema.
      if (types.getDirective() || field?.name.startsWith('__')) return;
      const argument = field?.args.find((one) => one.name === name.value);
      found ||=
        !argument ||
        [written, variables].some((known) => isPersonal(argument, valueFromASTUntyped(value, known)));
    },
  });
  visit(document, visitor);
  return found;
}

function isPersonal(taken: GraphQLArgument | GraphQLInputField, value: unknown): boolean {
  if (value === null || value === undefined) return false;
  const type = getNamedType(taken.type);
  if (!isInputObjectType(type)) return !namesNobody(type) && !isImpersonal(taken);
  const fields = type.getFields();
  return [value].flat().some((one) =>
    Object.entries(one ?? {}).some(([name, inside]) => {
      const field = fields[name];
      return !field || isPersonal(field, inside);
    }),
  );
}

const plainScalars: ReadonlySet<unknown> = new Set([GraphQLBoolean, GraphQLFloat, GraphQLID, GraphQLInt]);

const namesNobody = (type: GraphQLInputType): boolean => isEnumType(type) || plainScalars.has(type);
