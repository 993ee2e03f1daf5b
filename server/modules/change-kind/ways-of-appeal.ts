import { Temporal } from 'temporal-polyfill';
import { inWords } from '../../platform/letters/frames.ts';
import type { Locale } from '../../platform/viewer.ts';
import { kindOf, type AskedKind } from './kinds.ts';

/** A refusal, as far as contesting it goes. */
export interface Refused {
  readonly kind: AskedKind;
  /** null: it has not come yet, as when one says what silence will mean. */
  readonly decidedOn: string | null;
  readonly bySilence: boolean;
  /** Whether its teacher has asked who decided to look again: then the court is left. */
  readonly isAfterAppeal: boolean;
  /** The appeal to the authority that decided, if its teacher has taken it back; null or absent: there is none, or it stands. */
  readonly withdrawn?: WithdrawnAppeal | null;
}

/** An appeal that was taken back: the refusal stands, and no text says from when on the time for the court runs again. */
interface WithdrawnAppeal {
  /** The last day, if the time runs again from the day on which it was taken back. */
  readonly until: string;
  readonly today: string;
}

/**
 * The last day on which a decision of a day can be contested: two months (CRPA, L411-2; CJA, R421-1). The law adds a day, and
 * more at the end of a week and far away: a teacher who keeps to the day that we say is in time.
 */
export function contestableUntil(decidedOn: string): string {
  return Temporal.PlainDate.from(decidedOn).add({ months: 2 }).toString();
}

/** What can be done against a refusal, and until when: the paragraphs, the first one first. */
export function waysOfAppeal(refused: Refused): Readonly<Record<Locale, readonly string[]>> {
  const { kind, decidedOn, bySilence, isAfterAppeal, withdrawn = null } = refused;
  const { recourse = null, silence } = kindOf(kind);
  const until = decidedOn === null ? null : contestableUntil(decidedOn);
  const isFinal = bySilence && !isAfterAppeal && silence?.isFinal === true;
  const write = (locale: Locale) => {
    const say = words[locale];
    const when = say.when(until);
    if (isFinal) return [say.final(when)];
    const mediator = recourse === 'MEDIATOR' ? [say.mediator(bySilence)] : [];
    if (isAfterAppeal) return [say.court(when), ...mediator];
    if (until !== null && withdrawn !== null) return [say.withdrawn(until, withdrawn), ...mediator];
    const committee = recourse === 'JOINT_COMMITTEE' ? [say.committee] : [];
    return [say.all(when), ...mediator, ...committee, say.after(recourse === 'MEDIATOR')];
  };
  return { fr: write('fr'), en: write('en') };
}

/** What is left when nobody answers an appeal within two months, which rejects it (CRPA, L411-7). */
export function silenceAfterAppeal(kind: AskedKind): Readonly<Record<Locale, string>> {
  const isFirst = kindOf(kind).recourse === 'MEDIATOR';
  return {
    fr: `Sans réponse dans les deux mois, votre recours est réputé rejeté : vous disposez alors de deux mois pour saisir ${next.fr(isFirst)}.`,
    en: `Without an answer within two months, your appeal counts as rejected: you then have two months to go to ${next.en(isFirst)}.`,
  };
}

/** To whom one goes after an appeal: the mediator, before the court, where the law has it so. */
const next = {
  fr: (isFirst: boolean) =>
    isFirst ? 'le médiateur de l’académie, puis le tribunal administratif' : 'le tribunal administratif',
  en: (isFirst: boolean) =>
    isFirst ? 'the academy’s mediator, then to the administrative court' : 'the administrative court',
};

