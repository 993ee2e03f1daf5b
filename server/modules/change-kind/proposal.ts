import type { Refusal } from '../../platform/errors/errors.ts';
import { answerName, answerUnion } from '../../platform/form/answer.ts';
import { defineOneOf, optional, type Form } from '../../platform/form/form.ts';
import { valuesInWords, type ValueInWords } from '../../platform/form/words.ts';
import type { Locale } from '../../platform/viewer.ts';
import { readerOf, type Read } from '../../platform/form/reader.ts';
import { changeKindRefusals } from './change-kind.refusals.ts';
import type { Asked } from './declare/kind.ts';
import { kindOf, kindOfMember, requestKinds, type AnyKind, type AskedKind, type ValuesOf } from './kinds.ts';

/** What somebody asks for: a kind, and what was filled in for it. */
export type Proposal = {
  [Code in AskedKind]: { readonly kind: Code; readonly values: ValuesOf<Code> };
}[AskedKind];

/** What somebody asks for: the form of one kind. Each member is the code of a kind in camelCase. */
export const ChangeProposalInput: Form = defineOneOf(
  'ChangeProposalInput',
  'What should become true: one of these.',
  Object.fromEntries(
    requestKinds.map(({ member, form, label }) => [
      member,
      optional(form, `${label.en}.`, { example: exampleOf(form) as never }),
    ]),
  ),
);

/** A form that is filled in as its examples say. */
function exampleOf({ fields }: AnyKind['form']): object {
  return Object.fromEntries(
    fields.flatMap(({ name, isRequired, facts }) => (isRequired ? [[name, facts.example]] : [])),
  );
}

const ending = 'Change';
const shownForm = ({ kept, form }: AnyKind) => kept ?? form;

/** What somebody asked for, as it is kept: a type for each kind. */
export const ChangeProposal = answerUnion(requestKinds.map(shownForm), {
  name: 'ChangeProposal',
  description: 'What should become true: the form of one kind, as it was filled in.',
  ending,
});

/** The values that were kept of a form, as `ChangeProposal` shows them. */
export function proposalOf(code: AskedKind, values: object): object {
  return { ...values, __typename: answerName(shownForm(kindOf(code)), ending) };
}

/** The same as labelled texts, in the order of the form. */
export function textsOf(code: AskedKind, values: object, locale: Locale): ValueInWords[] {
  return valuesInWords(shownForm(kindOf(code)), values, locale);
}

const read = readerOf(ChangeProposalInput);

/** Reads what a `change` of an input holds. Paths start at the input: `['change', 'adresse', 'postalCode']`. */
export function readProposal(given: unknown): Read<Proposal> {
  const found = read(given);
  if (found.refusals)
    return { refusals: found.refusals.map((one) => ({ ...one, path: ['change', ...one.path] })) };
  const [member, values] = Object.entries(found.value)[0] as [string, object];
  return { value: { kind: (kindOfMember(member) as AnyKind).code, values } as Proposal };
}

/**
 * What a form that was read contradicts in the file, or in the day of the request. Paths start at the input:
 * `['change', 'congeParental', 'until']`, `['effectiveFrom']`.
 */
export function proposalFaults({ kind: code, values }: Proposal, asked: Asked): Refusal[] {
  const kind = kindOf(code);
  const day = dayFault(kind, asked.effectiveFrom);
  if (day) return [{ code: day, path: ['effectiveFrom'] }];
  return kind
    .rules(values as never, asked)
    .map((refusal) =>
      refusal.path[0] === 'effectiveFrom'
        ? refusal
        : { ...refusal, path: ['change', kind.member, ...refusal.path] },
    );
}

function dayFault({ effectiveFrom: takes }: AnyKind, given: string | null) {
  if (takes === 'REQUIRED' && given === null) return changeKindRefusals.EFFECTIVE_DATE_REQUIRED;
  return takes === 'NONE' && given !== null ? changeKindRefusals.NO_EFFECTIVE_DATE : null;
}
