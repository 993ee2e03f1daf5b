import { Node } from '../../platform/graphql/types.ts';
import { computed, derived, extension, memberAt, oneOf, shown } from '../../platform/read/declare.ts';
import type { ReadableExtension, TableRef } from '../../platform/read/model.ts';
import type { AskedKind } from '../change-kind/index.ts';
import { Appraisal, CareerStep, Diploma, Position, Posting, ServicePeriod } from '../dossier/index.ts';
import { NamedValue } from './change-request-parts.entity.ts';
import { ChangeRequest, FileCorrection } from './change-request.entity.ts';
import { ofContent } from './change-request.reads.ts';
import { beforeInWords, type Before } from './record/before.words.ts';
import { lineNow } from './record/lines.ts';
import { linesOfFile } from './record/lines.tables.ts';
import { snapshotInWords, type Snapshot } from './record/snapshot.words.ts';

const lineTypes = { CareerStep, Posting, Position, Appraisal, Diploma, ServicePeriod };
/** Lines of the dossier that a request may be about. */
const lines = linesOfFile.map((line) => ({ ...line, of: lineTypes[line.type] }));

/** An instant among the columns that a field is computed over. */
const instant = (json: string | null) => json && new Date(json).toISOString();

/** What a request is about in the dossier, as it was and as it is. */
export const aboutReads: readonly ReadableExtension[] = [
  extension<ChangeRequest>(ChangeRequest, {
    about: shown(
      oneOf(
        ...lines.map(({ type, table, of }) => {
          const when = (t: TableRef) => `${t.col('aboutType')} = '${type}'`;
          const at = (t: TableRef) => `case when ${when(t)} then ${lineNow(table, t.col('aboutId'))} end`;
          return memberAt(of, 'aboutId', { when, at });
        }),
      ),
      {
        type: Node,
        nullable: true,
        description:
          'The line of the dossier that it is about, or the one that has come in its place since; of what was missing, the line that has come. Null where it is about none, and once the line was taken out.',
      },
    ),
    before: shown(
      derived(
        {
          name: 'before',
          sql: ofContent(
            (t) =>
              `json_build_object('kind', ${t.col('kind')}, 'said', ${t.col('before')}, 'values', ${t.col('values')})`,
          ),
        },
        (
          kept: { kind: AskedKind; said: Before | null; values: Readonly<Record<string, unknown>> } | null,
          _args,
          { locale },
        ) => (kept?.said ? beforeInWords(kept, kept.said, locale) : []),
      ),
      {
        type: [NamedValue],
        description:
          'The values that it asks to change, as the file said them when the request was sent; without those that the file did not have; empty for kinds that replace none, for a draft, and if you may not read it.',
      },
    ),
    correction: shown(
      computed(
        ChangeRequest,
        ['kind', 'outcome', 'decidedAt', 'correctedAt'],
        ([kind, outcome, decidedAt, correctedAt]) =>
          kind === 'ANOMALIE' && outcome === 'APPROVED'
            ? { askedAt: instant(decidedAt), correctedAt: instant(correctedAt) }
            : null,
      ),
      {
        type: FileCorrection,
        nullable: true,
        description:
          'What becomes of the error that it reports, once it was granted: the HR base, from which the file comes, corrects it. Null for other kinds, and before.',
      },
    ),
    aboutSnapshot: shown(
      derived(
        { name: 'snapshot', sql: ofContent((t) => t.col('aboutSnapshot')) },
        (line: Snapshot | null, _args, { locale }) => (line === null ? [] : snapshotInWords(line, locale)),
      ),
      {
        type: [NamedValue],
        description:
          'The line that it is about as it was when the request was sent, whatever became of it since; empty where it is about none, or if you may not read it.',
      },
    ),
  }),
];
