import { Secret, TOTP } from 'otpauth';
import type { TestServer } from './server.ts';
import { password, tokenOf, type Someone } from './world.ts';

/** The code that an authenticator with this secret shows when the server’s clock says what it says. */
export function codeOf(server: TestServer, secret: string, seconds = 0): string {
  const timestamp = server.now.getTime() + seconds * 1000;
  return new TOTP({ secret: Secret.fromBase32(secret) }).generate({ timestamp });
}

/** Lets the clock go on until codes change twice: what was used is out of the way. */
export function nextCode(server: TestServer): void {
  server.now = new Date(server.now.getTime() + 60_000);
}

export interface Enrolled {
  /** Of the session that enrolled. */
  readonly token: string;
  readonly secret: string;
  readonly recoveryCodes: readonly string[];
}

/** Enrols a second factor for somebody, through the API. */
export async function enrol(server: TestServer, someone: Someone, secretWord = password): Promise<Enrolled> {
  const token = await tokenOf(server, someone, secretWord);
  const begun = await server.query(
    `mutation ($input: BeginSecondFactorInput!) { beginSecondFactor(input: $input) { secret errors { code } } }`,
    { token, variables: { input: { currentPassword: secretWord } } },
  );
  const secret = begun.data?.beginSecondFactor?.secret as string | undefined;
  if (!secret) throw new Error(`nothing was begun: ${JSON.stringify(begun)}`);
  const confirmed = await server.query(
    `mutation ($code: String!) { confirmSecondFactor(input: { code: $code }) { recoveryCodes errors { code } } }`,
    { token, variables: { code: codeOf(server, secret) } },
  );
  const recoveryCodes = confirmed.data?.confirmSecondFactor?.recoveryCodes as string[] | undefined;
  if (!recoveryCodes) throw new Error(`nothing was confirmed: ${JSON.stringify(confirmed)}`);
  nextCode(server);
  return { token, secret, recoveryCodes };
}
