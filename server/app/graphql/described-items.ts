import {
  isAbstractType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  type GraphQLSchema,
} from 'graphql';

/**
 * How many items a list of the schema's description has: all types, and on average how many fields a type has, or arguments
 * a field. The averages are those of the schema, so that a whole introspection costs what it answers, however many types
 * there are.
 * @param list such as `__Type.fields`; undefined for what is no list
 */
export function describedItems(schema: GraphQLSchema, list: string): number | undefined {
  let known = averages.get(schema);
  if (known === undefined) averages.set(schema, (known = averagesOf(schema)));
  return known[list];
}

const averages = new WeakMap<GraphQLSchema, Readonly<Record<string, number>>>();

function averagesOf(schema: GraphQLSchema): Readonly<Record<string, number>> {
  const types = Object.values(schema.getTypeMap());
  const withFields = types.filter((type) => isObjectType(type) || isInterfaceType(type));
  const fields = withFields.flatMap((type) => Object.values(type.getFields()));
  const directives = schema.getDirectives();
  const sum = (counts: readonly number[]) => counts.reduce((one, other) => one + other, 0);
  const eachType = (count: number) => count / types.length;
  return {
    '__Schema.types': types.length,
    '__Schema.directives': directives.length,
    '__Directive.args': sum(directives.map(({ args }) => args.length)) / directives.length,
    '__Directive.locations': sum(directives.map(({ locations }) => locations.length)) / directives.length,
    '__Field.args': sum(fields.map(({ args }) => args.length)) / fields.length,
    '__Type.fields': eachType(fields.length),
    '__Type.interfaces': eachType(sum(withFields.map((type) => type.getInterfaces().length))),
    '__Type.possibleTypes': eachType(
      sum(types.filter(isAbstractType).map((type) => schema.getPossibleTypes(type).length)),
    ),
    '__Type.enumValues': eachType(sum(types.filter(isEnumType).map((type) => type.getValues().length))),
    '__Type.inputFields': eachType(
      sum(types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length)),
    ),
  };
}
