import { many, order, readable } from '../../platform/read/declare.ts';
import type { Readable } from '../../platform/read/model.ts';
import { Integrator } from './integrator.entity.ts';

export const integratorReads: readonly Readable[] = [
  readable(Integrator, {
    prefix: 'itg',
    scope: (viewer, t, bind) =>
      viewer.role === 'ADMINISTRATOR'
        ? `${t.col('academy')} = ${bind((r) => r.viewer?.academyId, 'uuid')}`
        : 'false',
  }),
];

/** The machines of the academy that work, by name. */
export const integratorsList = many(Integrator, {
  order: order(
    'NAME',
    [
      ['name', 'text'],
      ['id', 'uuid'],
    ],
    'asc',
  ),
  where: (t) => `${t.col('closedAt')} is null`,
});
