import { parseArgs } from 'node:util';
import { createTokens } from '../../server/platform/crypto/tokens.ts';
import { migrate, secret, startOurs, startPeer, type Contender } from './contenders.ts';
import { openBase, type Someone } from './data.ts';
import { measured, type Prepared } from './load.ts';
import {
  bodyOf,
  normalized,
  operations,
  pathOf,
  type Asked,
  type ContenderName,
  type OperationName,
} from './operations.ts';
import { writeReport, type Measure, type Series } from './report.ts';

const { values: given } = parseArgs({
  options: {
    teachers: { type: 'string', default: '100000' },
    rounds: { type: 'string', default: '7' },
    seconds: { type: 'string', default: '3' },
    connections: { type: 'string', default: '32' },
    only: { type: 'string' },
    /** Contenders, comma-separated; the report is written when all take part. */
    with: { type: 'string', default: 'floor,ours,postgraphile,mercurius' },
  },
});
const rounds = Number(given.rounds);
const connections = Number(given.connections);
const milliseconds = Number(given.seconds) * 1000;
const names = given.with.split(',') as ContenderName[];
const asked = (Object.keys(operations) as OperationName[]).filter(
  (name) => !given.only || given.only.split(',').includes(name),
);

const base = await openBase(Number(given.teachers), migrate);
const contenders = new Map<ContenderName, Contender>();
try {
  for (const name of names)
    contenders.set(name, await (name === 'ours' ? startOurs(base.url) : startPeer(name, base.url)));
  const statements = await countStatements();
  const series = await measureAll();
  const isWhole = names.length === 4 && asked.length === 3;
  writeReport(series, {
    statements,
    base,
    rounds,
    seconds: Number(given.seconds),
    connections,
    teachers: Number(given.teachers),
    isWhole,
  });
} finally {
  for (const contender of contenders.values()) await contender.stop();
  await base.stop();
}

async function measureAll(): Promise<Series[]> {
  const series: Series[] = [];
  for (const operation of asked) {
    await checkAnswers(operation);
    const entrants = await entrantsOf(operation);
    const measures = new Map<string, Measure[]>(entrants.map(({ label }) => [label, []]));
    // Round 0 warms up, the same for all, and is not counted.
    for (let round = 0; round <= rounds; round += 1) {
      for (const { label, contender, requests } of entrants) {
        const measure = await measured(contender, base.postmasterPid, {
          requests,
          connections,
          milliseconds,
        });
        if (round > 0) measures.get(label)?.push(measure);
        process.stdout.write(
          `\r${operation} ${round}/${rounds} ${label} ${Math.round(measure.perSecond)}/s          `,
        );
      }
    }
    process.stdout.write('\r');
    for (const [label, rows] of measures) series.push({ operation, label, rows });
  }
  return series;
}

interface Entrant {
  readonly label: string;
  readonly contender: Contender;
  readonly requests: readonly Prepared[];
}

/** The contenders; and ours once more with each teacher's own token, where one record is asked for. */
async function entrantsOf(operation: OperationName): Promise<Entrant[]> {
  const entrants: Entrant[] = [];
  for (const [name, contender] of contenders)
    entrants.push({ label: name, contender, requests: await requestsOf(name, operation) });
  const ours = contenders.get('ours');
  if (ours && operation !== 'worklist') {
    entrants.push({
      label: 'ours, 1,000 tokens',
      contender: ours,
      requests: await requestsOf('ours', operation, base.teachers),
    });
  }
  return entrants;
}

function askedFor(operation: OperationName): readonly Asked[] {
  const { academyId } = base;
  if (operation === 'worklist') return base.officers.map(({ officerId }) => ({ key: officerId, academyId }));
  return base.teachers.map(({ teacherId }) => ({ key: teacherId, academyId }));
}

/** One request per record; ours with a real token: the officer's own for a worklist, else `signedIn`. */
async function requestsOf(
  name: ContenderName,
  operation: OperationName,
  signedIn?: readonly Someone[],
): Promise<Prepared[]> {
  const people = signedIn ?? (operation === 'worklist' ? base.officers : [base.admin]);
  const tokens = name === 'ours' ? await tokensOf(people) : [];
  return askedFor(operation).map((record, i) => {
    const body = bodyOf(name, operation, record);
    const token = tokens[i % tokens.length];
    return {
      path: pathOf(name, operation, record),
      body: body === null ? null : Buffer.from(body),
      headers: {
        ...(body === null ? {} : { 'content-type': 'application/json' }),
        ...(token ? { authorization: `Bearer ${token}` } : {}),
      },
    };
  });
}

/** Tokens as the server itself issues them; dated ahead, so that none ends while the bench runs. */
async function tokensOf(people: readonly Someone[]): Promise<string[]> {
  const tokens = await createTokens([secret]);
  const ahead = new Date(Date.now() + 2 * 3_600_000);
  return await Promise.all(people.map(async (person) => (await tokens.issue(person, ahead)).token));
}

/** Nothing is timed before all contenders give the same answers. */
async function checkAnswers(operation: OperationName): Promise<void> {
  const answers = new Map<ContenderName, string[]>();
  for (const [name, contender] of contenders) {
    const requests = (await requestsOf(name, operation)).slice(0, 200);
    const texts: string[] = [];
    for (const request of requests)
      texts.push(JSON.stringify(normalized(name, operation, await answerOf(contender, request))));
    answers.set(name, texts);
  }
  const [[first, expected] = ['floor', []], ...others] = answers;
  for (const [name, texts] of others) {
    const at = texts.findIndex((text, i) => text !== expected[i]);
    if (at >= 0) throw new Error(`${operation}: ${name} and ${first} differ\n${texts[at]}\n${expected[at]}`);
  }
}

async function answerOf({ url }: Contender, { path, body, headers }: Prepared): Promise<string> {
  const response = await fetch(`${url}${path}`, {
    method: body ? 'POST' : 'GET',
    headers,
    body: body ? body.toString() : null,
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${url}${path}: ${response.status} ${text}`);
  return text;
}

/** How many SQL statements one request of ours takes, as its own log tells. */
async function countStatements(): Promise<Record<string, number>> {
  const ours = await startOurs(base.url, { LOG_LEVEL: 'debug' });
  try {
    const counts: Record<string, number> = {};
    for (const operation of asked) {
      const [request] = await requestsOf('ours', operation);
      if (!request) continue;
      // The first request also asks for the session.
      await answerOf(ours, request);
      const before = ours.output.length;
      await answerOf(ours, request);
      await new Promise((resolve) => setTimeout(resolve, 100));
      counts[operation] = ours.output.slice(before).filter((line) => line.includes('"sql"')).length;
    }
    return counts;
  } finally {
    await ours.stop();
  }
}
