import { Arg, Ctx, Query, Resolver } from 'type-graphql';
import type { Config } from '../../platform/config.ts';
import { Allowed } from '../../platform/access.ts';
import type { Context } from '../../platform/context.ts';
import { badUserInput } from '../../platform/errors/errors.ts';
import { Impersonal } from '../../platform/graphql/impersonal.ts';
import {
  ConnectionPoint,
  TeachingFacts,
  TeachingSituationEnum,
  type PortalApplication,
} from './connection-point.inputs.ts';
import { Academy, academyIdOf } from '../academy/index.ts';
import { explanationOf, routeOf, situationOf, type Route } from './connection-point.rules.ts';
import { MINISTRY_URL, OUTSIDE_ACADEMIES_URL, type TeachingSituation } from './connection-point.tables.ts';

const inAcademy = 'The code of the academy of the posting, such as 18.';
const inDepartment =
  'The code of a department, such as 28: that of the posting, or of origin for the first degree in Polynésie française and Wallis-et-Futuna.';

@Resolver()
export class ConnectionPointResolver {
  @Allowed('EVERYBODY')
  @Query(() => ConnectionPoint, {
    description: 'Public: which application and server somebody in a situation uses, and why.',
  })
  connectionPoint(
    @Arg('situation', () => TeachingSituationEnum, { description: 'Where somebody teaches.' })
    situation: TeachingSituation,
    @Impersonal @Arg('academyCode', () => String, { nullable: true, description: inAcademy }) academyCode:
      | string
      | null,
    @Impersonal
    @Arg('departmentCode', () => String, { nullable: true, description: inDepartment })
    departmentCode: string | null,
    @Ctx() context: Context,
  ): unknown {
    return pointOf(context, routeOf(situation, { academyCode, departmentCode }));
  }

  @Allowed('EVERYBODY')
  @Query(() => ConnectionPoint, {
    description: 'Public: the same by what is known of somebody, for a form; the rules find the situation.',
  })
  connectionPointOf(
    @Arg('facts', () => TeachingFacts, { description: 'What is known.' }) facts: TeachingFacts,
    @Ctx() context: Context,
  ): unknown {
    return pointOf(context, routeOf(situationOf(facts), facts));
  }
}

function pointOf(context: Context, route: Route): unknown {
  if (route.refusal) throw badUserInput(route.refusal);
  const { situation, application, academyCode } = route;
  return {
    url: urlOf(application, context.config),
    application,
    situation,
    explanation: explanationOf(situation, context.locale),
    academy: academyCode && context.reader.reference(context, Academy, academyIdOf(academyCode)),
  };
}

function urlOf(application: PortalApplication, config: Config): string {
  switch (application) {
    case 'IPROF':
      return publicAddress(config);
    case 'IPROF_OUTSIDE_ACADEMY':
      return OUTSIDE_ACADEMIES_URL;
    case 'IPROFESSIONNEL':
    case 'NONE':
      return MINISTRY_URL;
  }
}

/** Never from the request: a forged Host header would send people elsewhere (OWASP WSTG-INPV-17). */
function publicAddress({ publicUrl, host, port }: Config): string {
  return publicUrl ?? `http://${host === '0.0.0.0' || host === '::' ? 'localhost' : host}:${port}`;
}
