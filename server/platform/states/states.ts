import { DomainError, refuseAny, RequestError, type Refusal } from '../errors/errors.ts';
import type { Bilingual, Viewer } from '../viewer.ts';

/** A move of a record from one state to another. */
export interface Move<State extends string, Subject = never> {
  readonly from: readonly State[];
  readonly to: State;
  /** The policy: who may make it, with which record. `null`: no viewer may, a job of the server makes it. */
  readonly may: ((viewer: Viewer, record: Subject) => boolean) | null;
  /** The fields of the input that must be filled in, such as `reason`. */
  readonly needs?: readonly string[];
}

type Moves<State extends string> = Readonly<Record<string, Move<State>>>;

/** What a module declares of the states of one of its records. */
export interface StatesDeclaration<State extends string, M extends Moves<State>> {
  /** The record, in the message of a faulty table. */
  readonly name: string;
  /** The states, by their names in the schema, and what people read of a record that is in one: a sentence. */
  readonly states: { readonly [S in State]: Bilingual };
  readonly initial: NoInfer<State>;
  /** The states that no move leaves. */
  readonly terminal: readonly NoInfer<State>[];
  readonly moves: M;
}

/** The record that the policies of these moves ask for, all together. */
type RecordOf<M> =
  M extends Readonly<Record<string, { readonly may: ((viewer: Viewer, record: infer R) => boolean) | null }>>
    ? R
    : never;
type NeedsOf<One> = One extends { readonly needs: readonly (infer Name extends string)[] } ? Name : never;

/** Who makes a move, of which record, with what. */
export interface Attempt<Subject, Needs extends string> {
  /** `null`: a job of the server. */
  readonly viewer: Viewer | null;
  readonly record: Subject;
  /** What the input holds of the fields that the move needs. */
  readonly given: Readonly<Record<Needs, unknown>>;
  /** Where the input names the record, such as `['input', 'requestId']`: the fields that the move needs stand beside it. */
  readonly path: readonly string[];
}

/** A checked table of states and moves. */
export interface States<State extends string, M extends Moves<State>> {
  readonly initial: State;
  isTerminal(state: State): boolean;
  /** The moves that a viewer (`null`: a job) may make from a state, in the order of the table. */
  openMoves(from: State, viewer: Viewer | null, record: RecordOf<M>): (keyof M & string)[];
  /**
   * The state after a move. The caller holds the lock of the record, and has found it under the scope of the viewer.
   * @throws RequestError FORBIDDEN when the policy of the move says no
   * @throws DomainError MOVE_NOT_ALLOWED, with the words of the state, when it does not permit the move: to read the record
   *   again would change nothing; REQUIRED, at the field, for each field that is missing or blank
   */
  move<Name extends keyof M & string>(
    name: Name,
    from: State,
    attempt: Attempt<RecordOf<M>, NeedsOf<M[Name]>>,
  ): M[Name]['to'];
}

/**
 * Declares the states of a record, in the module that owns it. Checked when it is made, so a faulty table does not start.
 * @throws TypeError that lists everything that is wrong with the table
 */
export function defineStates<const State extends string, const M extends Moves<State>>(
  declaration: StatesDeclaration<State, M>,
): States<State, M> {
  const { states, initial, terminal, moves, name: what } = declaration;
  const faults = faultsOf(declaration);
  if (faults.length > 0) throw new TypeError(`the states of ${what}: ${faults.join('; ')}`);
  const moveOf = (name: string) => moves[name] as Move<State, RecordOf<M>>;
  const isPermitted = ({ may }: Move<State, RecordOf<M>>, viewer: Viewer | null, record: RecordOf<M>) =>
    may === null ? viewer === null : viewer !== null && may(viewer, record);
  return {
    initial,
    isTerminal: (state) => terminal.includes(state),
    openMoves: (from, viewer, record) =>
      Object.keys(moves).filter((name) => {
        const move = moveOf(name);
        return move.from.includes(from) && isPermitted(move, viewer, record);
      }),
    move(name, from, { viewer, record, given, path }) {
      const move = moveOf(name);
      if (!isPermitted(move, viewer, record)) throw new RequestError('FORBIDDEN');
      if (!move.from.includes(from))
        throw new DomainError('MOVE_NOT_ALLOWED', path, { detail: states[from] });
      refuseAny(missing(move.needs ?? [], given, path));
      return move.to;
    },
  };
}

function missing(
  needs: readonly string[],
  given: Readonly<Record<string, unknown>>,
  path: readonly string[],
): Refusal[] {
  const isMissing = (value: unknown) =>
    value === undefined ||
    value === null ||
    (typeof value === 'string' && value.trim() === '') ||
    (Array.isArray(value) && value.length === 0);
  return needs
    .filter((name) => isMissing(given[name]))
    .map((name) => ({ code: 'REQUIRED', path: [...path.slice(0, -1), name] }));
}

function faultsOf<State extends string, M extends Moves<State>>({
  states,
  initial,
  terminal,
  moves,
}: StatesDeclaration<State, M>): string[] {
  const known = new Set<string>(Object.keys(states));
  const used = new Set<string>([initial, ...terminal]);
  const left = new Set<string>();
  const faults: string[] = [];
  for (const [name, { from, to }] of Object.entries(moves)) {
    for (const state of [...from, to]) used.add(state);
    for (const state of from) left.add(state);
    if (from.length === 0) faults.push(`${name} starts from no state`);
    if (new Set(from).size < from.length) faults.push(`${name} names a state twice`);
  }
  const reached = reachedFrom(initial, Object.values(moves));
  const unknown = [...used].filter((state) => !known.has(state));
  const lost = [...known].filter((state) => !reached.has(state));
  const dead = [...known].filter((state) => !left.has(state) && !terminal.some((end) => end === state));
  return [
    ...faults,
    ...unknown.map((state) => `${state} is no state`),
    ...lost.map((state) => `no move leads to ${state}`),
    ...dead.map((state) => `no move leaves ${state}, which is not named terminal`),
    ...terminal
      .filter((state) => left.has(state))
      .map((state) => `a move leaves ${state}, which is terminal`),
  ];
}

function reachedFrom<State extends string>(initial: State, moves: readonly Move<State>[]): Set<string> {
  const reached = new Set<string>([initial]);
  // A set that grows while it is walked is walked to its end.
  for (const state of reached)
    for (const { from, to } of moves) if (from.some((start) => start === state)) reached.add(to);
  return reached;
}
