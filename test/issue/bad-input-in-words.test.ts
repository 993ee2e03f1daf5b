import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { BadInputError } from '../../client-sdk/src/index.ts';
import { failureOf } from '../../client-sdk/src/core/errors.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startTestServer();
});
afterAll(() => server.close());

const secret = 'Mot2Passe!';
const invite = 'mutation ($input: InviteOfficerInput!) { inviteOfficer(input: $input) { errors { code } } }';
const person = {
  role: 'OFFICER',
  displayName: 'Anne Martin',
  email: 'a@ac-paris.fr',
  service: 'DPE',
  code: 'X',
};

async function refused(query: string, variables: Record<string, unknown> = {}, language = 'fr') {
  const { errors = [] } = await server.query(query, {
    variables,
    headers: { 'accept-language': language },
  });
  expect(JSON.stringify(errors)).not.toContain(secret);
  return errors.map(({ message, extensions }) => ({ message, ...extensions }));
}

/** What scalars, enums and the type system refuse came in English, without a place that a form could be marked at. */
describe('a value that the schema does not take is told by its reason and its place', () => {
  test.each<[string, Record<string, unknown>, string, string[]]>([
    ['a number', { email: 12 }, 'INVALID_VALUE', ['input', 'email']],
    ['an identifier', { idempotencyKey: secret }, 'INVALID_VALUE', ['input', 'idempotencyKey']],
    ['a value of an enum', { role: secret }, 'UNKNOWN_VALUE', ['input', 'role']],
    ['another kind', { service: { [secret]: secret } }, 'INVALID_VALUE', ['input', 'service']],
    ['null', { service: null }, 'MISSING_VALUE', ['input', 'service']],
    ['nothing', { service: undefined }, 'MISSING_VALUE', ['input', 'service']],
    ['a field that is not there', { servise: secret }, 'UNKNOWN_FIELD', ['input', 'servise']],
    ['a key that is no name', { [secret]: 1 }, 'UNKNOWN_FIELD', ['input']],
  ])('%s in a variable', async (_what, over, reason, path) => {
    const variables = { input: { ...person, ...over } };
    const [error, ...others] = await refused(invite, variables);
    expect([error, others]).toMatchObject([{ code: 'BAD_USER_INPUT', reason, path }, []]);
    expect(error?.message).toMatch(/demande/);
    expect((await refused(invite, variables, 'en'))[0]?.message).toMatch(/request/);
  });

  const written = {
    role: 'OFFICER',
    displayName: '"Anne Martin"',
    email: '"a@b.fr"',
    service: '"DPE"',
    code: '"X"',
  };
  test.each<[string, Record<string, string | undefined>, string, string[]]>([
    ['a number', { email: '12' }, 'INVALID_VALUE', ['input', 'email']],
    ['an identifier', { idempotencyKey: `"${secret}"` }, 'INVALID_VALUE', ['input', 'idempotencyKey']],
    ['a value of an enum', { role: 'BOSS' }, 'UNKNOWN_VALUE', ['input', 'role']],
    ['another kind', { service: `{ a: "${secret}" }` }, 'INVALID_VALUE', ['input', 'service']],
    ['null', { service: 'null' }, 'MISSING_VALUE', ['input', 'service']],
    ['nothing', { service: undefined }, 'MISSING_VALUE', ['input', 'service']],
    ['a field that is not there', { servise: `"${secret}"` }, 'UNKNOWN_FIELD', ['input', 'servise']],
  ])('%s in the document', async (_what, over, reason, path) => {
    const fields = Object.entries({ ...written, ...over })
      .flatMap(([name, value]) => (value === undefined ? [] : [`${name}: ${value}`]))
      .join(', ');
    const errors = await refused(`mutation { inviteOfficer(input: { ${fields} }) { errors { code } } }`);
    expect(errors).toMatchObject([{ code: 'GRAPHQL_VALIDATION_FAILED', reason, path }]);
    expect(errors[0]?.message).toMatch(/demande/);
  });

  test('a date in a document or a variable, an item of a list, an argument that is not there', async () => {
    const absence = (on: string) =>
      `mutation { endAbsence(input: { absenceId: "x", on: ${on} }) { errors { code } } }`;
    const [inDocument] = await refused(absence(`"${secret}"`));
    expect(inDocument).toMatchObject({ reason: 'INVALID_VALUE', path: ['input', 'on'] });
    const nodes = 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }';
    const [inList] = await refused(nodes, { ids: ['a', null] });
    expect(inList).toMatchObject({ reason: 'MISSING_VALUE', path: ['ids', '1'] });
    const [inText] = await refused('{ nodes(ids: ["a", { b: 1 }]) { id } }');
    expect(inText).toMatchObject({ reason: 'INVALID_VALUE', path: ['ids', '1'] });
    expect((await refused('{ nodes { id } }'))[0]).toMatchObject({ reason: 'MISSING_VALUE', path: ['ids'] });
    expect((await refused(nodes))[0]).toMatchObject({ reason: 'MISSING_VALUE', path: ['ids'] });
  });

  test('a variable stands where the document uses it', async () => {
    const query = `mutation ($who: String!, $pass: String!) {
      signIn(input: { username: $who, password: $pass }) { errors { code } } }`;
    const [error] = await refused(query, { who: 'x', pass: { [secret]: 1 } });
    expect(error).toMatchObject({ reason: 'INVALID_VALUE', path: ['input', 'password'] });
  });
});

test('a document that is wrong says so in the language of the request, and what, in the words of graphql', async () => {
  const [syntax] = await refused('{ academies {');
  expect(syntax).toMatchObject({ code: 'GRAPHQL_PARSE_FAILED', reason: 'INVALID_SYNTAX' });
  expect(syntax?.message).toMatch(/^Ce document n’est pas écrit en GraphQL\. Syntax Error/);
  const [field] = await refused('{ academies { nom } }', {}, 'en');
  expect(field).toMatchObject({ code: 'GRAPHQL_VALIDATION_FAILED', reason: 'INVALID_DOCUMENT' });
  expect(field?.message).toMatch(/^This document does not fit the schema\. Cannot query field/);
});

test.each([
  ['fr', /page étrangère/],
  ['en', /another site/],
])('a read by GET that a foreign page could send is refused in %s', async (language, words) => {
  const url = `${server.url}/graphql?query=${encodeURIComponent('{ __typename }')}`;
  const answer = await fetch(url, { headers: { 'accept-language': language } });
  expect(answer.status).toBe(400);
  const { errors } = (await answer.json()) as { errors: { message: string; extensions: object }[] };
  expect(errors[0]?.extensions).toMatchObject({ code: 'BAD_REQUEST', reason: 'PREFLIGHT_REQUIRED' });
  expect(errors[0]?.message).toMatch(words);
});

test('the client gives the reason and the place', async () => {
  const { errors = [] } = await server.query(invite, {
    variables: { input: { ...person, idempotencyKey: 'a' } },
  });
  const failure = failureOf(errors, null, { status: 200 });
  expect(failure).toBeInstanceOf(BadInputError);
  expect(failure).toMatchObject({ reason: 'INVALID_VALUE', path: ['input', 'idempotencyKey'] });
});
