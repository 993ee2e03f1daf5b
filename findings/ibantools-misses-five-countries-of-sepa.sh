#!/usr/bin/env bash
# ibantools 4.5.4.
# A form takes bank accounts of the SEPA area. `isSEPACountry` would be expected to know the area as the European Payments
# Council lists it (EPC409-09); seen: the five countries that joined it in 2024 and 2025 (Albania, Montenegro, Moldova, North
# Macedonia, Serbia) are none of it, although the library knows the form of their IBANs. Who trusts it refuses an account that
# Regulation (EU) 260/2012, article 9 says must not be refused by its country.
# Says "as found" and ends with 0 while that is so; otherwise ends with 1.
set -euo pipefail
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cd "$folder"
npm init --yes >/dev/null
npm install --silent --no-audit --no-fund ibantools@4.5.4 >/dev/null
cat >try.mjs <<'JS'
import { countrySpecs, isSEPACountry } from 'ibantools';
const known = (country) => isSEPACountry(country);
const joined = ['AL', 'ME', 'MD', 'MK', 'RS'];
console.log(
  JSON.stringify({
    before: ['AD', 'CH', 'FR', 'MC', 'VA'].map(known),
    joined: joined.map(known),
    form: joined.map((country) => countrySpecs[country]?.chars),
  }),
);
JS
seen=$(node try.mjs)
echo "$seen"
[ "$seen" = '{"before":[true,true,true,true,true],"joined":[false,false,false,false,false],"form":[28,22,24,19,22]}' ] && echo 'as found'
