/** The tables of the dated lines of a file, which a request may be about. */
export type LineTable = 'career_step' | 'posting' | 'position' | 'appraisal' | 'diploma' | 'service_period';

/** A line by the names of its entity, with its key. */
export interface Line {
  readonly id: string;
}

/** What two writings of one line have in common, the surest sign first: values that are there on both, and the same. */
const signs: Readonly<Record<LineTable, readonly (readonly string[])[]>> = {
  career_step: [
    ['corpsCode', 'gradeCode', 'echelon', 'from'],
    ['corpsCode', 'gradeCode', 'echelon'],
    ['from'],
  ],
  posting: [['establishment', 'from'], ['establishment', 'to'], ['from'], ['establishment']],
  position: [['kind', 'from'], ['from'], ['kind', 'to']],
  appraisal: [['rank', 'schoolYear'], ['rank'], ['schoolYear']],
  diploma: [['title', 'obtainedOn'], ['title'], ['obtainedOn'], ['level', 'speciality']],
  service_period: [['from', 'to'], ['from'], ['kinds', 'to']],
};

/**
 * Which of the lines that a file has got replaces each of those that have ended: another writing of the same line, and where
 * none is, a line of the same days. A line replaces one other at most; one that nothing replaces is missing.
 * @param ended, added lines of one file and one table
 */
export function successorsOf(
  table: LineTable,
  ended: readonly Line[],
  added: readonly Line[],
): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  if (ended.length === 0 || added.length === 0) return found;
  const free = new Set(added);
  const pair = (line: Line, other: Line | undefined) => {
    if (!other) return;
    found.set(line.id, other.id);
    free.delete(other);
  };
  for (const sign of signs[table])
    for (const line of ended)
      if (!found.has(line.id))
        pair(
          line,
          firstOf(free, (other) => agree(sign, line, other)),
        );
  for (const line of ended)
    if (!found.has(line.id))
      pair(
        line,
        firstOf(free, (other) => overlap(line, other)),
      );
  return found;
}

function firstOf(lines: Iterable<Line>, is: (line: Line) => boolean): Line | undefined {
  for (const line of lines) if (is(line)) return line;
  return undefined;
}

/** A last day that is not said is one as well: both go on. */
function agree(sign: readonly string[], one: Line, other: Line): boolean {
  return sign.every(
    (name) =>
      (valueOf(one, name) !== null || name === 'to') &&
      JSON.stringify(valueOf(one, name)) === JSON.stringify(valueOf(other, name)),
  );
}

function overlap(one: Line, other: Line): boolean {
  const [from, begins] = [valueOf(one, 'from'), valueOf(other, 'from')];
  if (typeof from !== 'string' || typeof begins !== 'string') return false;
  const reaches = (last: unknown, day: string) => typeof last !== 'string' || last >= day;
  return reaches(valueOf(one, 'to'), begins) && reaches(valueOf(other, 'to'), from);
}

function valueOf(line: Line, name: string): unknown {
  return (line as unknown as Readonly<Record<string, unknown>>)[name] ?? null;
}
