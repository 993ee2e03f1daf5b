import { getNamedType, isInputObjectType, isObjectType, type GraphQLObjectType } from 'graphql';
import { expect, test } from 'vitest';
import { committedSchema as schema } from './schema.ts';

/** What an answer holds once, and nothing keeps: an idempotency key would keep it for a day. */
const secrets =
  /^(session|accessToken|refreshToken|deviceToken|secret|clientSecret|otpauthUri|recoveryCodes|oneTimePassword|password|token|link)$/;

const mutations = Object.values((schema.getMutationType() as GraphQLObjectType).getFields());
const fieldsOf = (type: GraphQLObjectType) => Object.keys(type.getFields());

test('an answer that holds a secret is never kept under an idempotency key', () => {
  const showing = mutations.filter(({ type }) => {
    const payload = getNamedType(type);
    return isObjectType(payload) && fieldsOf(payload).some((name) => secrets.test(name));
  });
  expect(showing.map(({ name }) => name).toSorted()).toEqual([
    'acceptInvitation',
    'authenticateClient',
    'beginSecondFactor',
    'confirmSecondFactor',
    'createIntegrator',
    'issueOneTimePassword',
    'refreshSession',
    'renewClientSecret',
    'renewRecoveryCodes',
    'resetPassword',
    'signIn',
  ]);
  for (const { name, args } of showing) {
    const input = getNamedType(args[0]?.type);
    expect(isInputObjectType(input) && Object.keys(input.getFields()), name).not.toContain('idempotencyKey');
  }
});

test('no type but that of a session has a field that could hold a secret', () => {
  const named = /password|secret|token|numen|digest|hash/i;
  const payloads = new Set(mutations.map(({ type }) => getNamedType(type).name));
  const holding = Object.values(schema.getTypeMap())
    .filter((type) => isObjectType(type) && !payloads.has(type.name) && !/^(__|Mutation$)/.test(type.name))
    .flatMap((type) => fieldsOf(type as GraphQLObjectType).map((field) => `${type.name}.${field}`))
    .filter((path) => named.test(path.split('.')[1] ?? ''));
  expect(holding.toSorted()).toEqual([
    'Integrator.secretExpiresAt',
    'Session.accessToken',
    'Session.accessTokenExpiresAt',
    'Session.refreshToken',
    'Session.refreshTokenExpiresAt',
    // The mail of the morning, and no digest of a secret.
    'Viewer.morningDigest',
    'Viewer.mustChangePassword',
  ]);
});
