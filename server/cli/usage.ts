// How commands are typed, apart from their work: that imports the server, and `--help` need not wait for it.

export const IMPORT_USAGE = [
  'npm run import -- FILE.ndjson[.gz] [--report FILE.refused.ndjson] [--batch 500] [--preview]      (FILE may be -)',
  'npm run import -- FILES.csv[.gz] --mapping MAP.json [--report FILE.refused.ndjson] [--batch 500] [--preview]',
].join('\n  ');

export const INVITE_USAGE = `npm run invite -- --academy 18 --role administrator|officer --name "Anne Martin" --email ADDRESS --service "DPE 3" [--code CODE] [--phone NUMBER]
  npm run invite -- --reset --email ADDRESS      (who has an account and lost the password)`;

export const MANDATE_USAGE = `npm run mandate -- give --email ADDRESS [--from 2026-09-01] [--to 2027-08-31]
  npm run mandate -- end --email ADDRESS [--on 2027-08-31]
  npm run mandate -- list      (who has the national mandate, or had it)`;
