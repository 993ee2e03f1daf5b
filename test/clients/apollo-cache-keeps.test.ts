import { keyOfGlobalId } from '../../server/platform/graphql/global-id.ts';
import { isDeepStrictEqual } from 'node:util';
import { InMemoryCache, setLogVerbosity, type Cache, type NormalizedCacheObject } from '@apollo/client';
import { Kind, OperationTypeNode, parse, print, visit, type DocumentNode } from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as client from '../../client-sdk/src/index.ts';
import { inputs } from '../contract/operation-role.operations.ts';
import type { Caller } from '../contract/operation-role.table.ts';
import { openStage, type Scene, type Stage } from '../contract/operation-role.world.ts';
import { startTestServer } from '../kit/server.ts';

// It warns of each inline fragment on a type that it was not given in `possibleTypes`, also where nothing is lost.
setLogVerbosity('error');

interface Asked {
  readonly name: string;
  /** As Apollo Client sends it: with `__typename` in each selection. */
  readonly document: DocumentNode;
  readonly isMutation: boolean;
  /** The field at its root. */
  readonly field: string;
}
/** What a real server answered, as the cache takes it. */
interface Answered {
  readonly name: string;
  readonly written: Cache.WriteOptions;
}

const documents = Object.entries(client)
  .filter(([name]) => name.endsWith('Document'))
  .map(([name, text]) => {
    const document = parse((text as client.TypedDocument<unknown, unknown>).toString());
    return asked(name.slice(0, -'Document'.length), document);
  });

function asked(name: string, document: DocumentNode): Asked {
  const operation = document.definitions.find((one) => one.kind === Kind.OPERATION_DEFINITION);
  const field = operation?.selectionSet.selections.find((one) => one.kind === Kind.FIELD);
  return {
    name,
    document: new InMemoryCache().transformDocument(document),
    isMutation: operation?.operation === OperationTypeNode.MUTATION,
    field: field?.name.value ?? '',
  };
}

/** The cache reads queries alone: what a mutation answered is read as one. */
const asQuery = (document: DocumentNode): DocumentNode =>
  visit(document, { OperationDefinition: (one) => ({ ...one, operation: OperationTypeNode.QUERY }) });

const callers = [
  'teacherOwn',
  'officerFollows',
  'administratorOwn',
  'integratorNational',
  'everyMandate',
] as const;
const answers: Partial<Record<Caller, readonly Answered[]>> = {};
let stage: Stage;
beforeAll(async () => {
  stage = await openStage(await startTestServer());
  for (const caller of callers) answers[caller] = await answersTo(caller);
});
afterAll(async () => {
  await stage.close();
  await stage.server.close();
});

/** The same for all documents, so that they ask for the same fields with the same arguments. */
const variablesOf = ({ ids }: Scene): Record<string, unknown> => ({
  first: 1,
  id: ids['tea'],
  teacherId: ids['tea'],
  ids: Object.values(ids),
  code: '18',
  situation: 'SECOND_DEGREE_IN_ACADEMY',
  academyCode: '18',
  facts: {
    degree: 'SECOND',
    secondment: 'NONE',
    sector: 'PUBLIC',
    staff: 'TEACHER',
    workplace: 'SCHOOL',
    academyCode: '18',
  },
  until: '2045-09-01',
  search: 'demande',
  change: { adresse: { lines: ['3 rue de Siam'], postalCode: '29200', city: 'Brest' } },
  effectiveFrom: '2026-09-01',
  query: '',
  input: { entry: { title: 'Master MEEF', to: '2014', details: { diploma: { level: 7 } } } },
});

/** A document about one record that is no teacher. */
const about: Readonly<Record<string, string>> = { conversation: 'cnv', changeRequest: 'chg', cvEntry: 'cve' };

/** Sent after all others, in this order: they end sessions and close accounts. */
const last = [
  'removeCvEntry',
  'discardChangeDraft',
  'recordDeathOfTeacher',
  'reopenAccount',
  'refreshSession',
  'changePassword',
  'closeAccount',
  'signOut',
  'resetPassword',
];
function turn({ isMutation, field }: Asked): number {
  if (!isMutation) return 0;
  // Confirming a second factor ends the session that this one would end.
  return field === 'endSession' ? 1 : 3 + last.indexOf(field);
}

/** What a caller is answered, without what is refused. */
async function answersTo(caller: Caller): Promise<Answered[]> {
  const scene = await stage.newScene();
  const answered: Answered[] = [];
  // What is late is asked before anything is decided.
  await stage.sql.query(
    `update change_request set due_on = '2020-01-01', waits_since = submitted_at where id = $1`,
    [keyOfGlobalId('chg', scene.ids['chg'] as string)],
  );
  for (const one of documents.toSorted((a, b) => turn(a) - turn(b))) {
    // Each mutation on second factors enrols one first.
    await stage.sql.query('delete from second_factor');
    // A draft that was sent is one again.
    await stage.sql.query(`update change_request set status = 'DRAFT', submitted_at = null where id = $1`, [
      keyOfGlobalId('chg', scene.ids['draft'] as string),
    ]);
    const input = one.isMutation && (await inputs[one.field]?.({ stage, scene, caller }));
    const subject = scene.ids[about[one.field] ?? 'tea'];
    const variables = input ? { input } : { ...variablesOf(scene), id: subject };
    const request = { token: await scene.token(caller), variables };
    const { data } = await stage.server.query(print(one.document), request);
    const answer = data?.[one.field];
    if (!answer || answer.errors?.length) continue;
    const dataId = one.isMutation ? 'ROOT_MUTATION' : 'ROOT_QUERY';
    answered.push({
      name: one.name,
      written: { query: asQuery(one.document), dataId, variables, result: data },
    });
  }
  return answered;
}

/** Whether one answer keeps something else than the other where both keep something: else it takes nothing away. */
function writesOver(one: NormalizedCacheObject, other: NormalizedCacheObject): boolean {
  return Object.entries(one).some(([id, fields]) => {
    const kept = other[id] ?? {};
    return Object.entries(fields ?? {}).some(
      ([field, value]) => field in kept && !isDeepStrictEqual(value, kept[field]),
    );
  });
}

/** The pairs of which the second answer takes fields of the first out of the cache. */
function losses(answered: readonly Answered[]): string[] {
  const cache = new InMemoryCache({ resultCaching: false });
  const kept = answered.map(({ written }) => {
    cache.restore({}).write(written);
    return cache.extract();
  });
  return answered.flatMap(({ name, written }, at) => {
    const { query, dataId: id, variables } = written;
    const read = { query, id, variables, optimistic: false, returnPartialData: true } as Cache.DiffOptions;
    const alone = kept[at] ?? {};
    return answered.flatMap((second, other) => {
      if (!writesOver(kept[other] ?? {}, alone)) return [];
      cache.restore(alone).write(second.written);
      const { missing } = cache.diff(read);
      return missing ? [`${second.name} after ${name}: ${missing.message}`] : [];
    });
  });
}

test('each document of the client is answered to somebody', () => {
  const answered = new Set(Object.values(answers).flatMap((one) => one.map(({ name }) => name)));
  expect(documents.map(({ name }) => name).filter((name) => !answered.has(name))).toEqual([]);
});

test.each(callers)(
  'no answer to the client of %s takes a field of another out of Apollo’s cache',
  (caller) => {
    expect(losses(answers[caller] ?? [])).toEqual([]);
  },
);
