import { connectionTypes } from '../../platform/graphql/types.ts';
import {
  connection,
  derived,
  expression,
  extension,
  inverse,
  many,
  open,
  order,
  pick,
  readable,
  same,
  shown,
} from '../../platform/read/declare.ts';
import type { Readable, ReadableExtension, TableRef } from '../../platform/read/model.ts';
import { ExcerptPart } from '../../platform/search/excerpt.ts';
import { Officer } from '../account/index.ts';
import { Attachment, attachmentOwner } from '../attachment/index.ts';
import { Teacher } from '../teacher/index.ts';
import { CvEntry, CvEntryVersion, CvProfile, CvReview } from './cv-entry.entity.ts';
import { CvOfTeacherArgs } from './cv.inputs.ts';
import { CvDetails, detailsOf } from './kind/details.ts';
import type { CvEntryKind } from './kind/entry-kind.ts';
import { readsAllOf, readsCvOf, seesEntryOf } from './record/scope.ts';
import { CvSearchCounts } from './search/search.inputs.ts';

export const CvEntryConnection = connectionTypes(
  () => CvEntry,
  'CvEntry',
  'entries of a CV',
  {
    excerpt: {
      type: [ExcerptPart],
      work: 400,
      description:
        'Where the entry answers the search: pieces of its description, else of its details or its title; null without a search.',
    },
  },
  {
    counts: {
      type: CvSearchCounts,
      work: 1000,
      description:
        'How many of the entries found have which kind, level, language: of all of them, or of five hundred where there are more; null for other lists.',
    },
    countIsLowerBound: {
      type: Boolean,
      description:
        'Of a search: whether there are more entries than `totalCount` says, since no more than five hundred are counted; null for other lists.',
    },
  },
);

const inTheirOrder = order(
  'POSITION',
  [
    ['position', 'integer'],
    ['id', 'uuid'],
  ],
  'asc',
);

/** What worklists show of an entry without being a reading of the file. */
const listed = ['kind', 'teacher', 'position', 'visibility', 'language', 'version', 'declaredAt', 'review'];

interface Kept {
  readonly kind: CvEntryKind;
  readonly title: string;
  readonly details: object;
}
const details = (kind: (t: TableRef) => string) =>
  shown(
    derived(
      {
        name: 'details',
        sql: (_viewer, t) =>
          `json_build_object('kind', ${kind(t)}, 'title', ${t.col('title')}, 'details', ${t.col('details')})`,
      },
      (kept: Kept) => detailsOf(kept.kind, kept.title, kept.details),
    ),
    {
      type: CvDetails,
      description:
        'What only this kind has: level and code of a diploma, levels of a language, identifiers of a publication.',
    },
  );

/** SQL of a column of the entry that a version is of. */
const ofEntry = (column: string) => (t: TableRef<'entry'>) =>
  `(select e.${column} from cv_entry e where e.id = ${t.col('entry')})`;

/** The files of an entry at one of its versions; the scope of attachments says who sees them. */
const evidence = (isOf: (parent: TableRef) => string, description: string) =>
  shown(
    many(Attachment, {
      where: (t, _args, _bind, parent) =>
        `${t.col('id')} = any(array(select v.attachment_id from cv_entry_evidence v where ${isOf(parent as TableRef)}))`,
      order: order(
        'PLACE',
        [
          ['claimedAt', 'timestamptz'],
          ['position', 'smallint'],
          ['id', 'uuid'],
        ],
        'asc',
      ),
    }),
    { type: [Attachment], description },
  );

export const cvReads: readonly (Readable | ReadableExtension)[] = [
  extension<Teacher>(Teacher, {
    cv: shown(
      connection(CvEntry, {
        by: 'teacher',
        order: inTheirOrder,
        where: (t, args, bind) =>
          args['kinds'] == null
            ? null
            : `${t.col('kind')} = any(${bind((given) => given['kinds'], 'text[]')})`,
      }),
      {
        type: CvEntryConnection,
        nullable: true,
        args: CvOfTeacherArgs,
        description:
          'The entries of the CV in their order, of those that you may read; null, with an error, for who may only name the teacher.',
      },
    ),
    cvProfile: shown(inverse(CvProfile, 'teacher'), {
      type: CvProfile,
      nullable: true,
      description: 'What stands above the entries of the CV; null until the teacher has written it.',
    }),
  }),
  readable(CvEntry, {
    prefix: 'cve',
    scope: (viewer, t, bind) => seesEntryOf(viewer, t.alias, bind),
    live: (t) => `${t.col('removedAt')} is null`,
    file: { key: 'teacher', listed },
    fields: {
      teacher: open(Teacher, 'teacher'),
      details: details((t) => t.col('kind')),
      review: shown(same(CvReview), {
        type: CvReview,
        description: 'What an officer has found of it as it now is.',
      }),
      evidence: evidence(
        (parent) => `v.entry_id = ${parent.col('id')} and v.to_version is null`,
        'The files that prove it, in the order in which they were given; empty for officers who recruit.',
      ),
      verifiedVersion: shown(
        pick(CvEntryVersion, {
          by: 'entry',
          where: (t, _args, _bind, parent) => `${t.col('version')} = ${parent?.col('verifiedNumber')}`,
          order: order('VERSION', [['version', 'integer']], 'desc'),
        }),
        {
          type: CvEntryVersion,
          nullable: true,
          description:
            'What an officer verified last, where the entry was changed since; null otherwise, and for officers who recruit.',
        },
      ),
      versions: shown(
        many(CvEntryVersion, { by: 'entry', order: order('VERSION', [['version', 'integer']], 'desc') }),
        {
          type: [CvEntryVersion],
          description:
            'What it said before, newest first: the last 20 versions and the verified one; empty for officers who recruit.',
        },
      ),
    },
  }),
  readable(CvEntry, {
    as: CvReview,
    scope: (viewer, t, bind) => seesEntryOf(viewer, t.alias, bind),
    file: { key: 'teacher', listed: ['status', 'reviewedAt', 'reviewedBy'] },
    fields: {
      reviewedBy: open(Officer, 'reviewedBy'),
      note: expression(
        (viewer, t, bind) => `case when ${readsAllOf(viewer, t.alias, bind)} then ${t.col('note')} end`,
      ),
    },
  }),
  readable(CvEntryVersion, {
    scope: (viewer, t, bind) =>
      `exists (select from cv_entry e where e.id = ${t.col('entry')} and e.removed_at is null
        and ${readsAllOf(viewer, 'e', bind)})`,
    file: { key: ofEntry('teacher_id') },
    fields: {
      reviewedBy: open(Officer, 'reviewedBy'),
      details: details(ofEntry('kind')),
      evidence: evidence(
        (parent) =>
          `v.entry_id = ${parent.col('entry')} and v.from_version <= ${parent.col('version')}
            and (v.to_version is null or v.to_version > ${parent.col('version')})`,
        'The files that proved it.',
      ),
    },
  }),
  readable(CvProfile, {
    scope: (viewer, t, bind) => readsCvOf(viewer, t.col('teacher'), bind),
    file: { key: 'teacher' },
  }),
  attachmentOwner({
    kind: 'CV',
    // Not for officers who recruit: a proof may hold a number, an address, a photograph.
    scope: (viewer, t, bind) =>
      `exists (select from cv_entry e where e.id = ${t.col('ownerId')} and e.removed_at is null
        and ${readsAllOf(viewer, 'e', bind)})`,
    file: (t) => `(select e.teacher_id from cv_entry e where e.id = ${t.col('ownerId')})`,
  }),
];
