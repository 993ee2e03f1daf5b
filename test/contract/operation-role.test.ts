import { getNamedType, GraphQLID, isInputObjectType, type GraphQLInputType } from 'graphql';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { isMandated } from '../kit/mandates.ts';
import { startTestServer } from '../kit/server.ts';
import { inputs, queries, tells, type Case } from './operation-role.operations.ts';
import { allowed, callers, cellOf, outcomes, type Caller } from './operation-role.table.ts';
import { openStage, recordOfReading, type Scene, type Stage } from './operation-role.world.ts';
import { misread, payloadSelection, readerOf, type Payload } from './role-field.payloads.ts';
import { cellOf as fieldCellOf } from './role-field.table.ts';
import { committedSchema } from './schema.ts';

let stage: Stage;
let reading: Scene;
beforeAll(async () => {
  stage = await openStage(await startTestServer());
  const scene = await stage.newScene();
  reading = { ...scene, ids: { ...scene.ids, acc: await recordOfReading(stage, scene) } };
});
afterAll(async () => {
  await stage.close();
  await stage.server.close();
});

const letters = Object.fromEntries(
  Object.entries(outcomes).flatMap(([letter, code]) => (/^[A-Z_]+$/.test(code) ? [[code, letter]] : [])),
);
const row = (name: string) => (allowed[name] ?? '').replaceAll(' ', '');
/** Who is tried, with what the table says of each. */
const cellsOf = (name: string) =>
  callers.flatMap((caller) => {
    const letter = cellOf(name, caller);
    return letter === null ? [] : [{ caller, letter }];
  });

test('every operation of the schema has its row, every row its operation, and each caller a cell', () => {
  const fields = ['Query', 'Mutation'].flatMap((root) => {
    const type = committedSchema.getType(root);
    return type && 'getFields' in type ? Object.keys(type.getFields()).map((name) => `${root}.${name}`) : [];
  });
  const rows = new Set(Object.keys(allowed).map((name) => name.split(' ')[0]));
  expect([...rows].toSorted()).toEqual(fields.toSorted());
  const asked = [
    ...Object.keys(queries).map((name) => `Query.${name}`),
    ...Object.keys(inputs).map((name) => `Mutation.${name}`),
  ];
  expect(asked.toSorted()).toEqual(Object.keys(allowed).toSorted());
  for (const name of Object.keys(allowed)) {
    // With a cell for each mandate, or for none of them.
    expect(row(name), name).toMatch(/^.{21}(.{10})?$/);
    expect([...row(name)].filter((letter) => !(letter in outcomes))).toEqual([]);
  }
  console.info(`operation × role: ${asked.length} operations × ${callers.length} callers`);
});

test('what anonymous callers may do looks at no token that opens nothing, and all else refuses it', () => {
  for (const name of Object.keys(allowed)) {
    // Which node it is that somebody asks for, nobody knows before it is looked for.
    const isOpen = row(name).startsWith('Y') && !name.startsWith('Query.node');
    expect([name, row(name).slice(1, 5)]).toEqual([name, isOpen ? 'YYYY' : 'XXXX']);
  }
});

test('every kind of global id is tried', () => {
  const types = committedSchema.getPossibleTypes(committedSchema.getType('Node') as never);
  expect(Object.keys(queries).filter((name) => name.startsWith('node '))).toHaveLength(types.length);
});

interface Tried {
  readonly caller: Caller;
  readonly letter: string;
}

interface Answered {
  readonly data?: Record<string, unknown> | null;
  readonly errors?: readonly {
    readonly path?: readonly unknown[];
    readonly extensions: { readonly code: string };
  }[];
}

/** One call as a caller makes it. */
async function call(caller: Caller, scene: Scene, body: object): Promise<Answered & { status: number }> {
  const token = await scene.token(caller);
  const response = await fetch(`${stage.server.url}/graphql`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(token ? { authorization: `Bearer ${token}` } : {}),
    },
    body: JSON.stringify(body),
  });
  return { status: response.status, ...((await response.json()) as Answered) };
}

let isWaived = true;
/** Whoever must enrol is of an academy that waives it no more, while asking. */
async function waiveBut(caller: Caller): Promise<void> {
  if (isWaived === (caller !== 'mustEnrol')) return;
  isWaived = !isWaived;
  await stage.sql.query(`update academy set second_factor_waived = $1 where code = '18'`, [isWaived]);
}

/** The letter of a refusal; null when nothing was refused. A code that the table does not know stands for itself. */
function refused({ status, errors }: Answered & { status: number }, inPayload?: string): string | null {
  const code = errors?.[0]?.extensions.code ?? inPayload;
  if (code === undefined) return null;
  return status === 401 ? 'X' : (letters[code] ?? code);
}

/** Something, somewhere below: not null, not an empty list. */
function holds(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holds);
  if (typeof value === 'object' && value !== null) return Object.values(value).some(holds);
  return value !== null && value !== undefined;
}

