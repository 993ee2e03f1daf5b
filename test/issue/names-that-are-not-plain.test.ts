import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { aLine, openIntake, type Intake } from '../kit/intake.ts';
import { startTestServer, type TestServer } from '../kit/server.ts';
import { addOfficer, tokenOf } from '../kit/world.ts';

const turned = 'Claire \u202euaeroM';

describe('an invitation', () => {
  let server: TestServer;
  let token: string;
  beforeAll(async () => {
    server = await startTestServer();
    token = await tokenOf(server, await addOfficer(server, '18', 'ADMINISTRATOR'));
  });
  afterAll(() => server.close());

  const good = {
    role: 'OFFICER',
    displayName: 'Claire Moreau',
    email: 'claire.moreau@ac-orleans-tours.fr',
    phone: '02 38 79 40 00',
    service: 'DPE 3',
    code: 'DPE-003',
  };
  const refusals = async (wrong: object) => {
    const { data, errors } = await server.query(
      'mutation ($input: InviteOfficerInput!) { inviteOfficer(input: $input) { errors { code path message } } }',
      { token, variables: { input: { ...good, ...wrong } } },
    );
    expect(errors).toBeUndefined();
    return (data.inviteOfficer.errors as { code: string; path: string[] }[]).map(
      ({ code, path }) => `${code} ${path.join('.')}`,
    );
  };

  // A name that turns the writing direction shows as another one; a telephone number became a link.
  test.each([
    ['a name that turns round', { displayName: turned }, ['NOT_PLAIN input.displayName']],
    ['a service on two lines', { service: 'DPE 3\nDPE 4' }, ['NOT_PLAIN input.service']],
    ['a code without a width', { code: 'DPE\u200b-3' }, ['NOT_PLAIN input.code']],
    ['a telephone number that runs', { phone: 'javascript:alert(1)' }, ['INVALID_PHONE input.phone']],
    // Each was told alone, and the address at the top of the answer, in English.
    ['a mistyped address', { email: 'claire.moreau' }, ['INVALID_FORMAT input.email']],
    [
      'much that is missing',
      { displayName: '', email: ' ', service: ' ', code: '', phone: '?' },
      [
        'REQUIRED input.displayName',
        'REQUIRED input.service',
        'REQUIRED input.code',
        'INVALID_PHONE input.phone',
        'REQUIRED input.email',
      ],
    ],
  ])('with %s is refused, in words', async (_what, wrong, expected) => {
    expect(await refusals(wrong)).toEqual(expected);
  });

  test('without a telephone number is taken', async () => {
    expect(await refusals({ phone: '  ' })).toEqual([]);
  });

  test('and a machine has a plain name too', async () => {
    const { data } = await server.query(
      'mutation ($input: CreateIntegratorInput!) { createIntegrator(input: $input) { errors { code path } } }',
      { token, variables: { input: { name: turned, grants: ['READ_FILES'] } } },
    );
    expect(data.createIntegrator.errors).toEqual([{ code: 'NOT_PLAIN', path: ['input', 'name'] }]);
  });
});

describe('an import', () => {
  let intake: Intake;
  beforeAll(async () => {
    intake = await openIntake();
  });
  afterAll(() => intake.drop());

  test('takes no name that is not plain, and no telephone number that is none', async () => {
    const [result] = await intake.bring([
      aLine({
        familyName: 'Labert\u200f',
        usageName: 'Du\tpond',
        givenNames: ['Julie', '\u2066Anne'],
        phone: 'javascript:alert(1)',
        mobilePhone: '+',
        officer: {
          code: 'O\u00ad1',
          displayName: turned,
          service: 'DPE\u2028',
          email: 'claire.moreau@ac-orleans-tours.fr',
          phone: 'à midi',
        },
        familySituation: {
          maritalStatus: 'SINGLE',
          children: [{ givenName: 'Lé\u200da', birthDate: '2015-03-14' }],
        },
      }),
    ]);
    expect(result?.refusals?.map(({ code, path }) => `${code} ${path.join('.')}`).toSorted()).toEqual([
      'INVALID_PHONE mobilePhone',
      'INVALID_PHONE officer.phone',
      'INVALID_PHONE phone',
      'NOT_PLAIN familyName',
      'NOT_PLAIN familySituation.children.0.givenName',
      'NOT_PLAIN givenNames.1',
      'NOT_PLAIN officer.code',
      'NOT_PLAIN officer.displayName',
      'NOT_PLAIN officer.service',
      'NOT_PLAIN usageName',
    ]);
  });

  test('takes names and numbers as people write them', async () => {
    const line = aLine({
      familyName: 'N’Guyễn-Le Goff',
      phone: '+33 (0)2.38-79 40\u00a000',
      mobilePhone: '3646',
    });
    expect((await intake.bring([line])).flatMap(({ refusals }) => refusals ?? [])).toEqual([]);
  });
});
