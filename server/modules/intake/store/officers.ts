import { newId } from '../../../platform/sql/new-id.ts';
import type { Sql } from '../../../platform/sql/sql.ts';
import type { ImportOfficerInput } from '../intake.inputs.ts';
import { loadOfficers, type OfficerRow } from './load.ts';
import type { Candidate } from './rows.ts';
import { saveOfficers } from './write.ts';

/**
 * Brings the officers of these lines to the details given, the newest ones; what is not given stays. One that is not
 * known is made when its details are whole.
 * @returns the ids of those that are there, by academy id, space, code
 */
export async function bringOfficers(
  sql: Sql,
  candidates: readonly Candidate[],
): Promise<ReadonlyMap<string, string>> {
  const given = newestDetails(candidates);
  const known = await loadOfficers(sql, [...given.values()]);
  const news = [...given].flatMap(([key, details]) => {
    const officer = known.get(key);
    const wanted = { phone: null, ...officer, ...details, id: officer?.id ?? newId() };
    return isWhole(wanted) && (!officer || differs(officer, wanted)) ? [wanted] : [];
  });
  if (news.length === 0) return idsOf(known);
  const rows = news.map(({ id, academyId, code, displayName, service, email, phone }) => {
    return { id, academy: academyId, code, displayName, email, phone, service };
  });
  await saveOfficers(sql, rows);
  return idsOf(await loadOfficers(sql, [...given.values()]));
}

/** Whether the officer of a line is there, or is described, in any of these lines, well enough to be made. */
export async function officersOf(
  sql: Sql,
  candidates: readonly Candidate[],
): Promise<(candidate: Candidate) => boolean> {
  const given = newestDetails(candidates);
  const known = await loadOfficers(sql, [...given.values()]);
  return ({ academy, line }) => {
    const key = `${academy.id} ${line.officer.code}`;
    const details = given.get(key);
    return known.has(key) || (details !== undefined && isWhole(details));
  };
}

const DETAILS = ['displayName', 'service', 'email', 'phone'] as const;
type Details = Partial<Pick<OfficerRow, (typeof DETAILS)[number]>> & {
  readonly academyId: string;
  readonly code: string;
};

function newestDetails(candidates: readonly Candidate[]): Map<string, Details> {
  const newest = new Map<string, Details>();
  for (const { academy, line } of candidates) {
    const { code } = line.officer;
    const key = `${academy.id} ${code}`;
    newest.set(key, { academyId: academy.id, code, ...newest.get(key), ...toldOf(line.officer) });
  }
  return newest;
}

function toldOf(officer: ImportOfficerInput): Partial<OfficerRow> {
  return Object.fromEntries(DETAILS.flatMap((name) => (officer[name] ? [[name, officer[name]]] : [])));
}

function isWhole({ displayName, service, email }: Details): boolean {
  return Boolean(displayName && service && email);
}

function differs(officer: OfficerRow, wanted: Details): boolean {
  return DETAILS.some((name) => officer[name] !== wanted[name]);
}

function idsOf(officers: ReadonlyMap<string, OfficerRow>): Map<string, string> {
  return new Map([...officers].map(([key, { id }]) => [key, id]));
}
