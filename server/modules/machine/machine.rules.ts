const day = 24 * 3_600_000;

/** A client secret works for a year. */
export const secretLifeMs = 365 * day;
/** A secret that was renewed goes on for a week, so that nobody has to change two places in the same second. */
export const graceMs = 7 * day;
