import { getNamedType, isCompositeType } from 'graphql';
import { MandateKind } from '../../server/platform/viewer.ts';
import type { Caller } from './operation-role.table.ts';
import { allFields } from './role-field.routes.ts';
import { cellOf, readers, type Reader } from './role-field.table.ts';
import { committedSchema } from './schema.ts';

export type Payload = Readonly<Record<string, unknown>>;

/** The same person where operations are tried. */
const callerOf: Readonly<Record<Reader, Caller>> = {
  anonymous: 'anonymous',
  firstPassword: 'firstPassword',
  mustEnrol: 'mustEnrol',
  teacherOwn: 'teacherOwn',
  teacherOther: 'teacherSame',
  officerOwn: 'officerFollows',
  officerOther: 'officerNot',
  officerStandIn: 'officerStandIn',
  administratorOwn: 'administratorOwn',
  administratorOther: 'administratorOther',
  integratorOwn: 'integratorOwn',
  integratorImports: 'integratorImports',
  integratorOther: 'integratorOther',
  integratorNational: 'integratorNational',
  ...MandateKind,
  everyMandate: 'everyMandate',
};

/** Who reads where a caller acts; undefined for those who never read: what they show as a token opens nothing. */
export const readerOf = (caller: Caller): Reader | undefined =>
  readers.find((reader) => callerOf[reader] === caller);

const firstOf = (list: unknown) => (Array.isArray(list) ? (list as unknown[])[0] : undefined);
/** What only the payload of a mutation holds, and where it stands there. */
const heldBy = new Map<string, (payload: Payload) => unknown>([
  ['Session', ({ session }) => session],
  ['ImportTeacherResult', ({ results }) => firstOf(results)],
  ['DecideChangeRequestResult', ({ results }) => firstOf(results)],
  ['CvResumeResult', ({ results }) => firstOf(results)],
  ['ReviewCvEntryResult', ({ results }) => firstOf(results)],
  ['CvReviewWarning', ({ warnings }) => firstOf(warnings)],
  ['PortfolioChange', ({ changes }) => firstOf(changes)],
]);
export const isInPayload = (type: string): boolean => type.endsWith('Payload') || heldBy.has(type);

const fields = allFields();
const payloadType = (mutation: string) =>
  getNamedType(committedSchema.getMutationType()?.getFields()[mutation]?.type)?.name ?? '';

/** Everything that a mutation answers with, as deep as nothing else holds it. */
export const payloadSelection = (mutation: string): string => selectionOf(payloadType(mutation));

const selectionOf = (type: string): string =>
  fields
    .filter(({ owner }) => owner.name === type)
    .map(({ field }) => {
      const below = getNamedType(field.type);
      if (!isCompositeType(below)) return field.name;
      if (below.name === 'UserError') return `${field.name} { code }`;
      return `${field.name} { ${heldBy.has(below.name) ? selectionOf(below.name) : '__typename'} }`;
    })
    .join(' ');

/** What a reader found in a payload, or did not, against the table of fields. */
export function misread(mutation: string, reader: Reader, payload: Payload | null): string[] {
  const type = payloadType(mutation);
  const held = fields
    .filter(({ owner }) => owner.name === type)
    .map(({ field }) => getNamedType(field.type).name)
    .filter((name) => heldBy.has(name));
  const within = fields
    .filter(({ owner }) => [type, ...held].includes(owner.name))
    .map(({ owner, field, name }) => {
      const holder = owner.name === type ? payload : payload && heldBy.get(owner.name)?.(payload);
      return [name, (holder as Payload | null | undefined)?.[field.name]] as const;
    });
  return [[`Mutation.${mutation}`, payload] as const, ...within].flatMap(([cell, value]) => {
    const got = (value ?? null) === null ? '-' : 'Y';
    return got === (cellOf(cell, reader) ?? got) ? [] : [`${reader} ${cell}: ${got}`];
  });
}
