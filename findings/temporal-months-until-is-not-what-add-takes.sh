#!/usr/bin/env bash
# temporal-polyfill 1.0.8 (Temporal.PlainDate).
# A leave of one month from 31 January ends, by `add`, on 28 February. `until` with `largestUnit: 'month'` would be expected to
# give that month back; seen: 28 days, while from 30 April to 30 May it is a month. A length counted back from two dates by
# `until` and compared with the one that was granted differs for every month that ends earlier than its beginning's day.
# Says "as found" and ends with 0 while that is so; otherwise ends with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund temporal-polyfill@1.0.8 >/dev/null
cat >try.mjs <<'JS'
import { Temporal } from 'temporal-polyfill';
const seen = ['2026-01-31', '2026-04-30'].map((day) => {
  const from = Temporal.PlainDate.from(day);
  const end = from.add({ months: 1 });
  return [end, from.until(end, { largestUnit: 'month' }), end.since(from, { largestUnit: 'month' })].map(String);
});
console.log(JSON.stringify(seen));
JS
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = '[["2026-02-28","P28D","P28D"],["2026-05-30","P1M","P1M"]]' ] && echo 'as found'
