import { isViewer } from './given.ts';
import type { Imports } from './imports.ts';
import { isNullable, type Operation, type Step } from './operation.ts';

const calls = '../calls.ts';

/** Sends an operation, and reads its root field. */
export function ask(operation: Operation, variables: string, options: string, imports: Imports): string {
  const document = imports.value('./operations.ts', `${operation.name}Document`);
  return `(await client.request(${document}, ${variables}, ${options})).${operation.path[0]?.name ?? ''}`;
}

/** Sends an operation, throws what it was refused for, and goes to what is given. */
export function valueOf(operation: Operation, asked: string, given: string, imports: Imports): string {
  if (!operation.isMutation) return reach(asked, operation.path, imports);
  const accepted = `${imports.value('../core/errors.ts', 'accepted')}(${asked})`;
  const payload = operation.leavesDeviceToken
    ? `${imports.value(calls, 'keeping')}(client, ${accepted})`
    : accepted;
  if (operation.givesNothing) return `void ${payload}`;
  const [root, ...steps] = operation.path;
  const whole = root ? [{ ...root, isPayload: true }, ...steps] : steps;
  const value = reach(payload, whole, imports);
  // The compiler does not know that a payload without errors is whole.
  const last = operation.path.at(-1);
  const isSure = given.endsWith('| null') || (steps.length > 0 && last !== undefined && !isNullable(last));
  return isSure ? value : `${value} as ${given}`;
}

/** Goes from the first step of a path, which `start` has, to its last one. */
export function reach(
  start: string,
  path: readonly (Step & { readonly isPayload?: boolean })[],
  imports: Imports,
): string {
  let value = start;
  let isChained = false;
  for (const [at, step] of path.entries()) {
    const above = path[at - 1];
    if (!above) continue;
    if (isViewer(above)) {
      value = belowViewer(value, step.name, imports);
    } else {
      const mayBeNull = isNullable(above) && !above.isPayload;
      isChained ||= mayBeNull;
      value += `${mayBeNull ? '?.' : '.'}${step.name}`;
    }
  }
  return isChained ? `${value} ?? null` : value;
}

function belowViewer(viewer: string, name: string, imports: Imports): string {
  if (name === 'teacher') return `${imports.value(calls, 'ownTeacher')}(${viewer})`;
  return `${imports.value(calls, 'signedInViewer')}(${viewer}).${name}`;
}
