// A closed loop of requests: `connections` at once, each sends its next request when its last is answered. On undici's
// dispatch, the lightest HTTP client of Node, because the load shares the machine with what it measures.
import { Client } from 'undici';

/**
 * @param {{ url: string, requests: { path: string, body: Buffer | null, headers: Record<string, string> }[], connections: number, milliseconds: number }} options
 * @returns {Promise<{ answered: number, seconds: number, bytes: number }>}
 */
export async function load({ url, requests, connections, milliseconds }) {
  let next = 0;
  let answered = 0;
  let bytes = 0;
  const started = performance.now();
  const until = started + milliseconds;
  const clients = Array.from({ length: connections }, () => new Client(url, { pipelining: 1 }));
  await Promise.all(
    clients.map(
      (client) =>
        new Promise((resolve, reject) => {
          let isRefused = false;
          const handler = {
            onRequestStart() {},
            onResponseStart(_controller, status) {
              isRefused = status !== 200;
            },
            onResponseData(_controller, chunk) {
              bytes += chunk.length;
              if (isRefused) reject(new Error(chunk.toString()));
            },
            onResponseEnd() {
              answered += 1;
              if (performance.now() < until) send();
              else resolve();
            },
            onResponseError(_controller, error) {
              reject(error);
            },
          };
          const send = () => {
            const { path, body, headers } = requests[next++ % requests.length];
            client.dispatch({ path, method: body ? 'POST' : 'GET', headers, body }, handler);
          };
          send();
        }),
    ),
  );
  const seconds = (performance.now() - started) / 1000;
  await Promise.all(clients.map((client) => client.close()));
  return { answered, seconds, bytes };
}
