import type { TableRef } from '../../../platform/read/model.ts';
import type { MandateKind, Viewer } from '../../../platform/viewer.ts';
import { discreetKinds } from '../../change-kind/index.ts';
import { holds, mandateOf } from '../../mandate/index.ts';

// Who sees a request, in SQL: the same as `request.policy.ts`, which test/policy/change-request-scope.test.ts compares.

/** Binds what follows from the viewer. */
type BindViewer = (value: (viewer: Viewer) => unknown, cast: string) => string;
export interface Scoped {
  readonly viewer: Viewer;
  readonly bind: BindViewer;
}

/** The columns that the scopes look at, under an alias of the table. */
const columns = (alias: string) => ({
  id: `${alias}.id`,
  academy: `${alias}.academy_id`,
  department: `${alias}.department_code`,
  establishment: `${alias}.establishment_uai`,
  medical: `${alias}.medical`,
  decider: `${alias}.decider`,
});

/** SQL: whether the viewer knows that a request is there, its state and its age. */
export function seesRequest(scoped: Scoped, alias: string): string {
  const { medical } = columns(alias);
  return orOwn(scoped, alias, () => [
    inCharge(scoped, alias),
    ...decider(scoped, alias),
    and(`${medical} <> 'WHOLE'`, `not ${isDiscreet(alias)}`, inScope(scoped, alias, 'HEAD_OF_SERVICE')),
    ...opinion(scoped, alias),
    doctor(scoped, alias),
  ]);
}

/** SQL: whether the viewer reads what a request asks for, its documents and what was said of it. */
export function readsContentOf(scoped: Scoped, alias: string): string {
  const { medical } = columns(alias);
  return orOwn(scoped, alias, () => [
    inCharge(scoped, alias),
    ...decider(scoped, alias).map((one) => and(`${medical} <> 'WHOLE'`, one)),
    ...opinion(scoped, alias),
    doctor(scoped, alias),
  ]);
}

/**
 * SQL: whether the viewer sees which opinions were asked for, and whether they are favourable: who reads the content, and who
 * must wait for them before the decision.
 */
export function seesOpinionsOf(scoped: Scoped, alias: string): string {
  return orOwn(scoped, alias, () => [
    inCharge(scoped, alias),
    ...decider(scoped, alias),
    ...opinion(scoped, alias),
    doctor(scoped, alias),
  ]);
}

/** SQL: whether the kind of a request says something that heads of service need not know. */
export function isDiscreet(alias: string): string {
  return `(${alias}.kind in (${discreetKinds.map((kind) => `'${kind}'`).join(', ')}))`;
}

/** SQL: whether the viewer is the teacher of a request. */
export function isOwnRequest({ bind }: Scoped, alias: string): string {
  return `${alias}.teacher_id = (select own.id from teacher own where own.account_id = ${bind((viewer) => viewer.accountId, 'uuid')})`;
}

/** SQL: whether a mandate of doctors reaches a request that was sent. */
export function isDoctorsOwn(scoped: Scoped, alias: string): string {
  return and(`${alias}.submitted_at is not null`, inScope(scoped, alias, 'MEDICAL'));
}

/** SQL: whether a step is a decision that was undone, or its undoing; between the two comes an import at most. */
export const isUndone = (t: TableRef<'id' | 'request' | 'at' | 'move'>): string =>
  `(${t.col('move')} = 'undo' or (${t.col('move')} in ('approve', 'reject') and coalesce((
    select later.move from change_request_event later
    where later.request_id = ${t.col('request')} and later.move <> 'correctFile' and (later.at, later.id) > (${t.col('at')}, ${t.col('id')})
    order by later.at, later.id limit 1), '') = 'undo'))`;

function orOwn(scoped: Scoped, alias: string, others: () => readonly string[]): string {
  const { role } = scoped.viewer;
  if (role === 'TEACHER') return isOwnRequest(scoped, alias);
  if (role === 'INTEGRATOR') return 'false';
  return and(`${alias}.submitted_at is not null`, anyOf(others()));
}

