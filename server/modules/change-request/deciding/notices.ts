import { inWords } from '../../../platform/letters/frames.ts';
import type { Bilingual } from '../../../platform/viewer.ts';
import { kindOf, silenceAfterAppeal, type AskedKind } from '../../change-kind/index.ts';
import type { Notice } from '../../message/index.ts';
import type { HeldRequest } from '../record/held.ts';
import type { OpinionGiver } from '../change-request-parts.entity.ts';
import { fileCorrected, type FileCorrected } from '../record/file-corrected.notice.ts';

/** What the teacher reads of a step that is no decision. */
export type StepNotice =
  | { readonly step: 'CLAIMED'; readonly officer: string }
  | { readonly step: 'RELEASED' | 'REASSIGNED' | 'APPEALED' }
  | { readonly step: 'INFORMATION_REQUESTED'; readonly note: string; readonly answerBy: string }
  | { readonly step: 'OPINION_REQUESTED'; readonly of: OpinionGiver; readonly answerBy: string }
  | {
      readonly step: 'OPINION_GIVEN';
      readonly of: OpinionGiver;
      readonly favourable: boolean;
      readonly text: string;
    }
  | { readonly step: 'CLOSED' | 'CORRECTED'; readonly reason: string }
  | ({ readonly step: 'FILE_CORRECTED' } & FileCorrected);

const givers: Readonly<Record<OpinionGiver, Bilingual>> = {
  GIVES_OPINION: {
    fr: 'votre supérieur hiérarchique (inspecteur, chef d’établissement ou autorité académique)',
    en: 'your superior (inspector, head of school or academic authority)',
  },
  MEDICAL: { fr: 'le conseil médical', en: 'the medical board' },
};

type Named = Pick<HeldRequest, 'kind' | 'reference'>;

/** The message about a step. */
export function noticeOf(held: Named, notice: StepNotice): Notice {
  const { subject, body } = textsOf(notice, held.kind);
  return notices(held, subject, body);
}

/** A message about a request: what it is about stands in the subject. */
export function notices({ kind, reference }: Named, subject: Bilingual, body: Bilingual): Notice {
  const { label } = kindOf(kind);
  return {
    fr: { subject: `${subject.fr} : ${label.fr}`, body: `Demande ${reference}\n\n${body.fr}` },
    en: { subject: `${subject.en}: ${label.en}`, body: `Request ${reference}\n\n${body.en}` },
  };
}

function textsOf(
  notice: StepNotice,
  kind: AskedKind,
): { readonly subject: Bilingual; readonly body: Bilingual } {
  switch (notice.step) {
    case 'CLAIMED':
      return {
        subject: { fr: 'Demande prise en charge', en: 'Request claimed' },
        body: {
          fr: `${notice.officer} a pris votre demande en charge.`,
          en: `${notice.officer} has claimed your request.`,
        },
      };
    case 'RELEASED':
      return {
        subject: { fr: 'Demande à reprendre', en: 'Request to be claimed again' },
        body: {
          fr: 'La personne qui examinait votre demande ne s’en occupe plus. Un autre agent de votre service de gestion la reprendra : vous n’avez rien à faire.',
          en: 'The officer who examined your request no longer does. Another officer of your HR service will claim it: there is nothing for you to do.',
        },
      };
    case 'REASSIGNED':
      return {
        subject: { fr: 'Demande confiée à un autre agent', en: 'Request handed over' },
        body: {
          fr: 'Votre demande a été confiée à un autre agent de votre service de gestion. Son historique et ses pièces la suivent : vous n’avez rien à faire.',
          en: 'Your request was handed to another officer of your HR service. Its history and documents go with it: there is nothing for you to do.',
        },
      };
    case 'INFORMATION_REQUESTED':
      return {
        subject: { fr: 'Précisions demandées', en: 'More is asked of you' },
        body: {
          fr: `${notice.note}\n\nRépondez dans la demande au plus tard le ${inWords.fr(notice.answerBy)}. Sans réponse de votre part à cette date, l’administration statue en l’état ou classe la demande sans suite.`,
          en: `${notice.note}\n\nAnswer in the request by ${inWords.en(notice.answerBy)}. Without an answer by then, it is decided as it stands, or closed.`,
        },
      };
    case 'OPINION_REQUESTED':
      return {
        subject: { fr: 'Avis demandé', en: 'Opinion asked for' },
        body: {
          fr: `Avant la décision, ${givers[notice.of].fr} est invité à rendre un avis, au plus tard le ${inWords.fr(notice.answerBy)}.`,
          en: `Before the decision, ${givers[notice.of].en} is asked for an opinion, by ${inWords.en(notice.answerBy)}.`,
        },
      };
    case 'OPINION_GIVEN':
      return {
        subject: { fr: 'Avis rendu', en: 'Opinion given' },
        body: {
          fr: `Avis ${notice.favourable ? 'favorable' : 'défavorable'}, rendu par ${givers[notice.of].fr} :\n\n${notice.text}\n\nCet avis ne lie pas l’autorité qui décide.`,
          en: `${notice.favourable ? 'Favourable' : 'Unfavourable'} opinion, given by ${givers[notice.of].en}:\n\n${notice.text}\n\nIt does not bind who decides.`,
        },
      };
    case 'CLOSED':
      return {
        subject: { fr: 'Demande classée sans suite', en: 'Request closed' },
        body: {
          fr: `${notice.reason}\n\nAucune décision n’a été prise : vous pouvez déposer une nouvelle demande.`,
          en: `${notice.reason}\n\nNothing was decided: you can make a new request.`,
        },
      };
    case 'CORRECTED':
      return {
        subject: { fr: 'Décision rectifiée', en: 'Decision corrected' },
        body: {
          fr: `Une nouvelle décision remplace celle qui avait accepté votre demande.\n\nMotif : ${notice.reason}\n\nL’ancienne décision reste visible dans l’historique.`,
          en: `A new decision replaces the one that granted your request.\n\nReason: ${notice.reason}\n\nThe former decision stays in the history.`,
        },
      };
    case 'FILE_CORRECTED':
      return fileCorrected(notice);
    case 'APPEALED':
      return {
        subject: { fr: 'Recours enregistré', en: 'Appeal recorded' },
        body: {
          fr: `Votre recours gracieux est transmis à l’autorité qui a décidé. ${silenceAfterAppeal(kind).fr}`,
          en: `Your appeal goes to the authority that decided. ${silenceAfterAppeal(kind).en}`,
        },
      };
  }
}
