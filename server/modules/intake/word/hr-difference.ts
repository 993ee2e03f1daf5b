import { Field, ID, ObjectType } from 'type-graphql';
import { GraphQLDate } from '../../../platform/graphql/scalars.ts';
import type { Locale } from '../../../platform/viewer.ts';
import type { Row } from '../judge/lines.rules.ts';
import { isSame } from '../judge/plan.rules.ts';
import { isSameSet, lastOf, latestApproval, liveOf } from './lines.rules.ts';
import { pathTexts, type WordPath } from './paths.tables.ts';
import type { SaidFile, SaidLine } from './said.ts';
import { standingsOf } from './word.rules.ts';
import { linesInWords } from './words.ts';

@ObjectType({
  description:
    'An approved change that the HR base has not taken over yet: it still says something else, and the approved change stands.',
})
export class HrDifference {
  @Field(() => String, { description: 'Which value, as a path: such as dossier.address.' })
  path!: string;

  @Field(() => String, { description: 'Its name for people, in the language of the request.' })
  label!: string;

  @Field(() => GraphQLDate, {
    nullable: true,
    description: 'Since which day the approved change is in effect; null when that is not recorded.',
  })
  since!: string | null;

  @Field(() => ID, {
    nullable: true,
    description: 'The global id of the request whose approval says so, to be read by `node`.',
  })
  requestId!: string | null;

  @Field(() => [String], {
    description: 'What the HR base says, line by line in words; empty when it has nothing.',
  })
  hrBase!: string[];
}

/** The global id of a request by its key. */
export const requestIdOf = (key: string | null) => (key === null ? null : `chg_${key.replaceAll('-', '')}`);

/** What of a file the HR base does not say as it is in effect. */
export function differencesOf(
  said: SaidFile | null,
  { today, locale }: { readonly today: string; readonly locale: Locale },
): HrDifference[] {
  if (!said) return [];
  const difference = (
    path: WordPath,
    by: { since: string | null; request: string | null },
    last: unknown,
  ) => ({
    path,
    label: pathTexts[path][locale],
    since: by.since,
    requestId: requestIdOf(by.request),
    hrBase: linesInWords(path, last, locale),
  });
  const values = standingsOf(said, today).flatMap(({ path, last, ours, by }) =>
    isSame(last, ours) ? [] : [difference(path, by ?? { since: null, request: null }, last)],
  );
  const { 'dossier.positions': positions, 'dossier.diplomas': diplomas } = said.lines;
  const approval = latestApproval(positions);
  const isTaken = isSameSet(contentsOf(liveOf(positions)), contentsOf(lastOf(positions)));
  const last = contentsOf(lastOf(diplomas));
  return [
    ...values,
    ...(approval && !isTaken
      ? [difference('dossier.positions', approval, contentsOf(lastOf(positions)))]
      : []),
    ...liveOf(diplomas)
      .filter(({ request, content }) => request !== null && !last.some((row) => isSame(row, content)))
      .map((line) => difference('dossier.diplomas', line, [])),
  ];
}

function contentsOf(lines: readonly SaidLine[]): Row[] {
  return lines.map(({ content }) => content);
}
