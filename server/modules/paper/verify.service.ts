import type { Context } from '../../platform/context.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import type { Bilingual } from '../../platform/viewer.ts';
import { giveBackFailure, guardNetwork } from '../account/index.ts';
import { kindOf, type AskedKind } from '../change-kind/index.ts';
import { numberTyped, shortNumber } from './number.ts';

/** What a paper says of itself to who holds it: no name. */
export interface GenuinePaper {
  /** Without the part that cannot be guessed. */
  readonly number: string;
  /** What was decided on; of what concerns health, only that it is a decision. */
  readonly act: Bilingual;
  readonly outcome: 'APPROVED' | 'REJECTED';
  /** The day of the decision, in Paris. */
  readonly decidedOn: string;
  /** Whether a later decision stands in its place. */
  readonly isReplaced: boolean;
  /** Whether what it granted was taken back before it counted, as a bank account can be. */
  readonly isTakenBack: boolean;
}

/** Its own: else a page that asks for a hundred wrong numbers would shut a school out of its sign-in. */
const counter = 'paper_throttle';

/**
 * Whether a paper is genuine, by its number; null when no paper has it. A number counts for the network that asks before it is
 * looked up, so that a network whose guesses are used up learns nothing, and is given back when it is right. What is no
 * number at all does not count.
 * @throws RequestError TOO_MANY_ATTEMPTS when the network had as many wrong ones as it may
 */
export async function verifyPaper(
  context: Pick<Context, 'em' | 'now' | 'ip' | 'config'>,
  typed: string,
): Promise<GenuinePaper | null> {
  const number = numberTyped(typed);
  if (number === null) return null;
  const asking = { ...context, em: context.em.fork() };
  await guardNetwork(asking, counter);
  const found = await sqlOfEntityManager(asking.em)<Found | undefined>(BY_NUMBER, number);
  if (!found) return null;
  await giveBackFailure(asking, counter);
  const { kind, isMedical, ...paper } = found;
  return { ...paper, number: shortNumber(found.number), act: isMedical ? someAct : actOf(kind) };
}

const actOf = (kind: AskedKind): Bilingual => {
  const { label, publicLabel = label } = kindOf(kind);
  return publicLabel;
};
const someAct: Bilingual = { fr: 'Décision individuelle', en: 'Individual decision' };

interface Found extends Omit<GenuinePaper, 'act'> {
  readonly kind: AskedKind;
  readonly isMedical: boolean;
}

const BY_NUMBER = `
select json_build_object('number', p.number, 'kind', p.kind, 'outcome', p.outcome,
  'decidedOn', (p.decided_at at time zone 'Europe/Paris')::date, 'isMedical', r.medical = 'WHOLE',
  'isTakenBack', exists (select from change_request_event e where e.request_id = r.id and e.move = 'takeBackBankAccount'),
  'isReplaced', r.decided_at is distinct from p.decided_at
    or exists (select from change_request c where c.corrects_id = r.id and c.outcome = 'APPROVED'))::text as json
from decision_paper p join change_request r on r.id = p.request_id
where p.number = $1::json #>> '{}'`;
