import { inWords } from '../../../platform/letters/frames.ts';
import type { Locale } from '../../../platform/viewer.ts';
import { deciderTexts, kindOf, silenceInWords, type AskedKind } from '../../change-kind/index.ts';
import type { Notice } from '../../message/index.ts';
import type { Decider } from '../../change-kind/index.ts';
import type { Days } from '../record/days.rules.ts';

/** What the teacher is written about a request. */
interface About {
  readonly reference: string;
  readonly kind: AskedKind;
  readonly decider: Decider;
  readonly missing: readonly string[];
  /** null: what has come changes none. */
  readonly days?: Days | null;
}

type Step = 'SUBMITTED' | 'SUPPLEMENTED' | 'WITHDRAWN';

const subjects: Readonly<Record<Step, Readonly<Record<Locale, (what: string) => string>>>> = {
  SUBMITTED: { fr: (what) => `Demande envoyée : ${what}`, en: (what) => `Request sent: ${what}` },
  SUPPLEMENTED: {
    fr: (what) => `Demande complétée : ${what}`,
    en: (what) => `Request supplemented: ${what}`,
  },
  WITHDRAWN: { fr: (what) => `Demande retirée : ${what}`, en: (what) => `Request withdrawn: ${what}` },
};

const openings: typeof subjects = {
  SUBMITTED: {
    fr: (reference) => `Votre demande ${reference} est envoyée. Gardez cette référence.`,
    en: (reference) => `Your request ${reference} has been sent. Keep this reference.`,
  },
  SUPPLEMENTED: {
    fr: (reference) => `Les éléments ajoutés à votre demande ${reference} ont été enregistrés.`,
    en: (reference) => `What you added to your request ${reference} has been recorded.`,
  },
  WITHDRAWN: {
    fr: (reference) =>
      `Vous avez retiré votre demande ${reference} : personne ne la traitera. Vous pouvez en envoyer une autre.`,
    en: (reference) =>
      `You have withdrawn your request ${reference}: nobody will handle it. You can send another one.`,
  },
};

/** The notice of an appeal that was taken back, with what is left against the rejection. */
export function appealWithdrawnNotice(
  { reference, kind }: Pick<About, 'reference' | 'kind'>,
  ways: Readonly<Record<Locale, readonly string[]>>,
): Notice {
  const { label } = kindOf(kind);
  return {
    fr: { subject: `Recours retiré : ${label.fr}`, body: [`Demande ${reference}`, ...ways.fr].join('\n\n') },
    en: { subject: `Appeal withdrawn: ${label.en}`, body: [`Request ${reference}`, ...ways.en].join('\n\n') },
  };
}

const sentences = {
  decides: {
    fr: (who: string) => `Autorité compétente : ${who}.`,
    en: (who: string) => `Who decides: ${who}.`,
  },
  due: {
    fr: (day: string) => `Le service prévoit de répondre au plus tard le ${inWords.fr(day)}.`,
    en: (day: string) => `The service means to answer by ${inWords.en(day)}.`,
  },
  missing: {
    fr: (documents: string) =>
      `Il manque encore :\n${documents}\nAjoutez ces pièces à la demande : sans elles, elle ne peut pas être acceptée.`,
    en: (documents: string) =>
      `Still missing:\n${documents}\nAdd these documents to the request: without them, it cannot be granted.`,
  },
  waits: {
    fr: 'Le délai au terme duquel le silence de l’administration vaut acceptation ne court qu’à compter de la réception de ces pièces (code des relations entre le public et l’administration, article L. 114-5).',
    en: 'The time after which the silence of the administration grants the request begins only when these documents are there (code des relations entre le public et l’administration, article L. 114-5).',
  },
} as const;

const lowered = (text: string) => text.charAt(0).toLowerCase() + text.slice(1);

/** The notice of a step that the teacher has made, which says what silence will mean, in both languages. */
export function noticeOf(step: Step, about: About): Notice {
  return { fr: written(step, about, 'fr'), en: written(step, about, 'en') };
}

function written(step: Step, { reference, kind, decider, missing, days }: About, locale: Locale) {
  const declared = kindOf(kind);
  const { label, documents } = declared;
  const lacks = documents.filter(({ code }) => missing.includes(code)).map((one) => `– ${one.label[locale]}`);
  const lines = [openings[step][locale](reference)];
  if (step !== 'WITHDRAWN') {
    lines.push(sentences.decides[locale](lowered(deciderTexts[decider][locale])));
    if (days) lines.push(sentences.due[locale](days.dueOn));
    if (days?.silenceOn) lines.push(silenceInWords(declared, locale, days.silenceOn));
    if (lacks.length > 0) lines.push(sentences.missing[locale](lacks.join('\n')));
    if (lacks.length > 0 && declared.silence?.outcome === 'APPROVED') lines.push(sentences.waits[locale]);
  }
  return { subject: subjects[step][locale](label[locale]), body: lines.join('\n\n') };
}
