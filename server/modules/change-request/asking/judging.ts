import { isDeepStrictEqual } from 'node:util';
import type { Refusal } from '../../../platform/errors/errors.ts';
import {
  deciderOf,
  kindOf,
  proposalFaults,
  whereToSend,
  type Here,
  type KindFacts,
  type Proposal,
  type ReadProposal,
} from '../../change-kind/index.ts';
import { changeRequestRefusals } from '../change-request.refusals.ts';
import { openSql } from '../record/states.ts';
import { keptForm } from './kept.ts';
import type { About } from './line.ts';

/** An open request of the same teacher and kind. */
export interface Alike {
  readonly reference: string;
  /** As they are kept. */
  readonly values: object;
  readonly effectiveFrom: string | null;
}

/** SQL of the open requests of a kind, of a row of `teacher`. */
export const alikeSql = (teacher: string, kind: string): string => `(select
  coalesce(json_agg(json_build_object('reference', s.reference, 'values', s."values", 'effectiveFrom', s.effective_from)
    order by s.submitted_at), '[]')
  from change_request s where s.teacher_id = ${teacher}.id and s.status in (${openSql}) and s.kind = ${kind})`;

/** What a request is judged by, beside its form. */
export interface Known {
  readonly facts: KindFacts;
  readonly here: Here;
  readonly alike: readonly Alike[];
  /** The line of the dossier that it names; null: the file has none of that name. */
  readonly line: About | null;
}

/** What is wrong with what a request says. What depends on a value that cannot be read is left out. Paths start at the input. */
export function formFaults(
  { proposal, refusals }: ReadProposal,
  effectiveFrom: string | null,
  { facts, line }: Pick<Known, 'facts' | 'line'>,
): Refusal[] {
  return [
    ...refusals,
    ...(proposal ? proposalFaults(proposal, { facts, effectiveFrom }) : []),
    ...(line ? [] : [{ code: 'NOT_FOUND' as const, path: ['change', 'anomalie', 'about'] }]),
  ];
}

/** What keeps a request back, whatever it says: nobody decides it here, or the same is asked for already. */
export function standingFaults(
  { proposal, refusals }: ReadProposal,
  effectiveFrom: string | null,
  { facts, here, alike }: Omit<Known, 'line'>,
): Refusal[] {
  if (proposal === null) return [];
  const detail = whereToSend(here, deciderOf(kindOf(proposal.kind), facts));
  const same = refusals.length === 0 ? sameOf(proposal, effectiveFrom, alike) : undefined;
  return [
    ...(detail ? [{ code: changeRequestRefusals.NO_DECIDER, path: ['change'], detail }] : []),
    ...(same ? [{ code: changeRequestRefusals.ALREADY_ASKED, path: ['change'], detail: named(same) }] : []),
  ];
}

/**
 * The open request that asks for the same from the same day. Of what is sealed, what is kept in plain text is compared: who
 * gives another number with the same ending withdraws the first request.
 */
function sameOf(
  proposal: Proposal,
  effectiveFrom: string | null,
  alike: readonly Alike[],
): Alike | undefined {
  const values = keptForm(proposal);
  return alike.find(
    (one) => one.effectiveFrom === effectiveFrom && isDeepStrictEqual({ ...one.values }, { ...values }),
  );
}

const named = ({ reference }: Alike) => ({ fr: `Référence : ${reference}.`, en: `Reference: ${reference}.` });
