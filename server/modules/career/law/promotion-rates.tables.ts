// Share of the promouvables of a campaign who are promoted, in percent. Checked on 2026-01-15, and on 2026-11-30 against the
// order of 2009 in its wording of 15 June 2023; a year that is absent was not found, such as the hors classe of 2026.

/** A rate, with the sources that say it. */
interface PromotionRate {
  readonly percent: number;
  readonly sources: readonly string[];
}

type Rates = Readonly<Record<number, number>>;

const ORDER = 'arrêté du 30 juin 2009 fixant les taux de promotion';
const UNSA = 'SE-UNSA (« Taux de promotion classe exceptionnelle 2024-2026 »)';
const POITIERS = 'SNES Poitiers (« Ratios de promotion CE et HC »)';
const BORDEAUX = 'SNES Bordeaux (« Classe exceptionnelle, bilan 2025 »)';

/** Of all seven corps; of the PE four more years were read. */
const horsClasse: Rates = { 2022: 18, 2023: 21, 2024: 22, 2025: 23 };
const horsClasseOfPe: Rates = { 2018: 13.2, 2019: 15.1, 2020: 17, 2021: 18 };

const classeExceptionnelle: Readonly<Record<string, Rates>> = {
  PE: { 2024: 29, 2025: 29, 2026: 29 },
  CERTIFIE: { 2024: 9, 2025: 9, 2026: 9.5 },
  PLP: { 2024: 9, 2025: 9, 2026: 9.5 },
  PEPS: { 2024: 10.5, 2025: 10.5, 2026: 9.5 },
  CPE: { 2024: 10.5, 2025: 10.5, 2026: 9.5 },
  PSYEN: { 2024: 7.5, 2025: 7.5, 2026: 9.5 },
  AGREGE: { 2024: 13.5, 2025: 13.5, 2026: 13.5 },
};

/** What another source says of the same campaigns: it repeats the rates of 2024 for 2026. */
const otherwise: Readonly<Record<string, Rates>> = {
  CERTIFIE: { 2026: 9 },
  CPE: { 2026: 10.5 },
  PSYEN: { 2026: 7.5 },
};

/** The rates of a campaign of HC or CE: none where none was found, and several where the sources contradict each other. */
export function promotionRates(programme: string, corps: string, campaign: number): PromotionRate[] {
  const rate = (rates: Rates | undefined, sources: readonly string[]) => {
    const percent = rates?.[campaign];
    return percent === undefined ? [] : [{ percent, sources }];
  };
  if (programme === 'HC')
    return [...rate(horsClasse, [ORDER, POITIERS]), ...(corps === 'PE' ? rate(horsClasseOfPe, [ORDER]) : [])];
  if (programme !== 'CE') return [];
  return [...rate(classeExceptionnelle[corps], [UNSA, POITIERS]), ...rate(otherwise[corps], [BORDEAUX])];
}
