import type { Sql } from '../../../platform/sql/sql.ts';
import { moveRequests } from '../../change-request/index.ts';
import { putNotice, type Notice } from '../../message/index.ts';
import type { AcademyRow } from './load.ts';
import { hasMoved, type Update } from './update.ts';

/**
 * What follows teachers who have changed academy, in the transaction of the import: their requests go to the services that
 * follow them now, and a message says so. Rows, conversations and bank accounts change academy with the teacher, by the database.
 */
export async function followMoves(sql: Sql, updates: readonly Update[], at: Date): Promise<void> {
  const movers = updates.filter(hasMoved);
  if (movers.length === 0) return;
  await moveRequests(
    sql,
    movers.map(({ stored }) => stored.teacherId),
    at,
  );
  for (const [academy, group] of Map.groupBy(movers, ({ candidate }) => candidate.academy)) {
    const accounts = group.map(({ stored }) => stored.accountId);
    await putNotice(sql, accounts, welcome(academy), at);
  }
}

function welcome({ name }: AcademyRow): Notice {
  return {
    fr: {
      subject: 'Votre dossier change d’académie',
      body: `Votre dossier est désormais suivi par l’académie suivante : ${name}. Vos demandes en cours, vos messages et votre dossier y ont été transmis ; votre ancienne académie n’y a plus accès.

Votre nouveau gestionnaire est indiqué sur votre page d’accueil. Votre adresse professionnelle est maintenant celle de cette académie. Vous n’avez rien à faire.`,
    },
    en: {
      subject: 'Your file moves to another academy',
      body: `Your file is now followed by this academy: ${name}. Your open requests, your messages and your file have gone there; your former academy no longer has access to them.

Your new HR officer is named on your home page. Your professional address is now one of that academy. There is nothing to do.`,
    },
  };
}
