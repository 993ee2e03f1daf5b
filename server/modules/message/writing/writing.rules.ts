/** What somebody wants to send, as typed. */
export interface Typed {
  /** Null for an answer that keeps the subject of its conversation. */
  readonly subject: string | null;
  readonly body: string;
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
