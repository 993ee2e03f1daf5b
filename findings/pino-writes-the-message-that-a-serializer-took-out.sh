#!/usr/bin/env bash
# pino 10.4.0.
# A serializer for `err` leaves the message of an error out, since messages of databases quote rows. A line that gives the
# error and no words of its own would be expected to hold nothing of that message; seen: pino makes the raw message the words
# of the line (`msg`), beside the serialized error, whether the error stands under `err` or is the first argument itself.
# Says "as found" and ends with 0 while that is so; otherwise ends with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund pino@10.4.0 >/dev/null
cat >try.mjs <<'JS'
import pino from 'pino';
const lines = [];
const log = pino(
  { base: null, timestamp: false, serializers: { err: (error) => ({ type: error.name }) } },
  { write: (line) => lines.push(JSON.parse(line)) },
);
const error = new RangeError('the row of Jeanne Exemple');
log.warn({ err: error });
log.warn(error);
log.warn({ err: error }, 'with words');
console.log(JSON.stringify(lines.map(({ err, msg }) => ({ err, msg }))));
JS
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = '[{"err":{"type":"RangeError"},"msg":"the row of Jeanne Exemple"},{"err":{"type":"RangeError"},"msg":"the row of Jeanne Exemple"},{"err":{"type":"RangeError"},"msg":"with words"}]' ] && echo 'as found'
