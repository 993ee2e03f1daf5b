import { GraphQLString } from 'graphql';
import { createUnionType, Extensions, Field, ObjectType } from 'type-graphql';
import type { FieldKind, Form } from './form.ts';

type Class = new () => object;

const answers = new WeakMap<Form, Class>();

/**
 * The output type of the fields of a form, under its name with `ending` instead of `Input`; each is null where it may be
 * left empty. Made once for each form.
 */
function answerOf(form: Form, ending: string): Class {
  const known = answers.get(form);
  if (known) return known;
  // oxlint-disable-next-line typescript/no-extraneous-class -- type-graphql makes a type of a class, from what is said of it
  const answer = class {};
  answers.set(form, answer);
  for (const { name, item, isList, isRequired, facts, ...field } of form.fields) {
    const type = outputOf(item, ending);
    const options = { description: field.description, nullable: !isRequired };
    Field(() => (isList ? [type] : type) as never, options)(answer.prototype, name);
    if (facts.maxItems !== undefined) Extensions({ items: facts.maxItems })(answer.prototype, name);
  }
  ObjectType(answerName(form, ending), { description: form.description })(answer);
  return answer;
}

/** The name of the output type of a form. */
export function answerName({ typeName }: Form, ending: string): string {
  return typeName.replace(/Input$/, ending);
}

function outputOf(item: FieldKind, ending: string): unknown {
  if (item.kind === 'FORM') return answerOf(item.form, ending);
  if (item.kind === 'CHOICE') return item.choice;
  return item.scalar === GraphQLString ? String : item.scalar;
}

/**
 * The union of what the members of a `@oneOf` hold. A value says by `__typename` which of them it is.
 * @param forms of each member, what is shown of it
 */
export function answerUnion(
  forms: readonly Form[],
  {
    name,
    description,
    ending,
  }: { readonly name: string; readonly description: string; readonly ending: string },
): object {
  const types = forms.map((form) => answerOf(form, ending));
  return createUnionType({
    name,
    description,
    types: () => types as never,
    resolveType: ({ __typename }: { readonly __typename: string }) => __typename,
  });
}
