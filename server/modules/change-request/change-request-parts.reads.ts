import { computed, derived, expression, open, readable } from '../../platform/read/declare.ts';
import type { Bind, Readable, ReadableExtension } from '../../platform/read/model.ts';
import type { Locale, Viewer } from '../../platform/viewer.ts';
import { Officer } from '../account/index.ts';
import { Attachment, attachmentOwner } from '../attachment/index.ts';
import { displayNameOf } from '../teacher/index.ts';
import { ChangeOpinion, ChangeRequestEvent, SupportingDocument } from './change-request-parts.entity.ts';
import { ChangeDecision, ChangeRequest } from './change-request.entity.ts';
import { isSelf, scoped } from './change-request.reads.ts';
import { moveInWords, shownMove } from './record/moves.words.ts';
import {
  isDoctorsOwn,
  isOwnRequest,
  owners,
  readsContentOf,
  seesOpinionsOf,
  seesRequest,
} from './record/scope.ts';

/** SQL: something about the request that a column points to. */
const ofRequest = (column: string, condition: string) =>
  `exists (select 1 from change_request r where r.id = ${column} and ${condition})`;
/** SQL of the file that a request is part of. */
const fileOf = (column: string) => `(select r.teacher_id from change_request r where r.id = ${column})`;

const readsContent = (viewer: Viewer, bind: Bind) => readsContentOf(scoped(viewer, bind), 'r');
/** What doctors alone may see of a request, beside its teacher. */
const readsMedical = (viewer: Viewer, bind: Bind) => {
  const of = scoped(viewer, bind);
  return viewer.role === 'TEACHER' ? isOwnRequest(of, 'r') : isDoctorsOwn(of, 'r');
};

const server: Readonly<Record<Locale, string>> = { fr: 'Le serveur', en: 'The server' };
type Names = readonly [givenNames: string[], familyName: string, usageName: string | null];

export const changeRequestPartsReads: readonly (Readable | ReadableExtension)[] = [
  readable(SupportingDocument, {
    scope: (viewer, t, bind) =>
      `case when ${t.col('isMedical')} then ${ofRequest(t.col('request'), readsMedical(viewer, bind))}
        else ${ofRequest(t.col('request'), readsContent(viewer, bind))} end`,
    file: { key: (t) => fileOf(t.col('request')) },
    fields: { attachment: open(Attachment, 'attachment') },
  }),
  readable(ChangeRequestEvent, {
    scope: { via: 'request' },
    file: { key: (t) => fileOf(t.col('request')) },
    fields: {
      move: computed(ChangeRequestEvent, ['move'], ([move]) => shownMove(move)),
      label: computed(ChangeRequestEvent, ['move'], ([move], { locale }) => moveInWords(move)[locale]),
      actor: {
        ...derived(
          {
            name: 'actor',
            sql: (_viewer, t) => `json_build_object('kind', ${t.col('actorKind')},
              'officer', (select o.display_name from officer o where o.id = ${t.col('officer')}),
              'teacher', (select json_build_array(a.given_names, a.family_name, a.usage_name)
                from change_request r join teacher a on a.id = r.teacher_id where r.id = ${t.col('request')}))`,
          },
          (
            { kind, officer, teacher }: { kind: string; officer: string | null; teacher: Names },
            _args,
            { locale },
          ) => officer ?? (kind === 'TEACHER' ? displayNameOf(...teacher) : server[locale]),
        ),
      },
      // Who wrote a note knows it.
      note: expression(
        (viewer, t, bind) =>
          `case when ${isSelf(viewer, t.col('officer'), bind)} or ${ofRequest(t.col('request'), readsContent(viewer, bind))}
            then ${t.col('note')} end`,
      ),
    },
  }),
  readable(ChangeRequest, {
    as: ChangeDecision,
    scope: (viewer, t, bind) => seesRequest(scoped(viewer, bind), t.alias),
    file: { key: 'teacher', listed: ['outcome', 'decidedBy', 'bySilence', 'decidedAt'] },
    fields: {
      decidedBy: open(Officer, 'decidedBy'),
      // Who decides on what doctors alone may read knows the own reason.
      reason: expression(
        (viewer, t, bind) =>
          `case when ${isSelf(viewer, t.col('decidedBy'), bind)} or ${readsContentOf(scoped(viewer, bind), t.alias)}
            then ${t.col('reason')} end`,
      ),
    },
  }),
  readable(ChangeOpinion, {
    scope: (viewer, t, bind) => ofRequest(t.col('request'), seesOpinionsOf(scoped(viewer, bind), 'r')),
    file: { key: (t) => fileOf(t.col('request')) },
    fields: {
      officer: open(Officer, 'officer'),
      text: expression(
        (viewer, t, bind) =>
          `case when ${ofRequest(t.col('request'), readsContent(viewer, bind))} then ${t.col('text')} end`,
      ),
    },
  }),
  attachmentOwner({
    kind: owners.plain,
    scope: (viewer, t, bind) => ofRequest(t.col('ownerId'), readsContent(viewer, bind)),
    file: (t) => fileOf(t.col('ownerId')),
  }),
  attachmentOwner({
    kind: owners.medical,
    scope: (viewer, t, bind) => ofRequest(t.col('ownerId'), readsMedical(viewer, bind)),
    file: (t) => fileOf(t.col('ownerId')),
  }),
];
