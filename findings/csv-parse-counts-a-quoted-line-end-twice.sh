#!/usr/bin/env bash
# csv-parse 7.0.3. A file of an HR base as Windows writes it: rows end with CRLF, and one quoted cell holds a line end, CRLF too.
# `info: true` gives `lines`, by which a fault would be reported to a person who opens the file. Expected: the third row ends
# on line 4 of the file. Seen: each CRLF between quotation marks counts as two lines, so that all later rows are one too far.
# Says "as found" and ends with 0 while that is so; otherwise ends with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund csv-parse@7.0.3 >/dev/null
cat >try.mjs <<'JS'
import { parse } from 'csv-parse/sync';
const rows = (end) =>
  parse(['NUMEN;ACTE', `A;"Arrêté du${end}12 juillet"`, 'B;Arrêté'].join('\r\n'), {
    delimiter: ';',
    record_delimiter: '\r\n',
    info: true,
  }).map(({ info }) => info.lines);
console.log(JSON.stringify({ crlf: rows('\r\n'), lf: rows('\n') }));
JS
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = '{"crlf":[1,4,5],"lf":[1,3,4]}' ] && echo 'as found'
