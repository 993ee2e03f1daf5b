import { ID } from 'type-graphql';
import {
  computed,
  connection,
  derived,
  extension,
  open,
  order,
  readable,
  shown,
} from '../../../platform/read/declare.ts';
import type {
  Args,
  BindArgs,
  Readable,
  ReadableExtension,
  ReadRequest,
  TableRef,
} from '../../../platform/read/model.ts';
import { Officer } from '../../account/index.ts';
import { Dossier } from '../../dossier/index.ts';
import { Teacher } from '../../teacher/index.ts';
import { differencesOf, HrDifference, requestIdOf } from './hr-difference.ts';
import { ImportConflict } from './import-conflict.entity.ts';
import { pathTexts } from './paths.tables.ts';
import { saidOf, type SaidFile } from './said.ts';
import { linesInWords } from './words.ts';

const oldestFirst = order(
  'OLDEST',
  [
    ['since', 'timestamptz'],
    ['id', 'uuid'],
  ],
  'asc',
);

/** SQL: whether the teacher of a file is followed by one of these officers. */
const isFollowed = (dossier: string, officers: string) =>
  `exists (select 1 from teacher followed where followed.id = ${dossier} and followed.correspondent_id = any(${officers}))`;

export const conflictReads: readonly (Readable | ReadableExtension)[] = [
  extension<Dossier>(Dossier, {
    awaitsHrBase: shown(
      derived(
        { name: 'said', sql: (_viewer, t) => saidOf(t.alias) },
        (said: SaidFile | null, _args: Args, request: ReadRequest) => differencesOf(said, request),
      ),
      {
        type: [HrDifference],
        description:
          'The approved changes in effect that the HR base has not taken over yet: names, address, telephone, family, positions, diplomas. Empty once it says the same.',
        cost: { work: 1 },
      },
    ),
  }),
  readable(ImportConflict, {
    prefix: 'icf',
    scope: (viewer, t, bind) =>
      viewer.officerId === null
        ? 'false'
        : isFollowed(
            t.col('dossier'),
            bind((r) => r.viewer?.portfolios, 'uuid[]'),
          ),
    sorts: () => true,
    file: {
      key: 'dossier',
      listed: ['path', 'label', 'since', 'changedAt', 'settledAt', 'outcome', 'requestId'],
    },
    fields: {
      teacher: shown(open(Teacher, 'dossier'), { type: Teacher, description: 'Whose file it is.' }),
      label: shown(
        computed(ImportConflict, ['path'], ([path], { locale }) => pathTexts[path][locale]),
        { type: String, description: 'The name of the value for people, in the language of the request.' },
      ),
      ours: shown(
        computed(ImportConflict, ['path', 'ours'], ([path, ours], { locale }) =>
          linesInWords(path, ours, locale),
        ),
        {
          type: [String],
          description:
            'What is in effect by the approved change, line by line in words; empty when there is nothing.',
        },
      ),
      theirs: shown(
        computed(ImportConflict, ['path', 'theirs'], ([path, theirs], { locale }) =>
          linesInWords(path, theirs, locale),
        ),
        {
          type: [String],
          description: 'What the HR base says, line by line in words; empty when it has nothing.',
        },
      ),
      requestId: shown(
        computed(ImportConflict, ['requestId'], ([key]) => requestIdOf(key)),
        {
          type: ID,
          nullable: true,
          description: 'The global id of the request whose approval the HR base contradicts.',
        },
      ),
      settledBy: shown(open(Officer, 'settledBy'), {
        type: Officer,
        nullable: true,
        description: 'Who settled it; null while it waits, and when the HR base itself ended it.',
      }),
    },
  }),
];

/** What waits for the viewer, oldest first. */
export const conflictsToSettle = connection(ImportConflict, {
  order: oldestFirst,
  where: (t: TableRef<'settledAt' | 'dossier'>, _args: Args, bind: BindArgs) =>
    `${t.col('settledAt')} is null and ${isFollowed(
      t.col('dossier'),
      bind((_, request) => request.viewer?.portfolios, 'uuid[]'),
    )}`,
});
