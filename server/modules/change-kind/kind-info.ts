import { Extensions, Field, Int, ObjectType } from 'type-graphql';
import { enumOf } from '../../platform/graphql/enum.ts';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import { fieldsInWords, FormField } from '../../platform/form/form-field.ts';
import type { Locale } from '../../platform/viewer.ts';
import { LegalReference } from '../career/index.ts';
import { deciderOf } from './decider.ts';
import { lastDayAhead } from './declare/bounds.ts';
import { ChangeKind } from './declare/change-kind.ts';
import type { KindDocument, KindFacts, Bounds } from './declare/kind.ts';
import { deciderTexts, opinionTexts } from './declare/words.tables.ts';
import { whereToSend, type Here } from './here.ts';
import type { AnyKind } from './kinds.ts';
import { silenceInWords } from './silence.ts';

const DocumentNeed = enumOf(
  {
    REQUIRED: 'It is not granted without it.',
    CONDITIONAL: 'Required in the case that `requiredWhen` names.',
    USEFUL: 'It makes the decision easier.',
  },
  'DocumentNeed',
  'Whether a supporting document must be there.',
);

const EffectiveDateNeed = enumOf(
  {
    REQUIRED: 'The request says from which day on the change counts.',
    OPTIONAL: 'The request may say it; from the day of the decision on when it does not.',
    NONE: 'The request gives no day: it follows from the form, or does not exist.',
  },
  'EffectiveDateNeed',
  'Whether a request takes `effectiveFrom`.',
);

@ObjectType({ description: 'A document that supports a change.' })
export class RequiredDocument {
  @Field(() => String, { description: 'Its code among the documents of the kind, such as ACTE_MARIAGE.' })
  code!: string;

  @Field(() => String, { description: 'What it is, in the language of the request.' })
  label!: string;

  @Field(() => DocumentNeed, { description: 'Whether it must be there.' })
  need!: keyof typeof DocumentNeed;

  @Field(() => String, {
    nullable: true,
    description: 'The case in which it must be there, as a sentence; null where it always or never must.',
  })
  requiredWhen!: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'How many months old it may be when it is sent: who decides looks at its date; null where its age does not count.',
  })
  maxAgeMonths!: number | null;

  @Field(() => Boolean, { description: 'Whether the medical board alone opens it.' })
  isMedical!: boolean;
}

@ObjectType({
  description:
    'Which days of effect this teacher may ask for today, before anything is filled in: what is filled in can move them, and `previewChange` looks at both.',
})
class EffectiveDays {
  @Field(() => GraphQLDate, { description: 'The first of them.' })
  earliest!: string;

  @Field(() => GraphQLDate, { description: 'The last of them.' })
  latest!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The only day of a year that is taken, MM-DD, such as 09-01; null where any is.',
  })
  yearlyOn!: string | null;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'The last day on which `earliest` can be asked for; null where no campaign ends.',
  })
  askBy!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The field of the form that lets a sooner day be asked for, such as whyLate; null where none does.',
  })
  liftedBy!: string | null;
}

@ObjectType({
  description: 'A kind of change that the teacher may ask for, with everything that a form needs.',
})
export class ChangeKindInfo {
  @Field(() => ChangeKind, { description: 'Its code.' })
  kind!: ChangeKind;

  @Field(() => String, {
    description: 'Its member of `ChangeProposalInput`: the code in camelCase, such as nomUsage.',
  })
  inputMember!: string;

  @Field(() => String, { description: 'What it is called, in the language of the request.' })
  label!: string;

