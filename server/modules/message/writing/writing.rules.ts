import type { Refusal } from '../../../platform/errors/errors.ts';
import { proseFault } from '../../../platform/text.rules.ts';

const longestSubject = 200;
const longestBody = 20_000;

/** What somebody wants to send, as typed. */
export interface Typed {
  /** Null for an answer that keeps the subject of its conversation. */
  readonly subject: string | null;
  readonly body: string;
}

/** All that is wrong with what somebody typed; empty when nothing is. */
export function writingFaults({ subject, body }: Typed): Refusal[] {
  const subjectFault = subject === null ? null : proseFault(subject, longestSubject);
  const bodyFault = proseFault(body, longestBody);
  return [
    ...(subjectFault ? [{ code: subjectFault, path: ['input', 'subject'] }] : []),
    ...(bodyFault ? [{ code: bodyFault, path: ['input', 'body'] }] : []),
  ];
}

/** As it is kept: a subject is one line, and lines of a text end in the same way on every machine. */
export function written({ subject, body }: Typed): Typed {
  return {
    subject: subject === null ? null : subject.trim().replaceAll(/\s+/gu, ' '),
    body: body
      .replaceAll(/\r\n?/g, '\n')
      .replace(/^(?:[^\S\n]*\n)+/u, '')
      .trimEnd(),
  };
}
