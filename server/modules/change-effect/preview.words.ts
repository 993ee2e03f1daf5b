import { inWords } from '../../platform/letters/frames.ts';
import type { Locale } from '../../platform/viewer.ts';
import {
  positionWords,
  type FamilySituation,
  type LeaveKind,
  type MaritalStatus,
  type PostalAddress,
  type WorkingTimeReason,
} from '../dossier/index.ts';
import type { Civility, LeaveReason } from '../teacher/index.ts';
import type { PositionPeriod, RatePeriod } from './effect/effect.ts';
import type { Stretch } from './periods/periods.rules.ts';

type Words<Code extends string> = Readonly<Record<Locale, Readonly<Record<Code, string>>>>;

const marital: Words<MaritalStatus> = {
  fr: {
    SINGLE: 'célibataire',
    MARRIED: 'marié(e)',
    PACS: 'pacsé(e)',
    DIVORCED: 'divorcé(e)',
    SEPARATED: 'séparé(e)',
    WIDOWED: 'veuf ou veuve',
    COHABITING: 'en concubinage',
  },
  en: {
    SINGLE: 'single',
    MARRIED: 'married',
    PACS: 'in a civil partnership (PACS)',
    DIVORCED: 'divorced',
    SEPARATED: 'separated',
    WIDOWED: 'widowed',
    COHABITING: 'cohabiting',
  },
};
const leaves: Words<LeaveKind> = {
  fr: {
    MALADIE: 'congé de maladie',
    LONGUE_MALADIE: 'congé de longue maladie',
    LONGUE_DUREE: 'congé de longue durée',
    CITIS: 'congé pour invalidité temporaire imputable au service',
    MATERNITE: 'congé de maternité',
    PATERNITE: 'congé de paternité et d’accueil de l’enfant',
    ADOPTION: 'congé d’adoption',
    NAISSANCE: 'congé supplémentaire de naissance',
    PRESENCE_PARENTALE: 'congé de présence parentale',
    SOLIDARITE_FAMILIALE: 'congé de solidarité familiale',
    PROCHE_AIDANT: 'congé de proche aidant',
  },
  en: {
    MALADIE: 'sick leave',
    LONGUE_MALADIE: 'long sick leave (longue maladie)',
    LONGUE_DUREE: 'long sick leave (longue durée)',
    CITIS: 'leave after an accident at work or an occupational illness',
    MATERNITE: 'maternity leave',
    PATERNITE: 'paternity leave',
    ADOPTION: 'adoption leave',
    NAISSANCE: 'extra leave after a birth',
    PRESENCE_PARENTALE: 'leave to be with a child who is gravely ill',
    SOLIDARITE_FAMILIALE: 'leave to be with a relative at the end of life',
    PROCHE_AIDANT: 'leave to care for a relative',
  },
};
const rateReasons: Words<WorkingTimeReason> = {
  fr: {
    DROIT: 'temps partiel de droit',
    AUTORISATION: 'temps partiel sur autorisation',
    THERAPEUTIQUE: 'temps partiel thérapeutique',
    TEMPS_PLEIN: 'temps plein',
  },
  en: {
    DROIT: 'part-time by right',
    AUTORISATION: 'part-time that was granted',
    THERAPEUTIQUE: 'part-time for medical reasons',
    TEMPS_PLEIN: 'full time',
  },
};
const reasons: Words<LeaveReason> = {
  fr: {
    RETRAITE: 'retraite',
    DEMISSION: 'démission',
    RUPTURE_CONVENTIONNELLE: 'rupture conventionnelle',
    DECES_AGENT: 'décès',
    AUTRE: 'autre motif',
  },
  en: {
    RETRAITE: 'retirement',
    DEMISSION: 'resignation',
    RUPTURE_CONVENTIONNELLE: 'agreement of both sides',
    DECES_AGENT: 'death',
    AUTRE: 'another reason',
  },
};

/** How the values of a file are written in a language. */
export function wordsOf(locale: Locale) {
  const day = inWords[locale];
  const period = (name: string, { from, to }: Stretch) => {
    if (locale === 'fr')
      return to === null ? `${name}, à partir du ${day(from)}` : `${name}, du ${day(from)} au ${day(to)}`;
    return to === null ? `${name}, from ${day(from)} on` : `${name}, from ${day(from)} to ${day(to)}`;
  };
  const gone = ({ notDependentSince }: FamilySituation['children'][number]) => {
    if (notDependentSince == null) return '';
    const since = day(notDependentSince);
    return locale === 'fr' ? `, plus à charge depuis le ${since}` : `, not dependent since ${since}`;
  };
  const percent = new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 1 });
  return {
    day,
    period,
    address: ({ lines, postalCode, city, country }: PostalAddress) =>
      [...lines, `${postalCode} ${city}`, country].join(', '),
    marital: ({ maritalStatus, since }: FamilySituation) =>
      since === null
        ? marital[locale][maritalStatus]
        : `${marital[locale][maritalStatus]} (${locale === 'fr' ? 'depuis le' : 'since'} ${day(since)})`,
    children: ({ children }: FamilySituation) =>
      children.map((child) => `${child.givenName} (${day(child.birthDate)}${gone(child)})`).join(', ') ||
      null,
    position: (one: PositionPeriod) => period(positionWords[one.kind][locale], one),
    leave: (one: Stretch & { readonly kind: LeaveKind }) => period(leaves[locale][one.kind], one),
    rate: (one: RatePeriod) =>
      period(`${rateReasons[locale][one.reason]} (${percent.format(one.quotity)})`, one),
    diploma: ({ title, obtainedOn }: { readonly title: string; readonly obtainedOn: string | null }) =>
      obtainedOn === null ? title : `${title} (${day(obtainedOn)})`,
    reason: (code: LeaveReason) => reasons[locale][code],
    civility: (code: Civility) => (code === 'MADAME' ? 'Madame' : 'Monsieur'),
  };
}
