import type { Refusal } from '../../platform/errors/errors.ts';
import { answerName, answerUnion } from '../../platform/form/answer.ts';
import { defineOneOf, optional, type Form } from '../../platform/form/form.ts';
import { valuesInWords, type ValueInWords } from '../../platform/form/words.ts';
import type { Locale } from '../../platform/viewer.ts';
import { found, ifReadable, withUnreadable } from '../../platform/form/readable.ts';
import { readerOf } from '../../platform/form/reader.ts';
import { betweenDays } from '../../platform/letters/bounds.ts';
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

/** The same as labelled texts, in the order of the form. An id says nothing to people: what it names is shown beside it. */
export function textsOf(code: AskedKind, values: object, locale: Locale): ValueInWords[] {
  const form = shownForm(kindOf(code));
  const ids = form.fields.filter(({ item }) => item.kind === 'SCALAR' && item.scalar.name === 'ID');
  return valuesInWords(form, values, locale).filter(({ name }) => ids.every((field) => field.name !== name));
}

/** Those of them that may stand on a paper, which is shown to others. */
export function papersTextsOf(code: AskedKind, values: object): ValueInWords[] {
  const hidden = shownForm(kindOf(code)).fields.filter(({ facts }) => facts.onPaper === false);
  return textsOf(code, values, 'fr').filter(({ name }) => hidden.every((field) => field.name !== name));
}

const read = readerOf(ChangeProposalInput);

/** A change as it was understood: what could be read of it, and what is wrong with it by itself. */
export interface ReadProposal {
  /** Its `values` are for rules (`proposalFaults`) unless nothing is refused; null where no kind can be seen. */
  readonly proposal: Proposal | null;
  readonly refusals: readonly Refusal[];
}

/** Reads what a `change` of an input holds. Paths start at the input: `['change', 'adresse', 'postalCode']`. */
export function readProposal(given: unknown): ReadProposal {
  const {
    value,
    refusals = [],
    readable = value,
  } = { readable: undefined, value: undefined, ...read(given) };
  const [member = '', ...others] = Object.keys(readable ?? {});
  const kind = others.length > 0 ? undefined : kindOfMember(member);
  return {
    proposal:
      kind === undefined
        ? null
        : ({ kind: kind.code, values: (readable as Record<string, unknown>)[member] } as Proposal),
    refusals: refusals.map((one) => ({ ...one, path: ['change', ...one.path] })),
  };
}

/**
 * What a form contradicts in the file, or in the day of the request: each rule by itself, where what it looks at could be
 * read. Paths start at the input: `['change', 'congeParental', 'until']`, `['effectiveFrom']`.
 */
export function proposalFaults({ kind: code, values }: Proposal, asked: Asked): Refusal[] {
  const kind = kindOf(code);
  const day = dayFaults(kind, asked);
  const readable = day.length === 0 ? asked : (withUnreadable({ ...asked }, ['effectiveFrom']) as Asked);
  const bounds = ifReadable(() => kind.bounds?.(readable, values as never)) ?? {};
  return [
    ...day,
    ...[...boundsFaults(bounds, values, readable), ...found(kind.rules, values as never, readable)].map(
      (refusal) =>
        refusal.path[0] === 'effectiveFrom'
          ? refusal
          : { ...refusal, path: ['change', kind.member, ...refusal.path] },
    ),
  ];
}

function dayFaults({ effectiveFrom: takes }: AnyKind, { effectiveFrom: given, facts }: Asked): Refusal[] {
  const fault = (code: Refusal['code'], more: Pick<Refusal, 'detail'> = {}): Refusal[] => [
    { code, path: ['effectiveFrom'], ...more },
  ];
  if (given === null) return takes === 'REQUIRED' ? fault(changeKindRefusals.EFFECTIVE_DATE_REQUIRED) : [];
  if (takes === 'NONE') return fault(changeKindRefusals.NO_EFFECTIVE_DATE);
  const last = lastDayAhead(facts);
  const detail = betweenDays(facts.birthDate, last);
  if (given < facts.birthDate) return fault('DATE_OUT_OF_RANGE', { detail });
  return given > last ? fault(changeKindRefusals.TOO_FAR_AHEAD, { detail }) : [];
}