const words = {
  fr: {
    when: (until: string | null) =>
      until === null
        ? 'Vous disposez alors de deux mois pour contester ce refus'
        : `Vous pouvez contester cette décision jusqu’au ${inWords.fr(until)}`,
    all: (when: string) =>
      `${when} : par un recours gracieux, dans I-Prof, auprès de l’auteur de la décision ; par un recours hiérarchique, auprès de l’autorité supérieure (code des relations entre le public et l’administration, article L. 411-2) ; ou devant le tribunal administratif (code de justice administrative, article R. 421-1), y compris par Télérecours citoyens (www.telerecours.fr).`,
    court: (when: string) =>
      `${when} devant le tribunal administratif (code de justice administrative, article R. 421-1), y compris par Télérecours citoyens (www.telerecours.fr).`,
    withdrawn: (until: string, { until: latest, today }: WithdrawnAppeal) =>
      `Votre recours gracieux est retiré : le rejet demeure, et ne peut plus faire l’objet d’un recours gracieux. Vous pouvez encore saisir le tribunal administratif (code de justice administrative, article R. 421-1), y compris par Télérecours citoyens (www.telerecours.fr). ${
        today <= until
          ? `Pour être sûrement dans les délais, saisissez-le au plus tard le ${inWords.fr(until)}, deux mois après la décision.`
          : `Saisissez-le sans attendre : deux mois se sont écoulés depuis la décision.`
      }${
        latest === until
          ? ''
          : ` Votre recours avait interrompu ce délai (code des relations entre le public et l’administration, article L. 411-2) : si le tribunal juge qu’il court de nouveau à compter du retrait, il expire le ${inWords.fr(latest)}.`
      }`,
    final: (when: string) =>
      `L’administration ne peut plus accepter cette demande : vous pouvez en présenter une nouvelle. ${when}, devant le tribunal administratif (code de justice administrative, article R. 421-1).`,
    mediator: (bySilence: boolean) =>
      `Avant de saisir le tribunal, si vous exercez dans une école, un collège, un lycée ou un service académique, vous devez saisir le médiateur de l’académie dans ce même délai, en joignant ${bySilence ? 'votre demande et son accusé de réception' : 'la décision'} (code de justice administrative, articles L. 213-11 et R. 213-10 ; décret n° 2022-433 du 25 mars 2022). Cette saisine interrompt le délai de recours.`,
    committee: 'Vous pouvez aussi saisir la commission administrative paritaire, qui rend un avis.',
    after: (isFirst: boolean) =>
      `Un recours gracieux ou hiérarchique formé dans ce délai vous laisse ensuite deux mois, à compter de son rejet, pour saisir ${next.fr(isFirst)}.`,
  },
  en: {
    when: (until: string | null) =>
      until === null
        ? 'You then have two months to contest this refusal'
        : `You can contest this decision until ${inWords.en(until)}`,
    all: (when: string) =>
      `${when}: by an appeal, in I-Prof, to the authority that made the decision (recours gracieux); by an appeal to the authority above (recours hiérarchique; code des relations entre le public et l’administration, article L. 411-2); or at the administrative court (code de justice administrative, article R. 421-1), also by Télérecours citoyens (www.telerecours.fr).`,
    court: (when: string) =>
      `${when} at the administrative court (code de justice administrative, article R. 421-1), also by Télérecours citoyens (www.telerecours.fr).`,
    withdrawn: (until: string, { until: latest, today }: WithdrawnAppeal) =>
      `Your appeal is withdrawn: the rejection stands, and cannot be appealed to the same authority again. You can still go to the administrative court (code de justice administrative, article R. 421-1), also by Télérecours citoyens (www.telerecours.fr). ${
        today <= until
          ? `To be safe, go there by ${inWords.en(until)}, two months after the decision.`
          : `Go there without delay: two months have passed since the decision.`
      }${
        latest === until
          ? ''
          : ` Your appeal had interrupted this time (code des relations entre le public et l’administration, article L. 411-2): if the court finds that it runs again from the withdrawal, it ends on ${inWords.en(latest)}.`
      }`,
    final: (when: string) =>
      `The administration cannot accept this request any more: you can make a new one. ${when} at the administrative court (code de justice administrative, article R. 421-1).`,
    mediator: (bySilence: boolean) =>
      `Before you go to the court, if you work in a school or in a service of the academy, you must go to the academy’s mediator within the same time, with ${bySilence ? 'your request and its acknowledgement' : 'the decision'} (code de justice administrative, articles L. 213-11 and R. 213-10; décret n° 2022-433 of 25 March 2022). This interrupts the time for going to the court.`,
    committee: 'You can also ask the joint committee (CAP), which gives its opinion.',
    after: (isFirst: boolean) =>
      `An appeal to either authority in that time leaves you two more months, from its rejection on, to go to ${next.en(isFirst)}.`,
  },
} as const;
