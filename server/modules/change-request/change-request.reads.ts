import {
  computed,
  connection,
  derived,
  expression,
  extension,
  many,
  open,
  order,
  readable,
  shown,
} from '../../platform/read/declare.ts';
import type { Bind, Readable, ReadableExtension, ScopedSql, TableRef } from '../../platform/read/model.ts';
import { connectionTypes } from '../../platform/graphql/types.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { Officer } from '../account/index.ts';
import {
  ChangeProposal,
  documentInWords,
  kindOf,
  proposalOf,
  RequiredDocument,
  textsOf,
  type AskedKind,
} from '../change-kind/index.ts';
import { Teacher } from '../teacher/index.ts';
import {
  ChangeOpinion,
  SupportingDocument,
  ChangeRequestEvent,
  NamedValue,
} from './change-request-parts.entity.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { ChangeRequestsOfTeacherArgs } from './change-request.inputs.ts';
import { outcomeFields } from './outcome.reads.ts';
import { nextStep } from './next-step.reads.ts';
import { isDiscreet, isUndone, reachOf, readsContentOf, seesRequest, type Scoped } from './record/scope.ts';

/** The scopes of this module, as a readable takes them. */
export const scoped = (viewer: Viewer, bind: Bind): Scoped => ({
  viewer,
  bind: (value, cast) => bind((request) => request.viewer && value(request.viewer), cast),
});

/** SQL of what those alone get who read the content of a request; null for the others. */
export const ofContent =
  (sql: (t: TableRef) => string): ScopedSql =>
  (viewer, t, bind) =>
    `case when ${readsContentOf(scoped(viewer, bind), t.alias)} then ${sql(t)} end`;

/** SQL: whether an officer is the viewer. */
export const isSelf = (viewer: Viewer, officer: string, bind: Bind): string =>
  viewer.officerId === null
    ? 'false'
    : `coalesce(${officer} = ${bind((request) => request.viewer?.officerId, 'uuid')}, false)`;

/** What was asked for, as it is kept. */
const content = {
  name: 'content',
  sql: ofContent(
    (t) =>
      `json_build_object('kind', ${t.col('kind')}, 'values', ${t.col('values')}, 'missing', ${t.col('missing')})`,
  ),
};
interface Content {
  readonly kind: AskedKind;
  readonly values: object;
  readonly missing: readonly string[];
}

const oldestFirst = (property: string) =>
  order(
    'OLDEST',
    [
      [property, 'timestamptz'],
      ['id', 'uuid'],
    ],
    'asc',
  ) as never;

const newestFirst = order(
  'NEWEST',
  [
    ['createdAt', 'timestamptz'],
    ['id', 'uuid'],
  ],
  'desc',
);

/** What lists show of a request without being a reading of the file. */
const listed = [
  'reference',
  'teacher',
  'kind',
  'kindLabel',
  'status',
  'effectiveFrom',
  'officer',
  'handedTo',
  'nextStep',
  'correction',
  'waitsSince',
  'isUrgent',
  'silenceOn',
  'submittedAt',
  'appealUntil',
  'effectTakenBackAt',
  'waysOfAppeal',
  'appealedAt',
  'createdAt',
  'version',
  'inCharge',
  'academy',
];

export const ChangeRequestConnection = connectionTypes(() => ChangeRequest, 'ChangeRequest', 'requests');

export const changeRequestReads: readonly (Readable | ReadableExtension)[] = [
  extension<Teacher>(Teacher, {
    changeRequests: shown(
      connection(ChangeRequest, {
        by: 'teacher',
        order: newestFirst,
        where: (t, args, bind) =>
          args['statuses'] == null
            ? null
            : `${t.col('status')} = any(${bind((given) => given['statuses'], 'text[]')})`,
      }),
      {
        type: ChangeRequestConnection,
        nullable: true,
        args: ChangeRequestsOfTeacherArgs,
        description:
          'The changes of situation that the teacher asked for, newest first; drafts for the teacher alone; null, with an error, for who may only name the teacher.',
      },
    ),
  }),
  readable(ChangeRequest, {
    prefix: 'chg',
    scope: (viewer, t, bind) => seesRequest(scoped(viewer, bind), t.alias),
    // What comes from several indexes is sorted together.
    sorts: (viewer) => reachOf(viewer) === 'advisers',
    file: { key: 'teacher', listed, reserved: (t) => isDiscreet(t.alias), within: ['aboutId'] },
    fields: {
      teacher: open(Teacher, 'teacher'),
      officer: open(Officer, 'officer'),
      handedTo: open(Officer, 'handedTo'),
      comment: expression(ofContent((t) => t.col('comment'))),
      proposal: shown(
        derived(content, (json: Content | null) => json && proposalOf(json.kind, json.values)),
        {
          type: ChangeProposal,
          nullable: true,
          description: 'The change that is asked for, in the type of its kind; null if you may not read it.',
        },
      ),
      values: shown(
        derived(content, (json: Content | null, _args, { locale }) =>
          json === null ? [] : textsOf(json.kind, json.values, locale),
        ),
        {
          type: [NamedValue],
          description:
            'The same as `proposal`, as labelled texts in the language of the request, but for the line that it names (`aboutSnapshot`); empty if you may not read it.',
        },
      ),
      missingDocuments: shown(
        derived(content, (json: Content | null, _args, { locale }) =>
          json === null
            ? []
            : kindOf(json.kind)
                .documents.filter(({ code }) => json.missing.includes(code))
                .map((one) => documentInWords(one, locale)),
        ),
        {
          type: [RequiredDocument],
          description:
            'The documents that are missing, without which it cannot be granted; empty if you may not read the request.',
        },
      ),
      supportingDocuments: shown(many(SupportingDocument, { by: 'request', order: oldestFirst('addedAt') }), {
        type: [SupportingDocument],
        description: 'The files that were sent with it: those that you may read.',
      }),
      opinions: shown(many(ChangeOpinion, { by: 'request', order: oldestFirst('askedAt') }), {
        type: [ChangeOpinion],
        description:
          'The opinions that were asked for, oldest first; of what doctors alone may read, who decides sees whether they are favourable.',
      }),
      events: shown(
        many(ChangeRequestEvent, {
          by: 'request',
          order: oldestFirst('at'),
          where: (t, _args, bind) =>
            `(${bind((_, { viewer }) => viewer !== null && viewer.officerId !== null, 'boolean')} or not ${isUndone(t)})`,
        }),
        {
          type: [ChangeRequestEvent],
          description:
            'What happened to it, oldest first. A decision that was undone within ten seconds is shown to officers alone.',
        },
      ),
      ...outcomeFields,
      nextStep,
      kindLabel: shown(
        computed(ChangeRequest, ['kind'], ([kind], { locale }) => kindOf(kind as AskedKind).label[locale]),
        { type: String, description: 'What its kind is called, in the language of the request.' },
      ),
      isUrgent: shown(
        computed(
          ChangeRequest,
          ['urgentFrom', 'waitsSince'],
          ([urgentFrom, waitsSince], { today }) =>
            waitsSince !== null && urgentFrom !== null && urgentFrom <= today,
        ),
        {
          type: Boolean,
          description:
            'Whether it waits for the administration, and its day of effect or of silence is near or past.',
        },
      ),
    },
  }),
];
