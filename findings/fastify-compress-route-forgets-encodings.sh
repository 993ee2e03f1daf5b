#!/usr/bin/env bash
# @fastify/compress 9.2.0 with fastify 5.12.8.
# The plugin is registered with `encodings: ['br', 'gzip']` and `threshold: 0`. A route that says `compress: { threshold: 0 }`
# would be expected to change the threshold alone; seen: what it leaves out comes from the defaults of the plugin, not from
# the registered options, so that this one route answers with zstd, which the registration leaves out.
# Says "as found" and ends with 0 while that is so; otherwise ends with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund node@24.21.0 fastify@5.12.8 @fastify/compress@9.2.0 --allow-scripts=node >/dev/null 2>&1 ||
  npm install --silent --no-audit --no-fund node@24.21.0 fastify@5.12.8 @fastify/compress@9.2.0 >/dev/null
cat >try.mjs <<'JS'
import compress from '@fastify/compress';
import Fastify from 'fastify';
const app = Fastify();
await app.register(compress, { encodings: ['br', 'gzip'], threshold: 0 });
const answer = async (_request, reply) => reply.type('application/json').send(JSON.stringify({ text: 'é'.repeat(4000) }));
app.get('/as-registered', answer);
app.get('/of-its-own', { compress: { threshold: 0 } }, answer);
const seen = {};
for (const url of ['/as-registered', '/of-its-own'])
  seen[url] = (await app.inject({ url, headers: { 'accept-encoding': 'zstd, br, gzip' } })).headers['content-encoding'];
console.log(JSON.stringify(seen));
await app.close();
JS
seen=$(./node_modules/.bin/node try.mjs)
echo "$seen"
[ "$seen" = '{"/as-registered":"br","/of-its-own":"zstd"}' ] && echo 'as found'