describe('queries', () => {
  test.each(Object.keys(queries))('%s answers each caller as the table says', async (name) => {
    const got: Tried[] = [];
    for (const { caller } of cellsOf(`Query.${name}`)) {
      const field = await queries[name]?.({ stage, scene: reading, caller });
      await waiveBut(caller);
      const answer = await call(caller, reading, { query: `{ ${field} }` });
      const isTold = holds(answer.data) && (tells[name]?.(answer.data, reading) ?? true);
      got.push({ caller, letter: refused(answer) ?? (isTold ? 'Y' : '-') });
    }
    expect(got).toEqual(cellsOf(`Query.${name}`));
  });
});

/** What counts failures and tries, or tells the holder of them: a refusal is counted, and changes nothing else. */
const counters = new Set(['sign_in_throttle', 'network_throttle', 'sign_in']);

interface Errors {
  readonly errors: readonly { readonly code: string }[];
}
type Answer = Payload & Errors & { readonly results?: readonly Errors[] | null };

async function tried(name: string, { scene, caller }: Case, input: object) {
  const type = committedSchema.getMutationType()?.getFields()[name]?.args[0]?.type;
  const query = `mutation ($input: ${String(type)}) { ${name}(input: $input) { ${payloadSelection(name)} } }`;
  const { done, written: all } = await stage.writtenBy(() =>
    call(caller, scene, { query, variables: { input } }),
  );
  const payload = (done.data?.[name] ?? null) as Answer | null;
  // What a payload refuses to show below is no refusal of the operation.
  const answer = payload ? withoutRefusedFields(done) : done;
  const code = payload?.errors[0]?.code ?? payload?.results?.[0]?.errors[0]?.code;
  const written = all.filter((table) => !counters.has(table));
  const letter = refused(answer, code) ?? (written.length > 0 ? 'Y' : 'o');
  return { letter, written, payload, isDone: payload?.errors.length === 0 };
}

function withoutRefusedFields<T extends Answered>(answer: T): T {
  const errors = answer.errors?.filter(
    ({ path = [], extensions }) => path.length < 2 || !(extensions.code in letters),
  );
  return { ...answer, errors };
}

describe('mutations', () => {
  test.each(Object.keys(inputs))(
    '%s lets each caller do and read what the tables say, and nothing more',
    async (name) => {
      let scene = await stage.newScene();
      const [got, expected, wrong]: [Tried[], Tried[], string[]] = [[], [], []];
      for (const caller of callers) {
        const cell = cellOf(`Mutation.${name}`, caller);
        const found = readerOf(caller);
        const reader = found && fieldCellOf(`Mutation.${name}`, found) !== null ? found : undefined;
        if (cell === null && !reader) continue;
        await waiveBut(caller);
        const given = { stage, scene, caller };
        const done = await tried(name, given, (await inputs[name]?.(given)) ?? {});
        const { letter, written } = done;
        if (cell !== null) {
          got.push({ caller, letter });
          expected.push({ caller, letter: cell });
        }
        if (reader) wrong.push(...misread(name, reader, done.payload));
        // Refused is refused: not one row, whoever asks.
        if (letter !== 'Y') expect({ caller, letter, written }).toEqual({ caller, letter, written: [] });
        // What was done is done to others than those who come next.
        if (letter === 'Y' || done.isDone) scene = await stage.newScene();
      }
      expect(got).toEqual(expected);
      expect(wrong).toEqual([]);
    },
  );
});

/** Whether an input takes the id of something: of somebody else’s as well, then. */
function namesARecord(type: GraphQLInputType | undefined): boolean {
  const input = getNamedType(type);
  return isInputObjectType(input)
    ? Object.values(input.getFields()).some((field) => namesARecord(field.type))
    : input === GraphQLID;
}

describe('what is not theirs answers like what does not exist', () => {
  // Whoever sees a colleague may be told FORBIDDEN; whoever does not see somebody must not learn of them.
  const strangers = callers.filter(
    (caller) => !['officerFollows', 'officerNot', 'officerStandIn'].includes(caller) && !isMandated(caller),
  );
  const aimed = Object.values(committedSchema.getMutationType()?.getFields() ?? {})
    .filter(({ args }) => namesARecord(args[0]?.type))
    .map(({ name }) => name);

  test.each(aimed)('%s', async (name) => {
    const scene = await stage.newScene();
    for (const caller of strangers) {
      const at = callers.indexOf(caller);
      const letter = row(`Mutation.${name}`)[at];
      if (letter === 'Y') continue;
      await waiveBut(caller);
      const given = { stage, scene, caller };
      const input = JSON.stringify(await inputs[name]?.(given));
      const nobody = input.replaceAll(/_[0-9a-f]{32}/g, () => `_${uuidv7().replaceAll('-', '')}`);
      expect(nobody).not.toBe(input);
      const answered = await tried(name, given, JSON.parse(nobody) as object);
      expect({ caller, letter: answered.letter, written: answered.written }).toEqual({
        caller,
        letter,
        written: [],
      });
    }
  });
});
