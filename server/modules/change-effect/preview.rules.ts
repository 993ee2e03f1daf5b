import { asRecorded, diplomasAfter } from '../dossier/diploma/settlement.rules.ts';
import { namesAfter } from '../dossier/names.rules.ts';
import { addressOn, contactOn, familyOn, nationalityOn } from '../dossier/situation.rules.ts';
import type {
  Contact,
  DiplomaFile,
  FamilySituation,
  Names,
  PostalAddress,
  Said,
  SaidAddress,
  SaidContact,
  SaidFamily,
  SaidNames,
  Sayings,
} from '../dossier/index.ts';
import type { RecordedCareer } from '../career/index.ts';
import type { Locale } from '../../platform/viewer.ts';
import type { Effect, PositionPeriod, RatePeriod } from './effect/effect.ts';
import type { Kept, Placed, Stretch } from './periods/periods.rules.ts';
import { positionsPlaced, ratesPlaced } from './periods/positions.rules.ts';
import { wordsOf } from './preview.words.ts';

/** What a preview works on: the file as it is recorded. */
export interface RecordedFile {
  readonly address: Sayings<PostalAddress | null, SaidAddress>;
  readonly family: Sayings<FamilySituation, SaidFamily>;
  readonly contact: Sayings<Contact, SaidContact>;
  readonly nationality: Sayings<null, Said & { readonly country: string }>;
  readonly names: Names;
  /** Names that begin on a day to come, in order. */
  readonly said: readonly (SaidNames & { readonly from: string })[];
  readonly leftOn: string | null;
  readonly positions: readonly Kept<PositionPeriod>[];
  readonly rates: readonly Kept<RatePeriod>[];
  readonly diplomas: DiplomaFile;
  readonly career: RecordedCareer | null;
}

/** What would change, as the path and both values in words; null where there is nothing. */
export interface Previewed {
  readonly path: string;
  readonly from: string | null;
  readonly to: string | null;
}

/** What an approval would change, in the order of its effects. Pure: nothing is written. */
export function previewOf(file: RecordedFile, effects: readonly Effect[], locale: Locale): Previewed[] {
  return effects.flatMap((effect) => changesOf(file, effect, locale)).filter(({ from, to }) => from !== to);
}

/** The career as the rules would read it after an approval; null where no career is recorded. */
export function careerAfter(file: RecordedFile, effects: readonly Effect[]): RecordedCareer | null {
  if (!file.career) return null;
  return effects.reduce<RecordedCareer>((career, effect) => {
    switch (effect.writes) {
      case 'position':
        return { ...career, positions: positionsAfter(file, effect) };
      case 'diploma': {
        const { rows } = diplomasAfter(file.diplomas, newRequest, effect);
        return { ...career, diplomas: asRecorded(rows) };
      }
      default:
        return career;
    }
  }, file.career);
}

/** A request that holds nothing yet. */
const newRequest = { source: 'REQUEST', sourceId: '' } as const;

type PositionEffect = Extract<Effect, { writes: 'position' }>;

function positionsAfter(file: RecordedFile, effect: PositionEffect): RecordedCareer['positions'] {
  const { replaced, written } = positionsPlaced(file.positions, effect);
  const ended = new Set(replaced.map(({ id }) => id));
  return [...file.positions.filter(({ id }) => !ended.has(id)), ...written].toSorted((a, b) =>
    a.from < b.from ? -1 : 1,
  );
}

