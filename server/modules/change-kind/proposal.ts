import type { Refusal } from '../../platform/errors/errors.ts';
import { answerName, answerUnion } from '../../platform/form/answer.ts';
import { defineOneOf, optional, type Form } from '../../platform/form/form.ts';
import { valuesInWords, type ValueInWords } from '../../platform/form/words.ts';
import type { Locale } from '../../platform/viewer.ts';
import { readerOf, type Read } from '../../platform/form/reader.ts';
import { changeKindRefusals } from './change-kind.refusals.ts';
import { boundsFaults, lastDayAhead } from './declare/bounds.ts';
import type { Asked } from './declare/kind.ts';
import { kindOf, kindOfMember, requestKinds, type AnyKind, type AskedKind, type ValuesOf } from './kinds.ts';

/** What somebody asks for: a kind, and what was filled in for it. */
export type Proposal = {
  [Code in AskedKind]: { readonly kind: Code; readonly values: ValuesOf<Code> };
}[AskedKind];

/** What somebody asks for: the form of one kind. Each member is the code of a kind in camelCase. */
export const ChangeProposalInput: Form = defineOneOf(
  'ChangeProposalInput',
  'The change that is asked for: exactly one of these.',
  Object.fromEntries(
    requestKinds.map(({ member, form, label }) => [
      member,
      optional(form, `${label.en}.`, { example: exampleOf(form) as never }),
    ]),
  ),
);

/** A form that is filled in as its examples say. */
function exampleOf({ fields }: AnyKind['form']): object {
  return Object.fromEntries(fields.map(({ name, facts }) => [name, facts.example]));
}

const ending = 'Change';
const shownForm = ({ kept, form }: AnyKind) => kept ?? form;

/** What somebody asked for, as it is kept: a type for each kind. */
export const ChangeProposal = answerUnion(requestKinds.map(shownForm), {
  name: 'ChangeProposal',
  description: 'The change that is asked for: the form of its kind, as it was filled in.',
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

/** Those of them that may stand on a paper, which is shown to others. */
export function papersTextsOf(code: AskedKind, values: object): ValueInWords[] {
  const hidden = shownForm(kindOf(code)).fields.filter(({ facts }) => facts.onPaper === false);
  return textsOf(code, values, 'fr').filter(({ name }) => hidden.every((field) => field.name !== name));
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
  const day = dayFault(kind, asked);
  if (day) return [{ code: day, path: ['effectiveFrom'] }];
  const bounds = kind.bounds?.(asked, values as never) ?? {};
  return [...boundsFaults(bounds, values, asked), ...kind.rules(values as never, asked)].map((refusal) =>
    refusal.path[0] === 'effectiveFrom'
      ? refusal
      : { ...refusal, path: ['change', kind.member, ...refusal.path] },
  );
}

function dayFault({ effectiveFrom: takes }: AnyKind, { effectiveFrom: given, facts }: Asked) {
  if (given === null) return takes === 'REQUIRED' ? changeKindRefusals.EFFECTIVE_DATE_REQUIRED : null;
  if (takes === 'NONE') return changeKindRefusals.NO_EFFECTIVE_DATE;
  if (given < facts.birthDate) return 'DATE_OUT_OF_RANGE';
  return given > lastDayAhead(facts) ? changeKindRefusals.TOO_FAR_AHEAD : null;
}
