import type { HrEffect } from '../../change-effect/index.ts';
import type { Row } from '../judge/lines.rules.ts';
import { isSame } from '../judge/plan.rules.ts';
import { effectOf } from '../word/effect-of.ts';
import { lineTables, valuePaths, type LinePath, type WordPath } from '../word/paths.tables.ts';
import { diplomasBeside, isSameSet, lastOf, positionsBeside, type LinesBeside } from '../word/lines.rules.ts';
import type { OpenConflict, SaidFile } from '../word/said.ts';
import { followed, standingsOf, verdictOf, wordsOf, type Standing } from '../word/word.rules.ts';
import type { LinesToWrite } from '../word/write.ts';
import { linked } from './linked.ts';
import type { Linked, Update } from './update.ts';

/** A value on which the HR base contradicts an approval. */
export interface Found {
  readonly dossier: string;
  readonly path: WordPath;
  readonly ours: unknown;
  readonly theirs: unknown;
  readonly former: unknown;
  readonly request: string | null;
}

/** What a word of the HR base does beside the approvals of one file. */
export interface Beside {
  /** The update, with what is kept aside instead of taking effect. */
  readonly update: Linked;
  /** What takes effect from today on, as the HR base says it. */
  readonly effects: readonly HrEffect[];
  /** Whether no personal address is recorded any more. */
  readonly endsAddress: boolean;
  /** Whether the HR base has changed a name: what approvals say stands on it. */
  readonly isNamed: boolean;
  readonly lines: readonly LinesToWrite[];
  readonly found: readonly Found[];
  /** On what the HR base contradicts no longer. */
  readonly agreed: readonly WordPath[];
}

interface When {
  readonly today: string;
  readonly at: Date;
}

/** What becomes of an update where approvals stand. */
export function besideApprovals(update: Update, said: SaidFile, when: When): Beside {
  const { candidate, stored } = update;
  const dossier = stored.teacherId;
  const words = wordsOf(candidate.wanted.profile);
  const judged = standingsOf(said, when.today).map((standing) => ({
    standing,
    word: words[standing.path],
    verdict: verdictOf(standing, words[standing.path]),
  }));
  const changed = judged.filter(({ verdict }) => verdict !== 'SAME');
  const follows = changed.filter(({ verdict }) => verdict === 'FOLLOWS');
  const found: Found[] = [];
  const agreed: WordPath[] = [];
  for (const { standing, word, verdict } of changed) {
    const open = said.conflicts.find(({ path }) => path === standing.path);
    if (verdict !== 'CONTRADICTS' || (open && isSame(open.former, word))) agreed.push(standing.path);
    else found.push(foundOn(dossier, standing, { word, open }));
  }
  const lines = linesBeside(update, said, when);
  for (const { path, beside, word } of lines) {
    const open = said.conflicts.find((conflict) => conflict.path === path);
    if (!beside.contested || (open && isSameSet(open.former as readonly Row[], word))) agreed.push(path);
    else {
      const last = lastOf(said.lines[path]).map(({ content }) => content);
      found.push({ dossier, path, ...beside.contested, former: open?.former ?? last });
    }
  }
  const written = linked(
    { ...update, change: changedBy(update, lines) },
    lines.map(({ path, beside }) => turnedBy(path, beside, said)),
  );
  return {
    update: written,
    effects: follows.flatMap(({ standing, word }) =>
      effectOf(standing, followed(standing, word), when.today),
    ),
    endsAddress: follows.some(({ standing, word }) => standing.path === 'dossier.address' && word === null),
    isNamed: valuePaths.some((path) => path.startsWith('teacher.') && !isSame(words[path], said.base[path])),
    lines: lines.map(({ path, beside }) => ({
      dossier,
      table: lineTables[path],
      successors: written.successors,
      ...beside,
    })),
    found,
    agreed: agreed.filter((path) => said.conflicts.some((open) => open.path === path)),
  };
}

function foundOn(
  dossier: string,
  { path, ours, last, by }: Standing,
  { word, open }: { readonly word: unknown; readonly open: OpenConflict | undefined },
): Found {
  return {
    dossier,
    path,
    ours,
    theirs: word,
    former: open ? open.former : last,
    request: by?.request ?? null,
  };
}

/** Of the lists that the update changes. */
function linesBeside({ change, candidate }: Update, said: SaidFile, { at }: When) {
  return (Object.keys(lineTables) as LinePath[]).flatMap((path) => {
    const table = lineTables[path];
    const word = candidate.wanted.rows[table] as readonly Row[];
    const given = { added: change.added[table], gone: change.superseded[table] };
    if (given.added.length === 0 && given.gone.length === 0) return [];
    const open = said.conflicts.find((conflict) => conflict.path === path) as
      | { readonly ours: readonly Row[]; readonly theirs: readonly Row[] }
      | undefined;
    const beside =
      table === 'position'
        ? positionsBeside(said.lines[path], word, given, at)
        : diplomasBeside(said.lines[path], word, given, at, open ?? null);
    return [{ path, word, beside }];
  });
}

/** The lines of approvals that end, and those of the HR base that are in effect again, as they are kept. */
function turnedBy(path: LinePath, { ended, revived }: LinesBeside, { lines }: SaidFile) {
  const kept = (ids: readonly string[]) => lines[path].filter(({ id }) => ids.includes(id));
  return { table: lineTables[path], ended: kept(ended), revived: kept(revived) };
}

function changedBy({ change }: Update, lines: ReturnType<typeof linesBeside>): Update['change'] {
  const added = Object.fromEntries(lines.map(({ path, beside }) => [lineTables[path], beside.added]));
  const gone = Object.fromEntries(lines.map(({ path, beside }) => [lineTables[path], beside.gone]));
  return {
    ...change,
    added: { ...change.added, ...added },
    superseded: { ...change.superseded, ...gone },
  };
}