  @Field(() => String, { description: 'Who decides on it for this teacher.' })
  authority!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'Where to send it instead, since nobody can decide it here today (NO_DECIDER); null where somebody can.',
  })
  sendElsewhere!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'Whose opinion is asked for before the decision, and in which case, as a sentence; null where none is.',
  })
  opinion!: string | null;

  @Field(() => String, { description: 'When to ask for it.' })
  whenToAsk!: string;

  @Field(() => String, { description: 'What an approval does.' })
  effect!: string;

  @Field(() => String, {
    nullable: true,
    description:
      'What it means that nobody has answered, from when on, and what can be done against it; null where silence decides nothing.',
  })
  whenSilent!: string | null;

  @Extensions({ items: 8 })
  @Field(() => [FormField], { description: 'The fields of its form, in their order.' })
  fields!: readonly FormField[];

  @Field(() => EffectiveDateNeed, { description: 'Whether a request of it takes `effectiveFrom`.' })
  effectiveDate!: keyof typeof EffectiveDateNeed;

  @Field(() => EffectiveDays, {
    nullable: true,
    description: 'Between which days `effectiveFrom` lies; null where a request takes none.',
  })
  effectiveDays!: EffectiveDays | null;

  @Extensions({ items: 4 })
  @Field(() => [RequiredDocument], { description: 'Its documents, required and useful ones.' })
  requiredDocuments!: readonly RequiredDocument[];

  @Field(() => Boolean, {
    description: 'Whether it is sent with the password and the code of the second factor.',
  })
  needsProof!: boolean;

  @Field(() => Boolean, {
    description:
      'Whether the medical board alone reads what is filled in, and others only that it was asked for.',
  })
  isMedical!: boolean;

  @Extensions({ items: 3 })
  @Field(() => [LegalReference], { description: 'The texts that it rests on.' })
  legalBasis!: readonly LegalReference[];
}

/** A document as a client lists it. */
export function documentInWords(document: KindDocument, locale: Locale): RequiredDocument {
  const { code, label, need, maxAgeMonths = null, isMedical = false } = document;
  const isConditional = typeof need === 'object';
  return {
    code,
    label: label[locale],
    need: isConditional ? 'CONDITIONAL' : need,
    requiredWhen: isConditional ? need.sentence[locale] : null,
    maxAgeMonths,
    isMedical,
  };
}

/** A kind as a client draws its form for this teacher. */
export function kindInWords(
  kind: AnyKind,
  { facts, here }: { readonly facts: KindFacts; readonly here: Here },
  locale: Locale,
): ChangeKindInfo {
  const { code, member, label, form, whenToAsk, effect, silence, documents, effectiveFrom } = kind;
  const { needsProof, isMedical, legalBasis } = kind;
  const bounds = kind.bounds?.({ facts, effectiveFrom: null }, {} as never) ?? {};
  const decider = deciderOf(kind, facts);
  return {
    kind: code,
    inputMember: member,
    label: label[locale],
    authority: deciderTexts[decider][locale],
    opinion: opinionInWords(kind, locale),
    sendElsewhere: whereToSend(here, decider)?.[locale] ?? null,
    whenToAsk: whenToAsk[locale],
    effect: effect[locale],
    whenSilent: silence && silenceInWords(kind, locale),
    fields: fieldsInWords(form, locale, { ...bounds.fields, ...bounds.within }),
    effectiveDate: effectiveFrom,
    effectiveDays: effectiveFrom === 'NONE' ? null : daysOf(bounds, facts),
    requiredDocuments: documents.map((document) => documentInWords(document, locale)),
    needsProof,
    isMedical,
    legalBasis,
  };
}

function opinionInWords({ opinion }: AnyKind, locale: Locale): string | null {
  if (opinion === null) return null;
  return (typeof opinion === 'string' ? opinionTexts[opinion] : opinion.sentence)[locale];
}

function daysOf(bounds: Bounds, facts: KindFacts): EffectiveDays {
  const { earliest, latest, yearlyOn = null, askBy = null, liftedBy = null } = bounds;
  return {
    earliest: earliest?.day ?? facts.birthDate,
    latest: latest?.day ?? lastDayAhead(facts),
    yearlyOn,
    askBy,
    liftedBy,
  };
}
