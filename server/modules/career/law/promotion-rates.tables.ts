// Share of the promouvables of a campaign who are promoted, in percent. Checked on 2026-01-15; a year that is absent was
// not found, such as the hors classe of 2026.

type Rates = Readonly<Record<number, number>>;

/** « Ratios de promotion CE et HC » (SNES Poitiers), « Bilan des promotions 2025 (Poitiers, février 2026) ». */
const horsClasse: Rates = { 2022: 18, 2023: 21, 2024: 22, 2025: 23 };

/** « Taux de promotion classe exceptionnelle 2024-2026 » (SE-UNSA), « Ratios de promotion CE et HC » (SNES Poitiers). */
const classeExceptionnelle: Readonly<Record<string, Rates>> = {
  PE: { 2024: 29, 2025: 29, 2026: 29 },
  CERTIFIE: { 2024: 9, 2025: 9, 2026: 9.5 },
  PLP: { 2024: 9, 2025: 9, 2026: 9.5 },
  PEPS: { 2024: 10.5, 2025: 10.5, 2026: 9.5 },
  CPE: { 2024: 10.5, 2025: 10.5, 2026: 9.5 },
  PSYEN: { 2024: 7.5, 2025: 7.5, 2026: 9.5 },
  AGREGE: { 2024: 13.5, 2025: 13.5, 2026: 13.5 },
};

/** The rate of a campaign of HC or CE, in percent; null when it is not known, and before the first one that is. */
export function promotionRate(programme: string, corps: string, campaign: number): number | null {
  const rates =
    programme === 'HC' ? horsClasse : programme === 'CE' ? classeExceptionnelle[corps] : undefined;
  return rates?.[campaign] ?? null;
}
