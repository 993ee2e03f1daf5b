import { Ctx, Field, ID, Int, ObjectType, Query, Resolver } from 'type-graphql';
import { Allowed, requireSignedIn } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { GraphQLDate } from '../../platform/graphql/scalars.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { parisDate } from '../../platform/viewer.ts';
import { ChangeKind, kindOf, type AskedKind } from '../change-kind/index.ts';
import { supervisesRequests } from './record/request.policy.ts';
import { isDiscreet } from './record/scope.ts';
import { openSql } from './record/states.ts';

/** What is late with one officer. */
@ObjectType({
  description: 'Requests of one kind that are past their day, with one officer.',
})
class LateChangeRequests {
  @Field(() => ChangeKind, { description: 'The kind.' })
  kind!: AskedKind;

  @Field(() => String, { description: 'What the kind is called, in the language of the request.' })
  kindLabel!: string;

  @Field(() => ID, {
    description: 'The global id of the officer who claimed them, else on whose list they stand.',
  })
  officerId!: string;

  @Field(() => String, { description: 'The name of that officer.' })
  officerName!: string;

  @Field(() => Int, { description: 'How many.' })
  count!: number;

  @Field(() => GraphQLDate, { description: 'The day on which the first of them was due.' })
  dueSince!: string;
}

@Resolver()
export class LateChangeRequestsResolver {
  @Allowed(supervisesRequests)
  @Query(() => [LateChangeRequests], {
    description:
      'Heads of service: what is late in the places of their mandates, by kind and officer, requests included that can be closed since their teacher has not answered; what has been late longest first. Requests that heads of service may not see are not counted.',
  })
  async lateChangeRequests(@Ctx() context: Context): Promise<LateChangeRequests[]> {
    const { mandates, academyId } = requireSignedIn(context);
    const held = mandates.filter(({ kind }) => kind === 'HEAD_OF_SERVICE');
    const sql = sqlOfEntityManager(context.em);
    const given = { academyId, today: parisDate(context.now()) };
    const late = await sql<Omit<LateChangeRequests, 'kindLabel'>[]>(LATE, given, held);
    return late.map((one) => ({ ...one, kindLabel: kindOf(one.kind).label[context.locale] }));
  }
}

const LATE = `
select coalesce(json_agg(late order by late."dueSince", late.kind, late."officerId"), '[]')::text as json from (
  select r.kind, 'off_' || replace(o.id::text, '-', '') as "officerId", o.display_name as "officerName",
    count(*)::integer as count, min(r.due_on) as "dueSince"
  from json_to_record($1::json) as given ("academyId" uuid, today date)
  join change_request r on r.academy_id = given."academyId"
    and r.status in (${openSql}) and r.due_on < given.today and r.medical <> 'WHOLE' and not ${isDiscreet('r')}
  join officer o on o.id = coalesce(r.officer_id, r.in_charge_id)
  where exists (select from json_to_recordset($2::json) as held ("academyId" uuid, "departmentCode" text, "establishmentUai" text)
    where held."academyId" = r.academy_id
      and (held."departmentCode" is null or held."departmentCode" = r.department_code)
      and (held."establishmentUai" is null or held."establishmentUai" = r.establishment_uai))
  group by r.kind, o.id) late`;
