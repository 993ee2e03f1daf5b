import type { Appreciation, DiplomaCode, ServiceTag, Status } from '../law/codes.tables.ts';
import type { PositionCode } from '../law/positions.tables.ts';
import { diplomaNames, positionNames, sectorNames, serviceNames, statusNames } from './api-names.tables.ts';
import type { CareerFacts } from './facts.rules.ts';

// Facts are written in the names of the API; the rules have shorter ones, which are read as well.

type Given = Readonly<Record<string, unknown>>;

const isRecord = (value: unknown): value is Given =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
const renamed = (names: Readonly<Record<string, string>>, value: unknown) =>
  typeof value === 'string' ? (names[value] ?? value) : value;
const eachOf = (list: unknown, change: (item: Given) => Given) =>
  Array.isArray(list) ? list.map((item: unknown) => (isRecord(item) ? change(item) : item)) : list;

/** Facts that were checked, in the names of the rules; where a fact is given under both, the name of the API counts. */
export function inRuleNames(given: Given): Given {
  const { appraisals, seniorityFrom, from, ...facts } = given;
  const { status, sector, positions, services, diplomas, decided } = facts;
  return {
    ...facts,
    ...placeOf({ seniorityFrom, from }),
    ...(status === undefined ? {} : { status: renamed(statusNames, status) }),
    ...(sector === undefined ? {} : { sector: renamed(sectorNames, sector) }),
    ...(positions === undefined ? {} : { positions: eachOf(positions, positionOf) }),
    ...(services === undefined ? {} : { services: eachOf(services, serviceOf) }),
    ...(decided === undefined ? {} : { decided: eachOf(decided, stepOf) }),
    ...diplomasOf(diplomas),
    ...appraisalsOf(appraisals),
  };
}

/** The first day in the échelon, and the day since which its seniority counts where some was kept. */
function placeOf({ seniorityFrom, from }: Given): Given {
  const echelonDate = seniorityFrom ?? from;
  if (echelonDate == null) return {};
  return { echelonDate, ...(from != null && from !== echelonDate ? { heldSince: from } : {}) };
}

function positionOf({ kind, ...period }: Given): Given {
  return kind === undefined
    ? { ...period, position: renamed(positionNames, period['position']) }
    : { ...period, position: renamed(positionNames, kind) };
}

function serviceOf({ kinds, ...period }: Given): Given {
  const tags = kinds ?? period['tags'];
  const known = Array.isArray(tags)
    ? tags.map((tag: unknown) => renamed(serviceNames, tag)).filter((tag) => tag !== 'DIRECTOR')
    : tags;
  return { ...period, tags: known };
}

function stepOf({ seniorityFrom, ...step }: Given): Given {
  return seniorityFrom === undefined ? step : { ...step, echelonDate: seniorityFrom };
}

/** The training of heads of school is a diploma of the API, and a fact of its own. */
function diplomasOf(diplomas: unknown): Given {
  if (!Array.isArray(diplomas)) return {};
  const codeOf = (one: unknown) => (isRecord(one) ? one['code'] : one);
  const training = diplomas.find((one) => codeOf(one) === 'FORMATION_DIRECTION') as unknown;
  const held = diplomas
    .filter((one) => codeOf(one) !== 'FORMATION_DIRECTION')
    .map((one: unknown) =>
      isRecord(one) ? { ...one, code: renamed(diplomaNames, one['code']) } : renamed(diplomaNames, one),
    );
  if (training === undefined) return { diplomas: held };
  const on = isRecord(training) ? training['obtainedOn'] : undefined;
  return { ...(held.length > 0 ? { diplomas: held } : {}), trainingDirection: on ?? true };
}

function appraisalsOf(appraisals: unknown): Given {
  if (!Array.isArray(appraisals)) return {};
  const all = appraisals.filter(isRecord);
  const by = (name: string) =>
    Object.fromEntries(all.flatMap((one) => (one[name] == null ? [] : [[String(one['rank']), one[name]]])));
  const [rdv, rdvYears] = [by('outcome'), by('schoolYear')];
  return {
    ...(Object.keys(rdv).length === 0 ? {} : { rdv }),
    ...(Object.keys(rdvYears).length === 0 ? {} : { rdvYears }),
  };
}

const reversed = <Name extends string>(names: Readonly<Record<string, Name>>) =>
  Object.fromEntries(Object.entries(names).map(([api, rule]) => [rule, api])) as Readonly<
    Record<Name, string>
  >;
const shown = {
  status: reversed<Status>(statusNames),
  sector: reversed<string>(sectorNames),
  position: reversed<PositionCode>(positionNames),
  service: reversed<ServiceTag>(serviceNames),
  diploma: reversed<DiplomaCode>(diplomaNames),
};

/** The facts of the rules in the names of the API: `inRuleNames` reads them back. */
export function inApiNames(facts: CareerFacts): Given {
  const { echelonDate, heldSince, rdv, rdvYears, trainingDirection, ...kept } = facts;
  const { status, sector, positions, services, diplomas, decided } = kept;
  const isKept = heldSince != null && echelonDate !== null && echelonDate < heldSince;
  const ranks = [
    ...new Set([...Object.keys(rdv ?? {}), ...Object.keys(rdvYears ?? {})]),
  ].toSorted() as Rank[];
  return {
    ...kept,
    from: heldSince ?? echelonDate,
    ...(isKept ? { seniorityFrom: echelonDate } : {}),
    ...(status === undefined ? {} : { status: shown.status[status] }),
    ...(sector === undefined ? {} : { sector: shown.sector[sector] }),
    ...(positions && {
      positions: positions.map(({ position, ...days }) => ({ kind: shown.position[position], ...days })),
    }),
    ...(services && {
      services: services.map(({ tags, ...days }) => ({
        kinds: tags.map((tag) => shown.service[tag]),
        ...days,
      })),
    }),
    ...(decided && {
      decided: decided.map(({ echelonDate: since, ...step }) => ({
        ...step,
        ...(since === undefined ? {} : { seniorityFrom: since }),
      })),
    }),
    ...shownDiplomas(diplomas, trainingDirection),
    ...(ranks.length === 0 ? {} : { appraisals: ranks.map((rank) => appraisalOf(rank, rdv, rdvYears)) }),
  };
}

type Rank = '1' | '2' | '3';

function shownDiplomas(diplomas: CareerFacts['diplomas'], training: CareerFacts['trainingDirection']): Given {
  const held = diplomas?.map((one) =>
    typeof one === 'string' ? shown.diploma[one] : { ...one, code: shown.diploma[one.code] },
  );
  if (!training) return held ? { diplomas: held } : {};
  const followed =
    training === true ? 'FORMATION_DIRECTION' : { code: 'FORMATION_DIRECTION', obtainedOn: training };
  return { diplomas: [...(held ?? []), followed] };
}

function appraisalOf(
  rank: Rank,
  rdv: Partial<Record<Rank, Appreciation | null>> | undefined,
  years: Partial<Record<Rank, string>> | undefined,
): Given {
  const [outcome, schoolYear] = [rdv?.[rank], years?.[rank]];
  return {
    rank: Number(rank),
    ...(schoolYear === undefined ? {} : { schoolYear }),
    ...(outcome == null ? {} : { outcome }),
  };
}
