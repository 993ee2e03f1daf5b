import { Field, ID, ObjectType } from 'type-graphql';
import { GraphQLDateTime } from '../../../platform/graphql/scalars.ts';
import { derived, extension, shown } from '../../../platform/read/declare.ts';
import { Teacher } from '../../teacher/index.ts';
import { CvEntryKind } from '../kind/entry-kind.ts';
import { isOwnSql } from './scope.ts';

/** For how long what was removed can be restored; the purge deletes it then. */
export const restorableMs = 30 * 24 * 3_600_000;

@ObjectType({ description: 'An entry that its teacher has removed from the CV, and can restore.' })
class RemovedCvEntry {
  @Field(() => ID, {
    description: 'The global id that the entry had and will have: pass it to `restoreCvEntry`.',
  })
  entryId!: string;

  @Field(() => CvEntryKind, { description: 'The section that it stood in.' })
  kind!: CvEntryKind;

  @Field(() => String, { description: 'Its title.' })
  title!: string;

  @Field(() => String, { nullable: true, description: 'Where it was, or who gave it.' })
  organization!: string | null;

  @Field(() => GraphQLDateTime, { description: 'When it was removed.' })
  removedAt!: Date;

  @Field(() => GraphQLDateTime, { description: 'From when on it is deleted with its files.' })
  deletedFrom!: Date;
}

type Kept = Omit<RemovedCvEntry, 'entryId' | 'removedAt' | 'deletedFrom'> & {
  readonly id: string;
  readonly removedAt: string;
};

export const removedReads = [
  extension<Teacher>(Teacher, {
    removedCvEntries: shown(
      derived(
        {
          name: 'removedCvEntries',
          sql: (viewer, t, bind) =>
            viewer.role === 'TEACHER'
              ? `(select coalesce(json_agg(r), '[]') from (select e.id, e.kind, e.title, e.organization, e.removed_at as "removedAt" from cv_entry e
                  where e.teacher_id = ${t.col('id')} and e.removed_at is not null and ${isOwnSql('e', bind)}
                  order by e.removed_at desc, e.id limit 100) r)`
              : 'null::json',
        },
        (kept: readonly Kept[] | null) => kept && kept.map(shownEntry),
      ),
      {
        type: [RemovedCvEntry],
        nullable: true,
        cost: { items: 10, work: 10 },
        description:
          'What the teacher has removed from the CV and can restore, the latest first, at most 100; null for everybody else.',
      },
    ),
  }),
];

function shownEntry({ id, removedAt, ...entry }: Kept): RemovedCvEntry {
  const at = new Date(removedAt);
  return {
    ...entry,
    entryId: `cve_${id.replaceAll('-', '')}`,
    removedAt: at,
    deletedFrom: new Date(at.getTime() + restorableMs),
  };
}
