import { registerEnumType } from 'type-graphql';

/** An enum of the schema from its values and what each of them means. */
export function enumOf<Value extends string>(
  described: Readonly<Record<Value, string>>,
  name: string,
  description: string,
): { readonly [V in Value]: V } {
  const values = Object.keys(described) as Value[];
  const runtime = Object.fromEntries(values.map((value) => [value, value])) as { [V in Value]: V };
  const entries = values.map((value) => [value, { description: described[value] }]);
  registerEnumType(runtime, { name, description, valuesConfig: Object.fromEntries(entries) as never });
  return runtime;
}
