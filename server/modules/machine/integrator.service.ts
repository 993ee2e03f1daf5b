import { randomBytes } from 'node:crypto';
import { LockMode } from '@mikro-orm/postgresql';
import { requireSignedIn } from '../../platform/access.ts';
import type { Context, MutationContext } from '../../platform/context.ts';
import { DomainError } from '../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { newId } from '../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import {
  Account,
  beginTry,
  endSessions,
  lockAccount,
  openSession,
  textFault,
  throttleKey,
} from '../account/index.ts';
import { addSecret, endSecrets, useSecret } from './client-secret.ts';
import { Integrator } from './integrator.entity.ts';
import type { AuthenticateClientInput, CreateIntegratorInput, IntegratorInput } from './integrator.inputs.ts';
import { machineRefusals } from './machine.refusals.ts';

/** Makes a machine of the administrator's academy; its secret is in the answer, and nowhere else. */
export async function createIntegrator(context: MutationContext, input: CreateIntegratorInput) {
  const { academyId } = requireSignedIn(context);
  const fault = textFault('name', input.name);
  if (fault) throw new DomainError(fault, ['input', 'name']);
  if (input.grants.length === 0) throw new DomainError('REQUIRED', ['input', 'grants']);
  const clientId = `itg-${randomBytes(10).toString('hex')}`;
  const id = newId();
  await sqlOfEntityManager(context.em)(
    `insert into account (id, role, academy_id, username, must_change_password, created_at, machine_name, grants)
     select id, 'INTEGRATOR', academy_id, username, false, now, name, grants from json_to_record($1::json)
       as r (id uuid, academy_id uuid, username text, now timestamptz, name text, grants text[])`,
    {
      id,
      academy_id: academyId,
      username: clientId,
      now: context.now(),
      name: input.name.trim(),
      grants: [...new Set(input.grants)],
    },
  );
  const clientSecret = await addSecret(context.em, id, context.now());
  return { integrator: context.reader.reference(context, Integrator, id), clientId, clientSecret };
}

/** Gives a machine a new secret; the former one goes on for a week. */
export async function renewClientSecret(context: MutationContext, input: IntegratorInput) {
  const { id } = await ownIntegrator(context, input);
  const clientSecret = await addSecret(context.em, id, context.now());
  return { integrator: context.reader.reference(context, Integrator, id), clientSecret };
}

/** The machine gets no token any more, and those that it has stop within a minute. */
export async function closeIntegrator(context: MutationContext, input: IntegratorInput) {
  const account = await ownIntegrator(context, input);
  account.closedAt = context.now();
  await endSecrets(context.em, account.id, context.now());
  await endSessions(context, account);
  return { integrator: context.reader.reference(context, Integrator, account.id) };
}

/**
 * Runs before the transaction, where a refusal keeps its count: checks the secret of a machine. Failures are throttled
 * like those of a sign-in, yet a right secret always opens: nobody guesses 256 bits, and a stranger who knows the id
 * must not keep the machine out.
 * @returns the account of the machine
 */
export async function checkClient(context: Context, input: AuthenticateClientInput): Promise<string> {
  const { clientId, clientSecret } = input;
  const isText = clientId.isWellFormed() && !clientId.includes('\0');
  const given = { clientId, clientSecret, now: context.now() };
  const id = isText ? await useSecret(context.em.fork(), given) : null;
  if (id) return id;
  await beginTry(context, throttleKey(context, 'client', clientId));
  throw new DomainError(machineRefusals.INVALID_CLIENT, ['input']);
}

/** A token of ten minutes, and nothing to refresh it with: the machine has its secret (RFC 6749, 4.4.3). */
export async function tokenFor(context: MutationContext, _input: AuthenticateClientInput, accountId: string) {
  // Its closing waits for this session, and ends it; tokens that are asked for at once do not wait for each other.
  const shared = { lockMode: LockMode.PESSIMISTIC_READ };
  const account = await context.em.findOne(Account, { id: accountId, closedAt: null }, shared);
  if (!account) throw new DomainError(machineRefusals.INVALID_CLIENT, ['input']);
  const { session } = await openSession(context, account, { refreshable: false });
  const { accessToken, accessTokenExpiresAt } = session;
  return { accessToken, accessTokenExpiresAt, grants: [...account.grants] };
}

/** The machine, locked: what changes its secrets comes one after the other. */
async function ownIntegrator(context: MutationContext, { integratorId }: IntegratorInput): Promise<Account> {
  const { academyId } = requireSignedIn(context);
  const key = keyOfGlobalId('itg', integratorId);
  const where = { id: key ?? '', academy: academyId, role: 'INTEGRATOR' } as const;
  const isTheirs = key !== null && (await context.em.count(Account, where)) > 0;
  const account = isTheirs ? await lockAccount(context, key) : null;
  if (!account || account.closedAt) throw new DomainError('NOT_FOUND', ['input', 'integratorId']);
  return account;
}
