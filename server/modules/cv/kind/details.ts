import { answerName, answerUnion } from '../../../platform/form/answer.ts';
import { defineOneOf, optional, type Form } from '../../../platform/form/form.ts';
import type { CvEntryKind } from './entry-kind.ts';
import { cvKindOf, cvKinds, type AnyCvKind } from './kinds.ts';

/** The details of an entry: the form of one kind. Each member is the code of a kind in camelCase. */
export const CvDetailsInput: Form = defineOneOf(
  'CvDetailsInput',
  'What only this kind of entry has: exactly one of these.',
  Object.fromEntries(
    cvKinds.map(({ member, form, label }) => [
      member,
      optional(form, `${label.en}.`, { example: exampleOf(form) as never }),
    ]),
  ),
);

function exampleOf({ fields }: Form): object {
  return Object.fromEntries(fields.map(({ name, facts }) => [name, facts.example]));
}

const ending = '';
const shownForm = ({ shown, form }: AnyCvKind): Form => shown?.form ?? form;

/** The same as it is shown: a type for each form. */
export const CvDetails = answerUnion([...new Set(cvKinds.map(shownForm))], {
  name: 'CvDetails',
  description: 'What only this kind of entry has.',
  ending,
});

/** The details that were kept of an entry, as `CvDetails` shows them. */
export function detailsOf(kind: CvEntryKind, title: string, values: object): object {
  const declared = cvKindOf(kind);
  const shown = declared.shown?.of(values as never, { title }) ?? values;
  return { ...shown, __typename: answerName(shownForm(declared), ending) };
}