function inCharge({ viewer, bind }: Scoped, alias: string): string {
  if (viewer.portfolios.length === 0) return 'false';
  const portfolios = bind((one) => one.portfolios, 'uuid[]');
  const { medical, decider: who } = columns(alias);
  return `(${alias}.correspondent_id = any(${portfolios}) or ${alias}.handed_to_id = any(${portfolios}))
    and (${medical} <> 'WHOLE' or ${who} = 'CORRESPONDENT')`;
}

function decider(scoped: Scoped, alias: string): readonly string[] {
  return Object.entries(mandateOf).map(([who, mandate]) =>
    mandate === null ? 'false' : and(`${columns(alias).decider} = '${who}'`, inScope(scoped, alias, mandate)),
  );
}

function opinion(scoped: Scoped, alias: string): readonly string[] {
  const { id, medical } = columns(alias);
  const self = () => scoped.bind((viewer) => viewer.officerId, 'uuid');
  // `offset 0`: asked of each request by its index, rather than of all opinions beforehand.
  const asked = (mandate: string) =>
    `exists (select 1 from change_opinion asked where asked.request_id = ${id} and asked.asked_of = '${mandate}'
      and (asked.officer_id is null or asked.officer_id = ${self()}) offset 0)`;
  const of = (mandate: 'GIVES_OPINION' | 'MEDICAL', ...conditions: string[]) =>
    holds(scoped.viewer, mandate)
      ? and(...conditions, inScope(scoped, alias, mandate), asked(mandate))
      : 'false';
  return [of('GIVES_OPINION', `${medical} <> 'WHOLE'`), of('MEDICAL')];
}

function doctor(scoped: Scoped, alias: string): string {
  return and(`${columns(alias).medical} <> 'NONE'`, inScope(scoped, alias, 'MEDICAL'));
}

/** Where the mandates of a kind count; `false` for who holds none. */
function inScope({ viewer, bind }: Scoped, alias: string, kind: MandateKind): string {
  if (!holds(viewer, kind)) return 'false';
  const { academy, department, establishment } = columns(alias);
  const whole = bind((one) => heldOf(one, kind).some(isWhole), 'boolean');
  const departments = bind((one) => heldOf(one, kind).flatMap((held) => held.departmentCode ?? []), 'text[]');
  const schools = bind((one) => heldOf(one, kind).flatMap((held) => held.establishmentUai ?? []), 'text[]');
  return `(${academy} = ${bind((one) => one.academyId, 'uuid')}
    and (${whole} or ${department} = any(${departments}) or ${establishment} = any(${schools})))`;
}

type Held = Viewer['mandates'][number];
const heldOf = ({ mandates, academyId }: Viewer, kind: MandateKind): readonly Held[] =>
  mandates.filter((held) => held.kind === kind && held.academyId !== null && held.academyId === academyId);
const isWhole = ({ departmentCode, establishmentUai }: Held) =>
  departmentCode === null && establishmentUai === null;

const and = (...conditions: readonly string[]) =>
  conditions.includes('false') ? 'false' : conditions.join(' and ');
function anyOf(conditions: readonly string[]): string {
  const open = conditions.filter((one) => one !== 'false');
  return open.length === 0 ? 'false' : `(${open.map((one) => `(${one})`).join(' or ')})`;
}

/** What the files of a request belong to, as owners of attachments: those that doctors alone see have their own. */
export const owners = { plain: 'CHANGE_REQUEST', medical: 'CHANGE_REQUEST_MEDICAL' } as const;

const wide: readonly MandateKind[] = [
  'HEAD_OF_SERVICE',
  'DECIDES_FOR_IA_DASEN',
  'DECIDES_FOR_RECTEUR',
  'DECIDES_FOR_MINISTER',
];

/** Which rows a worklist has to look at for what its viewer sees. */
export function reachOf(viewer: Viewer): 'one' | 'several' | 'academy' | 'advisers' {
  if (wide.some((kind) => holds(viewer, kind))) return 'academy';
  if (holds(viewer, 'MEDICAL') || holds(viewer, 'GIVES_OPINION')) return 'advisers';
  return viewer.portfolios.length > 1 ? 'several' : 'one';
}
