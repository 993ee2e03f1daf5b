import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.ts';
import type { Bilingual, Locale } from '../../../platform/viewer.ts';
import type { HeldEntry } from '../record/held.ts';

const CvReviewWarningCode = enumOf(
  { NO_EVIDENCE: 'The entry was verified, and no file proves it.' },
  'CvReviewWarningCode',
  'What should be looked at in a review, without keeping it back.',
);

@ObjectType({ description: 'What should be looked at in a review, without keeping it back.' })
export class CvReviewWarning {
  @Field(() => CvReviewWarningCode, { description: 'What it is about, for programs.' })
  code!: keyof typeof CvReviewWarningCode;

  @Field(() => String, { description: 'The same in words, in the language of the request.' })
  message!: string;
}

const noEvidence: Bilingual = {
  fr: 'Aucun justificatif n’est joint à cette ligne.',
  en: 'No evidence is attached to this entry.',
};

/** The warnings about an entry that was reviewed: an officer may have seen a proof elsewhere, such as on paper. */
export const warningsOf = (
  { hasEvidence }: HeldEntry,
  { outcome }: { readonly outcome: 'VERIFIED' | 'REJECTED' },
  locale: Locale,
): CvReviewWarning[] =>
  outcome === 'VERIFIED' && !hasEvidence ? [{ code: 'NO_EVIDENCE', message: noEvidence[locale] }] : [];