function changesOf(file: RecordedFile, effect: Effect, locale: Locale): Previewed[] {
  const words = wordsOf(locale);
  const change = (path: string, from: string | null, to: string | null) => ({ path, from, to });
  switch (effect.writes) {
    case 'dossier_address': {
      const before = addressOn(file.address, effect.from);
      return [
        change(
          'dossier.address',
          before && words.address(before),
          words.address({ ...effect, lines: [...effect.lines] }),
        ),
      ];
    }
    case 'dossier_family': {
      const before = familyOn(file.family, effect.from);
      const row = {
        maritalStatus: null,
        since: null,
        added: [],
        removed: [],
        ...effect,
        approved: true,
      };
      const after = familyOn(withRow(file.family, row, familyCopy), effect.from);
      return [
        change('dossier.familySituation.maritalStatus', words.marital(before), words.marital(after)),
        change('dossier.familySituation.children', words.children(before), words.children(after)),
      ];
    }
    case 'dossier_contact': {
      const before = contactOn(file.contact, effect.from);
      const { phone, mobilePhone } = effect;
      return [
        ...(phone === undefined ? [] : [change('dossier.phone', before.phone, phone || null)]),
        ...(mobilePhone === undefined
          ? []
          : [change('dossier.mobilePhone', before.mobilePhone, mobilePhone || null)]),
      ];
    }
    case 'dossier_name':
      return namesChanged(file, effect, words.civility);
    case 'nationality':
      return [change('dossier.nationality', nationalityOn(file.nationality, effect.from), effect.country)];
    case 'leave':
      return [change('dossier.leaves', null, words.leave(effect))];
    case 'disability':
      return [change('dossier.disability', null, words.period(effect.kind, effect))];
    case 'position':
      return periodChanged(
        'dossier.positions',
        positionsPlaced(file.positions, effect),
        words.position,
        locale,
      );
    case 'working_time':
      return periodChanged('dossier.workingTimes', ratesPlaced(file.rates, effect), words.rate, locale);
    case 'diploma':
      // One that the file has already gets a source more: nothing else changes.
      return diplomasAfter(file.diplomas, newRequest, effect).joined === null
        ? [change('dossier.diplomas', null, words.diploma(effect))]
        : [];
    case 'departure':
      return [
        change('teacher.leftOn', file.leftOn && words.day(file.leftOn), words.day(effect.on)),
        change('teacher.leftReason', null, words.reason(effect.reason)),
      ];
  }
}

function periodChanged<P extends Stretch>(
  path: string,
  { replaced, written }: Placed<P>,
  inWords: (period: P) => string,
  locale: Locale,
): Previewed[] {
  const all = (periods: readonly P[]) => periods.map(inWords).join(locale === 'fr' ? ' ; ' : '; ') || null;
  return [{ path, from: all(replaced), to: all(written) }];
}

function namesChanged(
  { names, said }: RecordedFile,
  effect: Extract<Effect, { writes: 'dossier_name' }>,
  civility: (code: Names['civility']) => string,
): Previewed[] {
  const before = namesAfter(
    names,
    said.filter(({ from }) => from <= effect.from),
  );
  const nothing = { civility: null, familyName: null, usageName: null, givenNames: null };
  const after = namesAfter(before, [{ ...nothing, ...effect }]);
  const change = (path: string, of: (one: Names) => string | null) => ({
    path,
    from: of(before),
    to: of(after),
  });
  return [
    change('teacher.civility', (one) => civility(one.civility)),
    change('teacher.familyName', (one) => one.familyName),
    change('teacher.usageName', (one) => one.usageName),
    change('teacher.givenNames', (one) => one.givenNames.join(', ')),
  ];
}

/** With one row more; what was so before is copied, as an approval does it. */
function withRow<Word, Row extends Said>(
  { base, rows }: Sayings<Word, Row>,
  row: Row,
  copy: (base: Word) => Row,
): Sayings<Word, Row> {
  const known = rows.some(({ approved }) => approved) ? rows : [copy(base)];
  const at = known.findLastIndex(({ from }) => from === null || from <= (row.from ?? '')) + 1;
  return { base, rows: known.toSpliced(at, 0, row) };
}

const familyCopy = ({ maritalStatus, since, children }: FamilySituation): SaidFamily => ({
  from: null,
  approved: false,
  maritalStatus,
  since,
  added: children,
  removed: [],
});
