import { inWords } from '../../platform/letters/frames.ts';
import { parisDate } from '../../platform/viewer.ts';
import { kindOf, textsOf, waysOfAppeal, type AskedKind } from '../change-kind/index.ts';
import type { ChangeRequest } from '../change-request/index.ts';
import { shortNumber } from './number.ts';

/** What a paper is made from. */
export interface DecisionFacts {
  readonly reference: string;
  readonly kind: AskedKind;
  readonly values: object;
  readonly outcome: 'APPROVED' | 'REJECTED';
  readonly reason: string | null;
  readonly bySilence: boolean;
  readonly decidedAt: string;
  readonly submittedAt: string;
  readonly effectiveFrom: string | null;
  readonly appealUntil: string | null;
  readonly isAfterAppeal: boolean;
  readonly decider: ChangeRequest['decider'];
  readonly isMedical: boolean;
  readonly civility: string;
  readonly givenNames: readonly string[];
  readonly familyName: string;
  readonly usageName: string | null;
  readonly academy: string;
  readonly department: string | null;
  /** Who has decided, and in which service; null when silence has. */
  readonly officer: string | null;
  readonly service: string | null;
}

/** What the template shows, in its order. */
export interface DecisionText {
  readonly title: string;
  readonly subject: string;
  readonly authority: string;
  readonly number: string;
  readonly sender: readonly string[];
  readonly addressee: readonly string[];
  readonly visas: readonly string[];
  readonly articles: readonly string[];
  readonly details: readonly { readonly label: string; readonly text: string }[];
  readonly made: string;
  readonly signature: readonly string[];
  readonly appeal: readonly string[];
  readonly verification: string;
  readonly address: string;
}

/**
 * A decision as the administration writes it: what it rests on, what it decides and why, how it can be contested.
 * @param verifyAt where papers are verified, without a slash at the end
 */
export function textOf(facts: DecisionFacts, number: string, verifyAt: string): DecisionText {
  const { kind, outcome, bySilence, isMedical } = facts;
  const { label } = kindOf(kind);
  const granted = outcome === 'APPROVED';
  const name = nameOf(facts);
  const academy = `Académie ${ofName(facts.academy)}`;
  return {
    title: `${bySilence ? 'Attestation de décision implicite' : 'Décision'} n° ${shortNumber(number)}`,
    subject: `${granted ? 'Acceptation' : 'Rejet'} de la demande « ${label.fr} » (référence ${facts.reference})`,
    authority: academy,
    number,
    sender: ['République française', academy, ...(facts.service === null ? [] : [facts.service])],
    addressee: [name],
    visas: visasOf(facts, name),
    articles: articlesOf(facts, name),
    // Papers are shown to others: what concerns health stays in the request.
    details: isMedical
      ? []
      : textsOf(kind, facts.values, 'fr').map(({ label: of, text }) => ({ label: of, text })),
    made: `Fait le ${inWords.fr(dayOf(facts.decidedAt))}.`,
    signature: signatureOf(facts),
    appeal: granted ? [] : appealOf(facts),
    verification: `L’authenticité de ce document se vérifie, sans que votre nom soit affiché, à l’adresse ci-dessous (numéro complet : ${number}).`,
    address: `${verifyAt}/${number}`,
  };
}

const dayOf = (instant: string) => parisDate(new Date(instant));

const civilities: Readonly<Record<string, string>> = { MADAME: 'Madame', MONSIEUR: 'Monsieur' };

function nameOf({ civility, givenNames, familyName, usageName }: DecisionFacts): string {
  const civil = [civilities[civility], givenNames[0], familyName.toLocaleUpperCase('fr')]
    .filter(Boolean)
    .join(' ');
  return usageName && usageName !== familyName
    ? `${civil} (nom d’usage : ${usageName.toLocaleUpperCase('fr')})`
    : civil;
}

/** « de Paris », « d’Orléans-Tours ». */
const ofName = (name: string) => (/^[aeiouyéèêh]/i.test(name) ? `d’${name}` : `de ${name}`);

const articleOf = (title: string) => {
  if (/^(?:code|décret|règlement)\b/i.test(title)) return 'le ';
  if (/^(?:loi|ordonnance|circulaire|note|directive)\b/i.test(title)) return 'la ';
  return /^arrêté/i.test(title) ? 'l’' : '';
};
const lowered = (title: string) => title.charAt(0).toLocaleLowerCase('fr') + title.slice(1);

function visasOf({ kind, reference, submittedAt }: DecisionFacts, name: string): string[] {
  const basis = kindOf(kind).legalBasis.map(({ title, article }) => {
    const said = articleOf(title) === '' ? title : `${articleOf(title)}${lowered(title)}`;
    return `Vu ${said}${article === null ? '' : `, article ${article}`} ;`;
  });
  return [
    ...new Set([
      ...basis,
      `Vu la demande présentée le ${inWords.fr(dayOf(submittedAt))} par ${name}, enregistrée sous la référence ${reference}.`,
    ]),
  ];
}

function articlesOf(facts: DecisionFacts, name: string): string[] {
  const { outcome, bySilence, reason, effectiveFrom, kind, decidedAt } = facts;
  const { label, effect } = kindOf(kind);
  const granted = outcome === 'APPROVED';
  const verdict = granted ? 'acceptée' : 'rejetée';
  const ruled = bySilence
    ? `L’administration n’ayant pas répondu dans le délai prévu, la demande « ${label.fr} » de ${name} est réputée ${verdict} depuis le ${inWords.fr(dayOf(decidedAt))}.`
    : `La demande « ${label.fr} » de ${name} est ${verdict}.`;
  return [
    ruled,
    ...(granted && effectiveFrom ? [`La mesure prend effet le ${inWords.fr(effectiveFrom)}.`] : []),
    ...(granted ? [effect.fr] : []),
    ...(reason === null ? [] : [`Motif : ${reason}`]),
    'La présente décision est notifiée à la personne intéressée et versée à son dossier.',
  ];
}

function authorityOf({ decider, academy, department }: DecisionFacts): string {
  const ofAcademy = `de l’académie ${ofName(academy)}`;
  switch (decider) {
    case 'MINISTER':
      return 'Pour le ministre de l’éducation nationale et par délégation';
    case 'IA_DASEN':
      return `Pour l’inspecteur d’académie, directeur académique des services de l’éducation nationale${department ? ` (${department})` : ''}, et par délégation`;
    case 'MEDICAL':
      return `Pour le recteur ${ofAcademy} et par délégation, le service médical`;
    default:
      return `Pour le recteur ${ofAcademy} et par délégation`;
  }
}

function signatureOf(facts: DecisionFacts): string[] {
  const { officer, service, bySilence } = facts;
  if (bySilence) return ['Établi par le traitement automatisé I-Prof.'];
  return [authorityOf(facts), [officer, service].filter(Boolean).join(', ')].filter(Boolean);
}

function appealOf({ kind, decidedAt, bySilence, isAfterAppeal }: DecisionFacts): readonly string[] {
  return waysOfAppeal({ kind, decidedOn: dayOf(decidedAt), bySilence, isAfterAppeal }).fr;
}
