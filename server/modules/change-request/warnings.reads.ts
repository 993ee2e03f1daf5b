import { derived, extension, shown } from '../../platform/read/declare.ts';
import type { ReadableExtension, ScopedSql } from '../../platform/read/model.ts';
import type { BorneNames } from '../bank-account/index.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { scoped } from './change-request.reads.ts';
import { readsContentOf } from './record/scope.ts';
import { borneNamesSql, ChangeWarning, holderWarnings } from './record/warnings.ts';

interface Holder {
  readonly holder: string;
  readonly names: BorneNames;
}

/** SQL of the holder of the account that a request gives, and of whose it should be. */
const holderAndNames: ScopedSql = (viewer, t, bind) =>
  `case when ${t.col('kind')} = 'RIB' and ${readsContentOf(scoped(viewer, bind), t.alias)} then
    (select json_build_object('holder', ${t.col('values')} ->> 'holder', 'names', ${borneNamesSql('asks')})
     from teacher asks where asks.id = ${t.col('teacher')}) end`;

/** What the officer who decides should look at. */
export const warningReads: readonly ReadableExtension[] = [
  extension<ChangeRequest>(ChangeRequest, {
    warnings: shown(
      derived({ name: 'holder', sql: holderAndNames }, (json: Holder | null, _args, { locale }) =>
        json === null ? [] : holderWarnings(json.holder, json.names, locale),
      ),
      {
        type: [ChangeWarning],
        description:
          'What the officer who decides should look at, such as an account in the name of somebody else; empty if you may not read the request.',
      },
    ),
  }),
];
