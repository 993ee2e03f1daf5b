import { GraphQLError, GraphQLScalarType, Kind, type ValueNode } from 'graphql';
import {
  GraphQLDateTimeISO as DateTimeISO,
  GraphQLEmailAddress as EmailScalar,
  GraphQLISO8601Duration as DurationScalar,
  GraphQLJSONObject as JsonObjectScalar,
  GraphQLURL as UrlScalar,
  GraphQLUUID as UuidScalar,
} from 'graphql-scalars';
import { Temporal } from 'temporal-polyfill';

/** From year 1: neither the calendar of the law nor PostgreSQL knows a year 0. */
const isoDate = /^(?!0000)\d{4}-\d{2}-\d{2}$/;

function calendarDate(value: unknown, nodes?: ValueNode): string {
  if (typeof value === 'string' && isoDate.test(value)) {
    try {
      return Temporal.PlainDate.from(value, { overflow: 'reject' }).toString();
    } catch {
      // Not a day of the calendar: refused below.
    }
  }
  throw new GraphQLError('A date is a day of the calendar, written YYYY-MM-DD, such as 2026-09-01.', {
    nodes: nodes ?? null,
  });
}

/** A legal date: a day of the calendar in Europe/Paris, never an instant. Held as `YYYY-MM-DD` everywhere. */
export const GraphQLDate = new GraphQLScalarType<string, string>({
  name: 'Date',
  description: 'A calendar date in Europe/Paris, ISO 8601, such as 2026-09-01.',
  specifiedByURL: 'https://www.rfc-editor.org/rfc/rfc3339#section-5.6',
  serialize: (value) => calendarDate(value),
  parseValue: (value) => calendarDate(value),
  parseLiteral: (node) => calendarDate(node.kind === Kind.STRING ? node.value : undefined, node),
});

/** A well-kept scalar under our name, described in our words. */
function named<I, O>(
  scalar: GraphQLScalarType<I, O>,
  name: string,
  description: string,
): GraphQLScalarType<I, O> {
  return new GraphQLScalarType<I, O>({ ...scalar.toConfig(), name, description });
}

export const GraphQLDateTime = named(
  DateTimeISO,
  'DateTime',
  'An instant, ISO 8601 with offset, such as 2026-09-01T08:30:00.000Z.',
);
export const GraphQLDuration = named(
  DurationScalar,
  'Duration',
  'A length of time, ISO 8601, such as P2Y6M.',
);
export const GraphQLEmailAddress = named(
  EmailScalar,
  'EmailAddress',
  'An e-mail address, such as julie.labert@ac-paris.fr.',
);
export const GraphQLUrl = named(UrlScalar, 'URL', 'An absolute URL, such as https://www.education.gouv.fr/.');
export const GraphQLUuid = named(UuidScalar, 'UUID', 'A UUID, such as 018f3f6e-7a10-7cc3-98c4-dc0c0c07398f.');
export const GraphQLJson = named(JsonObjectScalar, 'JSON', 'A JSON object.');
