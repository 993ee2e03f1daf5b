import { faultsOf } from '../../modules/intake/judge/intake.rules.ts';
import { refusalMessage } from '../../platform/errors/errors.ts';
import { parisDate, type Locale } from '../../platform/viewer.ts';
import type { PlacedLine, TeacherSource } from './bulk-import.ts';

const SHOWN = 10;

/** Shows the first teachers as they would be taken; writes nothing, and needs no database. */
export async function preview(source: TeacherSource, locale: Locale): Promise<number> {
  let shown = 0;
  const today = parisDate(new Date());
  for await (const item of source.items) {
    process.stdout.write(`${inWords(item, today, locale)}\n`);
    shown += 1;
    if (shown === SHOWN) break;
  }
  process.stdout.write(`${shown} shown; nothing was written.\n`);
  return 0;
}

function inWords({ read, place }: PlacedLine, today: string, locale: Locale): string {
  const refusals = read.refusals ?? faultsOf(read.value, today);
  const verdict = refusals.length === 0 ? '✓ taken' : '✗ refused';
  const faults = refusals.map(
    (refusal) =>
      `  ${refusal.code} ${refusal.path.join('.')} (${placeInWords(place(refusal.path))}): ${refusalMessage(refusal, locale)}`,
  );
  return [
    `${placeInWords(place([]))} ${verdict}`,
    ...faults,
    ...('value' in read ? fieldsOf(read.value) : []),
  ].join('\n');
}

function placeInWords({ file, line, column }: ReturnType<PlacedLine['place']>): string {
  return [...(file ? [file] : []), `line ${line}`, ...(column ? [`"${column}"`] : [])].join(', ');
}

/** A field a line, and an item of a list of objects a line. */
function fieldsOf(teacher: object): string[] {
  return Object.entries(teacher).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'numen') return [`  numen ${masked(String(value))}`];
    const isList = Array.isArray(value) && typeof value[0] === 'object';
    return isList
      ? [`  ${name}`, ...value.map((item) => `    ${JSON.stringify(item)}`)]
      : [`  ${name} ${JSON.stringify(value)}`];
  });
}

/** The NUMEN is the first password: what is on a screen is seen. */
function masked(numen: string): string {
  return `${numen.slice(0, 3)}${'•'.repeat(Math.max(0, numen.length - 6))}${numen.slice(-3)}`;
}
