import type { GraphQLInputField } from 'graphql';
import { Extensions, Field } from 'type-graphql';

/** What a field of the import format takes beyond its type: kept beside the type, read by both doors and by the JSON Schema. */
export interface FieldFacts {
  readonly example: unknown;
  /** In characters; of each item for a list of texts. */
  readonly maxLength?: number;
  readonly pattern?: string;
  /** A pattern that the rules check, with a code of their own; here it only documents. */
  readonly shape?: string;
  /** What a text is, where a rule of its own judges it. */
  readonly kind?: 'PLAIN' | 'PHONE';
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly maxItems?: number;
}

type TypeOf = Parameters<typeof Field>[0];

/** A field of the import format: described, and with its example and limits. */
export function Fed(type: TypeOf, description: string, facts: FieldFacts): PropertyDecorator {
  return define(type, { description }, facts);
}

/** The same, where the HR base may have nothing to say. */
export function MayBeFed(type: TypeOf, description: string, facts: FieldFacts): PropertyDecorator {
  return define(type, { description, nullable: true }, facts);
}

/** The facts of a field of the emitted schema. */
export function factsOf(field: GraphQLInputField): Partial<FieldFacts> {
  return field.extensions;
}

function define(
  type: TypeOf,
  options: { description: string; nullable?: true },
  facts: FieldFacts,
): PropertyDecorator {
  const { description } = options;
  const example = `Example: ${JSON.stringify(facts.example)}.`;
  return (target, key) => {
    Field(type, { ...options, description: `${description} ${example}` })(target, key as string);
    Extensions({ ...facts })(target, key as string);
  };
}
