import { foldForSignIn } from './username.rules.ts';

/** Which name an account is asked for by: a username or a professional address, folded; the academy when it was given. */
export interface TypedName {
  readonly name: string;
  readonly academyCode: string | null;
}

/** What was typed to sign in, or to get a lost password back: read alike everywhere. */
export function typedName(typed: {
  readonly username: string;
  readonly academyCode?: string | null;
}): TypedName {
  return {
    name: storable(foldForSignIn(typed.username)),
    academyCode: storable(typed.academyCode?.trim() ?? '') || null,
  };
}

/** An address names its academy, and stands in another column. */
export const isAddress = ({ name }: TypedName): boolean => name.includes('@');

/** No name holds what PostgreSQL cannot: such a one is a name that does not exist. */
const storable = (text: string) => text.toWellFormed().replaceAll('\0', '\uFFFD');
