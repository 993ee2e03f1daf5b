import { Temporal } from 'temporal-polyfill';
import { inWords } from '../../../platform/letters/frames.ts';
import type { Bilingual } from '../../../platform/viewer.ts';

/**
 * The last day on which a decision of a day can be contested: two months (CRPA, L411-2; CJA, R421-1). The law adds a day, and
 * more at the end of a week: whoever keeps to the day that we say is in time.
 */
export function contestableUntil(decidedOn: string): string {
  return Temporal.PlainDate.from(decidedOn).add({ months: 2 }).toString();
}

/** What can be done against a rejection, and until when. Who has appealed once goes to the court. */
export function waysOfAppeal(decidedOn: string, isAfterAppeal: boolean): Bilingual {
  const until = contestableUntil(decidedOn);
  if (isAfterAppeal)
    return {
      fr: `Vous pouvez saisir le tribunal administratif jusqu’au ${inWords.fr(until)}.`,
      en: `You can go to the administrative court until ${inWords.en(until)}.`,
    };
  return {
    fr: `Vous pouvez contester cette décision jusqu’au ${inWords.fr(until)} : par un recours gracieux, ici même, à l’autorité qui a décidé ; par un recours hiérarchique à l’autorité supérieure ; ou devant le tribunal administratif. Un recours gracieux ou hiérarchique fait dans ce délai vous laisse ensuite deux mois pour saisir le tribunal.`,
    en: `You can contest this decision until ${inWords.en(until)}: by an appeal, in this place, to who decided; by an appeal to the authority above; or at the administrative court. An appeal to either authority in that time leaves you two more months to go to the court.`,
  };
}
