import { v7 as uuidv7 } from 'uuid';
import { keepNir } from '../../server/modules/nir/index.ts';
import { sqlOfEntityManager } from '../../server/platform/sql/sql.ts';
import type { TestServer } from './server.ts';

/** A number whose key is right (décret 82-103). */
export const someNir = '269054958815780';

/** A request that gives a social security number and that an officer has in review. */
export async function addNirRequest(
  server: TestServer,
  { teacherId, officerId }: { readonly teacherId: string; readonly officerId: string },
  secret: string = server.config.appSecrets[0],
): Promise<{ readonly id: string; readonly requestId: string }> {
  const requestId = uuidv7();
  await server.orm.em.fork().transactional(async (em) => {
    await em.execute(
      `insert into change_request (id, reference, teacher_id, kind, status, "values", before, decider, officer_id, claimed_at,
         submitted_at, created_at, updated_at)
       values (?, ?, ?, 'NIR', 'IN_REVIEW', '{"nirKey":"80"}', '{}', 'CORRESPONDENT', ?, ?, ?, ?, ?)`,
      [
        requestId,
        `CS-2026-${requestId.slice(-8).toUpperCase()}`,
        teacherId,
        officerId,
        ...Array.from({ length: 4 }, () => server.now),
      ],
    );
    const given = { requestId, dossierId: teacherId, nir: someNir, at: server.now };
    await keepNir(sqlOfEntityManager(em), secret, given);
  });
  return { requestId, id: `chg_${requestId.replaceAll('-', '')}` };
}
