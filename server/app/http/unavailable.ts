/** PostgreSQL's own codes: shut down, starting up, too many connections, out of time. */
const sqlStates = new Set(['57P01', '57P02', '57P03', '53300', '57014', '08006', '08001', '08003', '08004']);
const socketCodes = new Set([
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
  'ETIMEDOUT',
  'ENOTFOUND',
  'EHOSTUNREACH',
  'ENOENT',
]);
/** The driver's own words, which carry no code. */
const driverWords =
  /^(Connection terminated|timeout exceeded when trying to connect|Client has encountered a connection error)/;

/** Whether the database refuses connections, is restarting, has gone, or took too long: a matter of waiting. */
export function isUnavailable(fault: unknown): boolean {
  for (let cause = fault; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as { code?: unknown };
    if (typeof code === 'string' && (sqlStates.has(code) || socketCodes.has(code))) return true;
    if (driverWords.test(cause.message)) return true;
    if (cause instanceof AggregateError && cause.errors.length > 0 && cause.errors.every(isUnavailable))
      return true;
  }
  return false;
}

/** The same fault without stack and causes: while a database is away, where in our code it was missed tells nothing. */
export function brief(fault: unknown): Error {
  if (!(fault instanceof Error)) return new Error('a value that is not an Error was thrown');
  const { code } = fault as { code?: unknown };
  const told = Object.assign(new Error(fault.message), code === undefined ? {} : { code });
  told.name = fault.name;
  delete told.stack;
  return told;
}
