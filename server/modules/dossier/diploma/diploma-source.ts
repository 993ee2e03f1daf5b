import { Field, ObjectType } from 'type-graphql';
import { enumOf } from '../../../platform/graphql/enum.ts';
import { GraphQLDateTime } from '../../../platform/graphql/scalars.ts';
import { derived, shown } from '../../../platform/read/declare.ts';

const DiplomaSourceKind = enumOf(
  {
    HR: 'The HR base lists it.',
    REQUEST: 'A change that the teacher asked for was approved.',
    CV: 'An officer has verified it in the CV of the teacher.',
  },
  'DiplomaSourceKind',
  'By what the administration knows a diploma.',
);
type DiplomaSourceKind = keyof typeof DiplomaSourceKind;

@ObjectType({ description: 'By what the administration knows a diploma, and since when.' })
class DiplomaSource {
  @Field(() => DiplomaSourceKind, { description: 'The HR base, a request or the CV.' })
  source!: DiplomaSourceKind;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description:
      'When the request was approved, or the entry of the CV verified; null for the HR base, which does not say.',
  })
  since!: Date | null;
}

/** SQL of the sources of a row of `diploma` under an alias: the HR base first, then in the order of time. */
const sourcesSql = (alias: string) => `(select coalesce(json_agg(r), '[]') from (
  select 'HR' as source, null as since where (${alias}.request_id is null and ${alias}.cv_entry_id is null)
    or exists (select from diploma h where h.dossier_id = ${alias}.dossier_id and h.superseded_at is not null
      and h.superseded_by in (${alias}.id, ${alias}.request_id)
      and (extract(year from h.obtained_on) = extract(year from ${alias}.obtained_on)) is not false)
  union all (select s.source, s.since from diploma_source s where s.diploma_id = ${alias}.id and s.ended_at is null
    order by s.since, s.id)) r)`;

/** The sources, as JSON has them. */
interface Kept {
  readonly source: DiplomaSourceKind;
  readonly since: string | null;
}

export const sourcesField = shown(
  derived({ name: 'sources', sql: (_viewer, t) => sourcesSql(t.alias) }, (sources: readonly Kept[]) =>
    sources.map(({ source, since }) => ({ source, since: since === null ? null : new Date(since) })),
  ),
  {
    type: [DiplomaSource],
    description: 'Who says so, the HR base first: it is listed for as long as one of them does.',
    cost: { items: 3, work: 1 },
  },
);
