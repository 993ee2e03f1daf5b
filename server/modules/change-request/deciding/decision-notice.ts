import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { defineJob, type JobEffect } from '../../../platform/sql/outbox.ts';
import { inWords } from '../../../platform/letters/frames.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { parisDate, type Bilingual } from '../../../platform/viewer.ts';
import { warnOfGuardedDecision } from '../../account/index.ts';
import { grantedInWords, kindOf, waysOfAppeal, type AskedKind } from '../../change-kind/index.ts';
import { addNotice } from '../../message/index.ts';
import { notices } from './notices.ts';

/** For how long a decision can be undone, and nobody hears of it yet. */
export const standsAfterMs = 10_000;

/** A decision, by the moment when it was taken. */
export interface Decided {
  readonly requestId: string;
  readonly decidedAt: string;
}

/** Has the teacher know of a decision that still stands. */
export const decisionJob = defineJob<Decided>('change-request-decision');

interface Stands {
  readonly accountId: string;
  readonly kind: AskedKind;
  readonly values: object;
  readonly effectiveFrom: string | null;
  readonly reference: string;
  readonly outcome: 'APPROVED' | 'REJECTED';
  readonly reason: string | null;
  readonly bySilence: boolean;
  readonly isAppealed: boolean;
  readonly takesEffectAt: string | null;
  readonly correctedAt: string | null;
}

/** Writes to the teacher, unless the decision was undone meanwhile. */
export function sayDecision(now: () => Date, { requestId, decidedAt }: Decided): JobEffect {
  return async (em: SqlEntityManager) => {
    const stands = await sqlOfEntityManager(em)<Stands | undefined>(STANDS, { requestId, decidedAt });
    if (!stands) return;
    const { accountId, kind, reference, outcome } = stands;
    await addNotice(em, [accountId], noticeOfDecision(stands, parisDate(new Date(decidedAt))), now());
    const { needsProof, label } = kindOf(kind);
    if (!needsProof) return;
    const takesEffectAt = stands.takesEffectAt === null ? null : new Date(stands.takesEffectAt);
    await warnOfGuardedDecision(
      { em, now },
      { accountId, requestId, reference, what: label },
      { isApproved: outcome === 'APPROVED', takesEffectAt },
    );
  };
}

function noticeOfDecision(stands: Stands, decidedOn: string) {
  const { outcome, reason, bySilence, kind, values, effectiveFrom, isAppealed: isAfterAppeal } = stands;
  const { correctedAt } = stands;
  const isApproved = outcome === 'APPROVED';
  const subject: Bilingual = isApproved
    ? { fr: 'Demande acceptée', en: 'Request granted' }
    : { fr: 'Demande rejetée', en: 'Request rejected' };
  const silence: Bilingual = {
    fr: `L’administration n’a pas répondu dans le délai prévu : son silence vaut ${isApproved ? 'acceptation' : 'rejet'}.`,
    en: `The administration did not answer in time: its silence counts as ${isApproved ? 'an approval' : 'a rejection'}.`,
  };
  const ways = waysOfAppeal({ kind, decidedOn, bySilence, isAfterAppeal });
  const text = (locale: 'fr' | 'en') =>
    [
      bySilence ? silence[locale] : null,
      reason,
      ...(isApproved ? [grantedInWords(kind, values, effectiveFrom)[locale]] : ways[locale]),
      ...(isApproved && kind === 'ANOMALIE' ? [correctionInWords(correctedAt)[locale]] : []),
      whereItsPaperIs[locale],
    ].filter((paragraph) => paragraph !== null);
  return notices(stands, subject, { fr: text('fr').join('\n\n'), en: text('en').join('\n\n') });
}

const whereItsPaperIs: Bilingual = {
  fr: 'Le document qui fait foi, au format PDF, est joint à la demande.',
  en: 'The decision in writing, as a PDF, is attached to the request.',
};

/** What comes after an error of the file was granted: the correction of the HR base, which may have come already. */
function correctionInWords(correctedAt: string | null): Bilingual {
  if (correctedAt === null)
    return {
      fr: 'Un message vous avertira quand la correction figurera dans votre dossier.',
      en: 'A message will say when your file shows the correction.',
    };
  const day = parisDate(new Date(correctedAt));
  return {
    fr: `Cette base a modifié votre dossier le ${inWords.fr(day)}. Vérifiez-le ; si une erreur subsiste, signalez-la par une nouvelle demande.`,
    en: `It has changed your file on ${inWords.en(day)}. Look at it; if something is still wrong, send another request.`,
  };
}

// Held, so that of an undoing and this message one sees the other.
const STANDS = `
select json_build_object('accountId', t.account_id, 'kind', r.kind, 'values', r."values",
  'effectiveFrom', r.effective_from, 'reference', r.reference, 'outcome', r.outcome,
  'reason', r.reason, 'bySilence', r.by_silence, 'isAppealed', coalesce(r.appealed_at < r.decided_at, false),
  'correctedAt', r.corrected_at, 'takesEffectAt', (select b.takes_effect_at from bank_account b where b.request_id = r.id))::text as json
from json_to_record($1::json) as said ("requestId" uuid, "decidedAt" timestamptz)
join change_request r on r.id = said."requestId" and r.outcome is not null and r.decided_at = said."decidedAt"
join teacher t on t.id = r.teacher_id
for share of r`;
