import { type Methods, methodsOf } from './_generated/methods.ts';
import { type ClientOptions, type CoreClient, createCore } from './core/client.ts';

/** The client with its ready-made methods, by part of the domain. One call is one request. */
export interface Client extends CoreClient, Methods {}

/**
 * Creates a client.
 *
 * @throws TypeError when `url` is missing or no address of a GraphQL endpoint
 * @example
 * const client = createClient({ url: 'https://iprof.example.org/graphql' });
 * await client.account.signIn({ username: 'mdupont', password });
 * for await (const teacher of client.teachers.all({ filter: { corps: ['PE'] } })) console.log(teacher.displayName);
 */
export function createClient(options: ClientOptions): Client {
  const core = createCore(options);
  // On to the core itself, so that `session` stays the getter that it is.
  return Object.assign(core, methodsOf(core));
}
