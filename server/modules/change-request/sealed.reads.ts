import { derived, extension, shown } from '../../platform/read/declare.ts';
import type { ReadableExtension, ScopedSql } from '../../platform/read/model.ts';
import { sealedIbanOfRequest, wholeIban } from '../bank-account/index.ts';
import { sealedNirOfRequest, wholeNir } from '../nir/index.ts';
import { ChangeRequest } from './change-request.entity.ts';
import { scoped } from './change-request.reads.ts';
import { readsContentOf } from './record/scope.ts';

/** SQL: whether the viewer has claimed a request, and is about to decide on it. */
const isDeciding: ScopedSql = (viewer, t, bind) =>
  viewer.officerId === null
    ? 'false'
    : `${t.alias}.status = 'IN_REVIEW' and ${t.alias}.officer_id = ${bind((request) => request.viewer?.officerId, 'uuid')}
       and ${readsContentOf(scoped(viewer, bind), t.alias)}`;

/** What a request gave and does not keep in plain text. */
export const sealedReads: readonly ReadableExtension[] = [
  extension<ChangeRequest>(ChangeRequest, {
    iban: shown(derived(sealedIbanOfRequest(isDeciding), wholeIban), {
      type: String,
      nullable: true,
      description:
        'The whole IBAN that a request for another bank account gives, for the officer who has it in review: each reading is recorded in the file. Null for everybody else, and once it is decided.',
    }),
    nir: shown(derived(sealedNirOfRequest(isDeciding), wholeNir), {
      type: String,
      nullable: true,
      description:
        'The whole social security number (NIR) that a request gives, for the officer who has it in review: each reading is recorded in the file. Null for everybody else, and once it is decided.',
    }),
  }),
];
