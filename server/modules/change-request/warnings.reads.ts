import { derived, extension, shown } from '../../platform/read/declare.ts';
import type { ReadableExtension, ReadRequest, ScopedSql } from '../../platform/read/model.ts';
import type { BorneNames } from '../bank-account/index.ts';
import { grantedSql, grantedTwice, serviceEffectsOf, type Granted } from '../change-effect/index.ts';
import type { AskedKind } from '../change-kind/index.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { scoped } from './change-request.reads.ts';
import { readsContentOf } from './record/scope.ts';
import { openSql } from './record/states.ts';
import {
  borneNamesSql,
  ChangeWarning,
  childrenWarnings,
  grantedWarnings,
  holderWarnings,
} from './record/warnings.ts';

/** What a warning is made of; absent where the kind of the request gives no reason for it. */
interface Looked {
  readonly holder: { readonly holder: string; readonly names: BorneNames } | null;
  readonly days: {
    readonly kind: AskedKind;
    readonly values: object;
    readonly effectiveFrom: string | null;
    readonly granted: readonly Granted[];
  } | null;
}

/**
 * SQL of the holder of the account that a request gives and of whose it should be; and of what was granted for other days,
 * while it is open.
 */
const looked: ScopedSql = (viewer, t, bind) =>
  `case when ${readsContentOf(scoped(viewer, bind), t.alias)} then json_build_object(
    'holder', case when ${t.col('kind')} = 'RIB' then
      (select json_build_object('holder', ${t.col('values')} ->> 'holder', 'names', ${borneNamesSql('asks')})
       from teacher asks where asks.id = ${t.col('teacher')}) end,
    'days', case when ${t.col('status')} in (${openSql}) and ${t.col('kind')} <> 'RIB' then
      json_build_object('kind', ${t.col('kind')}, 'values', ${t.col('values')}, 'effectiveFrom', ${t.col('effectiveFrom')},
        'granted', ${grantedSql(t.col('teacher'), t.col('id'))}) end) end`;

function warningsOf({ holder, days }: Looked, { locale, today }: Pick<ReadRequest, 'locale' | 'today'>) {
  return [
    ...(holder ? holderWarnings(holder.holder, holder.names, locale) : []),
    ...(days ? childrenWarnings(days.values, locale) : []),
    ...(days && days.granted.length > 0
      ? grantedWarnings(
          grantedTwice(
            serviceEffectsOf(days.kind, days.values, { effectiveFrom: days.effectiveFrom, today }),
            days.granted,
          ),
          locale,
        )
      : []),
  ];
}

/** What the officer who decides should look at. */
export const warningReads: readonly ReadableExtension[] = [
  extension<ChangeRequest>(ChangeRequest, {
    warnings: shown(
      derived({ name: 'looked', sql: looked }, (json: Looked | null, _args, request) =>
        json === null ? [] : warningsOf(json, request),
      ),
      {
        type: [ChangeWarning],
        description:
          'What the officer who decides should look at, such as an account in the name of somebody else, or a leave on days of another one; empty if you may not read the request.',
      },
    ),
  }),
];
