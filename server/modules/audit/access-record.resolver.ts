import { Args, FieldResolver, Resolver } from 'type-graphql';
import { connectionTypes, PageArgs } from '../../platform/graphql/types.ts';
import { Dossier } from '../dossier/index.ts';
import { AccessRecord } from './access-record.entity.ts';

const AccessRecordConnection = connectionTypes(() => AccessRecord, 'AccessRecord', 'access records');

/** The field that this module adds to `Dossier`. */
@Resolver(() => Dossier)
export class AccessLogResolver {
  @FieldResolver(() => AccessRecordConnection, {
    description:
      'Who else read or changed the file, newest first, over the last year; empty for anybody but the teacher and the administrators of the academy.',
  })
  accessLog(@Args(() => PageArgs) _page: PageArgs): undefined {
    return undefined;
  }
}
