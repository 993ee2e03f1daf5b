import type { Refusal } from '../../../platform/errors/errors.ts';
import type { FieldLimits } from '../../../platform/form/form-field.ts';
import type { Form } from '../../../platform/form/form.ts';
import type { Rules } from '../../../platform/form/readable.ts';
import type { Bilingual } from '../../../platform/viewer.ts';
import type { LegalReference } from '../../career/index.ts';
import type { RequestKind } from './change-kind.ts';

/** Who decides. BY_POPULATION: the IA-DASEN, the recteur or the minister, by where and in which degree one teaches. */
export type Authority = 'CORRESPONDENT' | 'BY_POPULATION' | 'MINISTER' | 'MEDICAL';

/** What the rules of a kind ask the file. */
export interface KindFacts {
  /** `YYYY-MM-DD` in Europe/Paris. */
  readonly today: string;
  readonly birthDate: string;
  readonly degree: 'FIRST' | 'SECOND';
  readonly academyCode: string;
  readonly corpsCode: string | null;
  readonly children: readonly { readonly givenName: string; readonly birthDate: string }[];
  readonly maritalStatus: string;
  /** Oldest first. */
  readonly positions: readonly { readonly kind: string; readonly from: string; readonly to: string | null }[];
}

/** A request as rules see it: the file, and the day from which the change is asked for. */
export interface Asked {
  readonly facts: KindFacts;
  /** The argument `effectiveFrom` of the request; null where none was given. */
  readonly effectiveFrom: string | null;
}

/** How what lies beyond a limit is refused. */
export type Beyond = Pick<Refusal, 'code' | 'detail'>;

/** A first or last day. */
export interface DayBound extends Beyond {
  readonly day: string;
}

/** Between what the value of a field lies, and how it is refused. */
export interface FieldBounds extends FieldLimits {
  readonly below: Beyond;
  readonly above: Beyond;
}

/**
 * What the law sets for a teacher, field by field, before rules look at the whole: a form offers it to this teacher, and
 * `boundsFaults` refuses what lies outside.
 */
export interface Bounds {
  readonly fields?: Readonly<Record<string, FieldBounds>>;
  /** Of fields in groups, such as `children.birthDate`: a form offers them, and the rules of the kind refuse what lies outside. */
  readonly within?: Readonly<Record<string, FieldLimits>>;
  /** Of the day of effect. */
  readonly earliest?: DayBound;
  readonly latest?: DayBound;
  /** `MM-DD`: the day of effect is this day of a year. */
  readonly yearlyOn?: string;
  /** Until when the earliest day is asked for. */
  readonly askBy?: string;
  /** The field that lets one ask for a sooner day. */
  readonly liftedBy?: string;
}

/** What an administration that does not answer has decided, and after how many months. */
export interface Silence {
  readonly months: number;
  readonly outcome: 'APPROVED' | 'REJECTED';
  /** The authority cannot decide any more, on an appeal neither: it takes a new request. */
  readonly isFinal?: true;
  readonly legal: LegalReference;
}

/** For how long: 30 days after the decision and until it can no longer be appealed, until then alone, or with the file. */
export type Retention = 'IDENTITY_OR_BANK' | 'MEDICAL' | 'FILE';

export interface KindDocument<Values = never> {
  readonly code: string;
  readonly label: Bilingual;
  readonly need:
    | 'REQUIRED'
    | 'USEFUL'
    | { readonly when: (values: Values, facts: KindFacts) => boolean; readonly sentence: Bilingual };
  /** Not older than this when it is sent. */
  readonly maxAgeMonths?: number;
  /** Seen by the medical board alone. */
  readonly isMedical?: true;
  readonly retention: Retention;
}

/** Who gives an opinion before a decision; null: nobody has to. */
export type OpinionOf = null | 'GIVES_OPINION' | 'MEDICAL';

/** An opinion that is asked for in one case alone. */
interface OpinionWhen<Values> {
  readonly of: NonNullable<OpinionOf>;
  readonly when: (values: Values) => boolean;
  readonly sentence: Bilingual;
}

/** One kind of change, declared once: its form, its documents, who decides, what silence means, what an approval does. */
export interface KindDeclaration<Values extends object = never, Code extends RequestKind = RequestKind> {
  readonly code: Code;
  readonly label: Bilingual;
  readonly form: Form<Values>;
  /** What is kept of the form and shown again, where that is less than what was filled in. */
  readonly kept?: Form;
  readonly authority: Authority;
  /** Whose opinion must be there before the decision. */
  readonly opinion: OpinionOf | OpinionWhen<Values>;
  /** The request is seen by its teacher and the medical board; of the others, the deciding authority knows that it is there. */
  readonly isMedical: boolean;
  /** Sent with the password and the second factor. */
  readonly needsProof: boolean;
  /** null: nothing is decided until somebody decides. */
  readonly silence: Silence | null;
  /** By when the law has somebody answer a request that was sent on a day, where it says so without a meaning of silence. */
  readonly answerBy?: (values: Values, sentOn: string) => string;
  /** Against a refusal, beside appeals and the court: the academy’s mediator, before the court; the joint committee (CAP). */
  readonly recourse?: 'MEDIATOR' | 'JOINT_COMMITTEE';
  readonly whenToAsk: Bilingual;
  /** What a paper and `/verify/` call it, where the label says what concerns nobody else. */
  readonly publicLabel?: Bilingual;
  /** What an approval does. */
  readonly effect: Bilingual;
  readonly legalBasis: readonly LegalReference[];
  readonly documents: readonly KindDocument<Values>[];
  /** Whether the request says from which day on. The day is an argument of the request, never a field of the form. */
  readonly effectiveFrom: 'REQUIRED' | 'OPTIONAL' | 'NONE';
  /**
   * What fields and the day of the request must lie between, for this teacher. A form that is drawn asks it with nothing filled
   * in, and no day.
   */
  readonly bounds?: (asked: Asked, values: Partial<Values>) => Bounds;
  /**
   * What the form contradicts in the file, or in the day of the request; each rule is judged by itself, where what it looks at
   * can be read. Paths start at the form; `['effectiveFrom']` is the day of the request.
   */
  readonly rules: Rules<[values: Values, asked: Asked]>;
}

/** Declares a kind; the compiler keeps its code and the type of its form. */
export function declareKind<const Code extends RequestKind, Values extends object>(
  declared: KindDeclaration<Values, Code>,
): KindDeclaration<Values, Code> {
  return declared;
}
