import { inWords } from '../../platform/letters/frames.ts';
import { parisDate } from '../../platform/viewer.ts';
import { academyInFrench, ofDepartment } from '../academy/index.ts';
import { grantedInWords, kindOf, papersTextsOf, waysOfAppeal, type AskedKind } from '../change-kind/index.ts';
import { snapshotOnPaper, type ChangeRequest, type Snapshot } from '../change-request/index.ts';
import { shortNumber } from './number.ts';
import { visasOfLaw } from './visas.rules.ts';

/** A decision that another one corrects. */
interface Corrected {
  readonly number: string | null;
  readonly decidedAt: string;
  /** The request that its teacher sent, however often what became of it was corrected. */
  readonly request: { readonly reference: string; readonly submittedAt: string };
}

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
  /** The decision that this one corrects; its number is null while it has no paper. */
  readonly corrects: Corrected | null;
  /** The line of the dossier that it is about, by the columns of its table. */
  readonly line: Snapshot | null;
  readonly degree: 'FIRST' | 'SECOND';
  readonly civility: string;
  readonly givenNames: readonly string[];
  readonly familyName: string;
  readonly usageName: string | null;
  readonly academyCode: string;
  readonly department: { readonly code: string; readonly name: string } | null;
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
  /** Why it was decided; empty where nobody gave a reason. */
  readonly grounds: readonly string[];
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
  const { outcome, reason, service } = facts;
  const granted = outcome === 'APPROVED';
  const name = nameOf(facts);
  const { title } = academyInFrench(facts.academyCode);
  return {
    title: `${actOf(facts)} n° ${shortNumber(number)}`,
    subject: `${granted ? 'Acceptation' : 'Rejet'} de la demande « ${labelOf(facts)} » (référence ${askedOf(facts).reference})`,
    authority: title,
    number,
    sender: ['République française', title, ...(service === null ? [] : [service])],
    addressee: [name],
    visas: visasOf(facts, name),
    grounds: reason === null ? [] : [granted ? reason : `Considérant ce qui suit : ${reason}`],
    articles: articlesOf(facts, name),
    details: detailsOf(facts),
    made: `Fait le ${inWords.fr(dayOf(facts.decidedAt))}.`,
    signature: signatureOf(facts),
    appeal: granted ? [] : appealOf(facts),
    verification: `L’authenticité de ce document se vérifie à l’adresse ci-dessous, sans que le nom de la personne intéressée soit affiché (numéro complet : ${number}).`,
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

/** What the request is called where others read it. */
function labelOf({ kind }: DecisionFacts): string {
  const { label, publicLabel = label } = kindOf(kind);
  return publicLabel.fr;
}

function actOf({ bySilence, corrects }: DecisionFacts): string {
  if (bySilence) return 'Attestation de décision implicite';
  return corrects === null ? 'Décision' : 'Décision rectificative';
}

/** The request that its teacher sent. */
const askedOf = ({ corrects, reference, submittedAt }: DecisionFacts) =>
  corrects?.request ?? { reference, submittedAt };

function visasOf(facts: DecisionFacts, name: string): string[] {
  const { kind, corrects } = facts;
  const { reference, submittedAt } = askedOf(facts);
  const { legalBasis, publicLabel } = kindOf(kind);
  return [
    ...visasOfLaw(legalBasis, publicLabel !== undefined),
    `Vu la demande présentée le ${inWords.fr(dayOf(submittedAt))} par ${name}, enregistrée sous la référence ${reference}.`,
    ...(corrects === null
      ? []
      : [
          `Vu la décision${numberOf(corrects)} du ${inWords.fr(dayOf(corrects.decidedAt))} qu’il y a lieu de rectifier.`,
        ]),
  ];
}

function articlesOf(facts: DecisionFacts, name: string): string[] {
  const { outcome, bySilence, effectiveFrom, kind, values, decidedAt, corrects } = facts;
  const granted = outcome === 'APPROVED';
  const verdict = granted ? 'acceptée' : 'rejetée';
  const asked = `La demande « ${labelOf(facts)} » de ${name}`;
  return [
    bySilence
      ? `${asked}, à laquelle l’administration n’a pas répondu dans le délai prévu, est réputée ${verdict} depuis le ${inWords.fr(dayOf(decidedAt))}.`
      : `${asked} est ${verdict}.`,
    ...(granted ? [grantedInWords(kind, values, effectiveFrom).fr] : []),
    ...(corrects === null ? [] : [replacing(corrects)]),
    `La présente ${bySilence ? 'attestation est délivrée' : 'décision est notifiée'} à la personne intéressée et versée à son dossier.`,
  ];
}

const numberOf = ({ number }: Corrected) => (number === null ? '' : ` n° ${shortNumber(number)}`);

const replacing = (former: Corrected) =>
  `La présente décision remplace la décision${numberOf(former)} du ${inWords.fr(dayOf(former.decidedAt))}.`;

/** What was asked for, but for what is printed for nobody. */
function detailsOf({ kind, values, effectiveFrom, line }: DecisionFacts): DecisionText['details'] {
  const from = effectiveFrom && { label: 'Date d’effet demandée', text: inWords.fr(effectiveFrom) };
  return [
    ...(from ? [from] : []),
    ...papersTextsOf(kind, values).map(({ label, text }) => ({ label, text })),
    ...(line === null ? [] : snapshotOnPaper(line)),
  ];
}

/** The officer signs for the authority that the law names. */
function authorityOf({ decider, academyCode, department, degree }: DecisionFacts): string {
  const { head, hasInspectors } = academyInFrench(academyCode);
  const inspects = decider === 'IA_DASEN' || (decider === 'CORRESPONDENT' && degree === 'FIRST');
  if (decider === 'MINISTER') return 'Pour le ministre de l’éducation nationale et par délégation';
  if (inspects && hasInspectors && department !== null)
    return `Pour l’inspecteur d’académie, directeur académique des services de l’éducation nationale ${ofDepartment(department)}, et par délégation`;
  return `Pour ${head} et par délégation${decider === 'MEDICAL' ? ', le service médical' : ''}`;
}

function signatureOf(facts: DecisionFacts): string[] {
  const { officer, service, bySilence } = facts;
  if (bySilence) return ['Établi par le traitement automatisé I-Prof.'];
  return [authorityOf(facts), [officer, service].filter(Boolean).join(', ')].filter(Boolean);
}

function appealOf({ kind, decidedAt, bySilence, isAfterAppeal }: DecisionFacts): readonly string[] {
  return waysOfAppeal({ kind, decidedOn: dayOf(decidedAt), bySilence, isAfterAppeal }).fr;
}
