import { isSameChild, withChildren } from '../../dossier/situation.rules.ts';
import { foldName } from '../../teacher/teacher.rules.ts';
import type { Profile } from '../judge/lines.rules.ts';
import { isSame } from '../judge/plan.rules.ts';
import { tableOfValue, valuePaths, type ValuePath } from './paths.tables.ts';

/** What somebody says of one value of a file, from a day on, until somebody says otherwise. */
export interface Saying {
  readonly path: ValuePath;
  /** Null: always before. */
  readonly from: string | null;
  /** The approval that says it; null: the HR base. */
  readonly request: string | null;
  /** The day on which it was said. */
  readonly on: string;
  /** Of children, who is added and who is removed; of all others, the value. */
  readonly value: unknown;
}

export interface Child {
  readonly givenName: string;
  readonly birthDate: string;
}
export interface ChildrenSaid {
  readonly added: readonly Child[];
  readonly removed: readonly Child[];
}

/** The HR base's last word on each value, and what is said beside it, in the order of the days. */
export interface SaidValues {
  readonly base: Readonly<Record<ValuePath, unknown>>;
  readonly sayings: readonly Saying[];
}

/** One value: what the HR base said last, what is in effect, and what an approval makes of it later. */
export interface Standing {
  readonly path: ValuePath;
  readonly last: unknown;
  readonly ours: unknown;
  readonly coming: readonly unknown[];
  /** Whether a dated row of today or before says it; else it is the HR base's last word. */
  readonly isSaid: boolean;
  /** The approval in effect, and since when it is; null where no approval speaks of this value. */
  readonly by: { readonly request: string; readonly since: string } | null;
}

/**
 * The values on which approvals stand beside the HR base.
 * @param today `YYYY-MM-DD`, in Europe/Paris
 */
export function standingsOf(said: SaidValues, today: string): Standing[] {
  return valuePaths.flatMap((path) => (isTouched(said, path) ? [standingOf(said, path, today)] : []));
}

/**
 * What a new word of the HR base is beside what is in effect:
 * - `SAME`: as last time, so that ours stands;
 * - `TAKEN_OVER`: as ours, of today or of a later day;
 * - `FOLLOWS`: the HR base had ours or nothing else, and goes on from there;
 * - `CONTRADICTS`: neither what it said last nor ours.
 */
export type Verdict = 'SAME' | 'TAKEN_OVER' | 'FOLLOWS' | 'CONTRADICTS';

export function verdictOf(standing: Standing, word: unknown): Verdict {
  const { path, last, ours, coming } = standing;
  if (isSame(word, last)) return 'SAME';
  if ([ours, ...coming].some((value) => isSame(value, word))) return 'TAKEN_OVER';
  if (isSame(last, ours)) return 'FOLLOWS';
  return isOfChildren(path) && !isOfOneChild(standing, word as readonly Child[]) ? 'FOLLOWS' : 'CONTRADICTS';
}

/** What is in effect once the HR base goes on: its word; of children, what it changes is changed beside what is ours. */
export function followed({ path, last, ours }: Standing, word: unknown): unknown {
  if (!isOfChildren(path)) return word;
  const [before, said, present] = [last, word, ours] as readonly (readonly Child[])[] as [
    Child[],
    Child[],
    Child[],
  ];
  return inOrder([...without(present, without(before, said)), ...without(without(said, before), present)]);
}

export function without(some: readonly Child[], others: readonly Child[]): Child[] {
  return some.filter((child) => !others.some((other) => isSame(child, other)));
}

/** Whether the HR base and an approval have added the same child in two writings: one name, or one day of birth. */
function isOfOneChild({ last, ours }: Standing, word: readonly Child[]): boolean {
  const before = last as readonly Child[];
  const present = ours as readonly Child[];
  const theirs = without(without(word, before), present);
  const own = without(without(present, before), word);
  return theirs.some((one) =>
    own.some(
      (other) => one.birthDate === other.birthDate || foldName(one.givenName) === foldName(other.givenName),
    ),
  );
}

/** What a line of the HR base says of each value, written as the values of a file are. */
export function wordsOf(profile: Profile): Readonly<Record<ValuePath, unknown>> {
  const { addressLines: lines, postalCode, city, country, familySince, children } = profile;
  return {
    'teacher.civility': profile.civility,
    'teacher.familyName': profile.familyName,
    'teacher.usageName': profile.usageName ?? null,
    'teacher.givenNames': profile.givenNames,
    'dossier.address': lines ? { lines, postalCode, city, country } : null,
    'dossier.phone': profile.phone ?? null,
    'dossier.mobilePhone': profile.mobilePhone ?? null,
    'dossier.familySituation.maritalStatus': {
      maritalStatus: profile.maritalStatus,
      since: familySince ?? null,
    },
    'dossier.familySituation.children': inOrder(children),
  };
}

/** Children have no order. */
function inOrder(children: readonly Child[]): Child[] {
  const keyOf = ({ birthDate, givenName }: Child) => `${birthDate} ${givenName}`;
  return children.toSorted((one, other) => (keyOf(one) < keyOf(other) ? -1 : 1));
}

/** Without an approval, what was so before the first one is a copy that nobody reads; names are read with all that is said. */
function isTouched({ sayings }: SaidValues, path: ValuePath): boolean {
  const table = tableOfValue[path];
  if (table === 'dossier_name') return sayings.some((saying) => saying.path === path);
  return sayings.some((saying) => saying.request !== null && tableOfValue[saying.path] === table);
}

function standingOf(said: SaidValues, path: ValuePath, today: string): Standing {
  const sayings = said.sayings.filter((saying) => saying.path === path);
  const last = inForm(path, said.base[path]);
  const start = tableOfValue[path] === 'dossier_name' ? last : isOfChildren(path) ? [] : null;
  const isIn = ({ from }: Saying) => from === null || from <= today;
  const now = sayings.filter(isIn);
  const ours = now.reduce(after, start);
  const coming: unknown[] = [];
  for (const later of sayings.filter((saying) => !isIn(saying)))
    coming.push(after(coming.at(-1) ?? ours, later));
  const approved = now.findLast(({ request }) => request !== null);
  return { path, last, ours, coming, isSaid: now.length > 0, by: approved ? approvalOf(approved) : null };
}

function approvalOf({ request, from, on }: Saying): Standing['by'] {
  return request === null ? null : { request, since: from !== null && from > on ? from : on };
}

function after(before: unknown, { path, value }: Saying): unknown {
  if (!isOfChildren(path)) return value;
  const { added, removed } = value as ChildrenSaid;
  const left = (before as readonly Child[]).filter(
    (child) => !removed.some((gone) => isSameChild(gone, child)),
  );
  return inOrder(withChildren(left, added));
}

function inForm(path: ValuePath, value: unknown): unknown {
  return isOfChildren(path) ? inOrder(value as readonly Child[]) : value;
}

function isOfChildren(path: ValuePath): boolean {
  return path === 'dossier.familySituation.children';
}
