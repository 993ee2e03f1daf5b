import { afterAll, beforeAll, expect, test } from 'vitest';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { requestKinds } from '../../server/modules/change-kind/index.ts';
import { blocksOf, readText } from '../kit/readme.ts';
import { signedInClient } from '../kit/sdk.ts';
import { addOfficer, addTeacher, lines, tokenOf } from '../kit/world.ts';

let server: TestServer;
let officer: Awaited<ReturnType<typeof addOfficer>>;
beforeAll(async () => {
  server = await startTestServer();
  officer = await addOfficer(server);
});
afterAll(async () => await server.close());

const people = lines(60);
/** A teacher of a corps. */
async function teacherOf(degree: 'FIRST' | 'SECOND', corps: string) {
  const [line] = people.splice(
    people.findIndex((one) => one.degree === degree),
    1,
  );
  if (!line) throw new Error(`no line of the ${degree} degree`);
  const steps = line.careerSteps.map((step) => ({ ...step, corps }));
  return addTeacher(server, officer.officerId, { ...line, careerSteps: steps });
}

test.each([
  ['FIRST', 'PE', 'L’inspecteur d’académie (IA-DASEN)'],
  ['SECOND', 'AGREGE', 'Le recteur de l’académie'],
  ['SECOND', 'CHAIRE_SUP', 'Le ministre (direction générale des ressources humaines)'],
] as const)(
  'a teacher of the degree %s, corps %s, reads who decides on a parental leave',
  async (degree, corps, by) => {
    const token = await tokenOf(server, await teacherOf(degree, corps));
    const { data } = await server.query('{ changeKinds(kinds: [CONGE_PARENTAL]) { authority opinion } }', {
      token,
    });
    expect(data).toEqual({ changeKinds: [{ authority: by, opinion: null }] });
  },
);

test('a client draws a form from the kind: types, choices, conditions, groups, documents and what silence means', async () => {
  const token = await tokenOf(server, await teacherOf('FIRST', 'PE'));
  const { data, errors } = await server.query(
    `{ changeKinds(kinds: [NAISSANCE, CUMUL]) { kind inputMember whenSilent effectiveDate needsProof
        fields { name label type isList required requiredWhen choices { value label } fields { name type } maximum maxItems }
        requiredDocuments { code need requiredWhen } } }`,
    { token, headers: { 'accept-language': 'en' } },
  );
  expect(errors).toBeUndefined();
  const [birth, activity] = data.changeKinds;
  expect(birth).toMatchObject({
    kind: 'NAISSANCE',
    inputMember: 'naissance',
    whenSilent: null,
    effectiveDate: 'NONE',
  });
  expect(birth.fields).toMatchObject([
    {
      name: 'arrival',
      type: 'CHOICE',
      required: true,
      choices: [{ value: 'BIRTH', label: 'Birth' }, { value: 'ADOPTION' }],
    },
    {
      name: 'children',
      type: 'GROUP',
      isList: true,
      maxItems: 6,
      fields: [
        { name: 'givenName', type: 'TEXT' },
        { name: 'birthDate', type: 'DATE' },
      ],
    },
    {
      name: 'arrivedOn',
      label: 'Day of arrival in the home',
      required: false,
      requiredWhen: 'Required for an adoption.',
    },
    { name: 'asksForSft', type: 'BOOLEAN' },
  ]);
  expect(birth.requiredDocuments).toMatchObject([
    { code: 'ACTE_NAISSANCE_ENFANT', need: 'REQUIRED', requiredWhen: null },
    { code: 'JUGEMENT_ADOPTION', need: 'CONDITIONAL', requiredWhen: 'For an adoption.' },
    { code: 'DOSSIER_SFT', need: 'CONDITIONAL' },
  ]);
  expect(activity.whenSilent).toMatch(
    /^Without an answer within one month, the request counts as rejected \(décret 2020-69 du 30 janvier 2020, art\. 12\)\. You then have two months to contest this refusal: by an appeal,/,
  );
  expect(activity.fields.find(({ name }: { name: string }) => name === 'hoursPerWeek')).toMatchObject({
    type: 'DECIMAL',
    maximum: '35',
  });
});

test('the query of the README gives what a form of parental leave needs', async () => {
  const [query] = blocksOf(readText('README.md'), 'graphql');
  const token = await tokenOf(server, await teacherOf('FIRST', 'PE'));
  const { data, errors } = await server.query(query?.code ?? '', { token });
  expect(errors).toBeUndefined();
  expect(data.changeKinds).toMatchObject([{ inputMember: 'congeParental', effectiveDate: 'REQUIRED' }]);
});

test('the client lists all that can be asked for, and nothing of what is done in another way', async () => {
  const teacher = await teacherOf('SECOND', 'CERTIFIE');
  const { client } = await signedInClient(server, teacher);
  expect((await client.changeKinds.list()).map(({ kind }) => kind)).toEqual(
    requestKinds.map(({ code }) => code),
  );
  expect(await client.changeKinds.list(['MEL_ALERTE', 'DECES_AGENT'])).toEqual([]);
});

test('an officer is refused: nobody asks for the change of another', async () => {
  const { errors } = await server.query('{ changeKinds { kind } }', {
    token: await tokenOf(server, officer),
  });
  expect(errors?.[0]?.extensions).toMatchObject({ code: 'FORBIDDEN' });
});
