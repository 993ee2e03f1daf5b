import type { MutationContext } from '../../platform/context.ts';
import type { Refusal } from '../../platform/errors/errors.ts';
import { userError } from '../../platform/mutate.ts';
import { Teacher } from '../teacher/index.ts';
import type { ImportOutcome } from './intake.payload.ts';
import { answeredWarning, type Warning } from './store/warnings.ts';

/** What became of one line of a batch. */
export interface LineResult {
  readonly outcome: ImportOutcome;
  readonly teacherId: string | null;
  /** Paths start at the teacher. */
  readonly refusals: readonly Refusal[];
  readonly warnings: readonly Warning[];
}

/** A result as the payload of the mutation has it. */
export function answerOf(
  context: MutationContext,
  { outcome, teacherId, refusals, warnings }: LineResult,
  index: number,
) {
  const at = (path: readonly string[]) => ['input', 'teachers', String(index), ...path];
  return {
    index,
    outcome,
    teacher: teacherId === null ? null : context.reader.reference(context, Teacher, teacherId),
    errors: refusals.map((refusal) => userError(context, { ...refusal, path: at(refusal.path) })),
    warnings: warnings.map((warning) => answeredWarning(context, { ...warning, path: at(warning.path) })),
  };
}
