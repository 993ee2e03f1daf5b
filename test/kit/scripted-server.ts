import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A GraphQL request as it arrived over the wire. */
export interface Received {
  readonly headers: IncomingHttpHeaders;
  readonly query: string;
  readonly operationName: string | undefined;
  readonly variables: {
    readonly [name: string]: unknown;
    readonly input?: Readonly<Record<string, unknown>>;
  };
}

/** What the script answers; `hangUp` closes the socket without an answer, `silent` never answers. */
export interface Scripted {
  readonly status?: number;
  readonly headers?: Record<string, string>;
  readonly body?: unknown;
  readonly hangUp?: boolean;
  readonly silent?: boolean;
}

export interface ScriptedServer extends AsyncDisposable {
  readonly url: string;
  readonly received: readonly Received[];
}

/** A real HTTP server on a free port that answers as the script says; strings are sent as they are. */
export async function scriptedServer(
  script: (request: Received, index: number) => Scripted | Promise<Scripted>,
): Promise<ScriptedServer> {
  const received: Received[] = [];
  const server = createServer(async (request, response) => {
    let text = '';
    for await (const chunk of request.setEncoding('utf8')) text += chunk;
    const arrived: Received = { headers: request.headers, operationName: undefined, ...JSON.parse(text) };
    const answer = await script(arrived, received.push(arrived) - 1);
    if (answer.silent) return;
    if (answer.hangUp) {
      request.socket.destroy();
      return;
    }
    const { body = {} } = answer;
    response.writeHead(answer.status ?? 200, { 'content-type': 'application/json', ...answer.headers });
    response.end(typeof body === 'string' ? body : JSON.stringify(body));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    received,
    async [Symbol.asyncDispose]() {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}
