import type { Locale } from '../../../platform/viewer.ts';

// What the conditions ask, in words.

interface RequirementTexts {
  readonly publicSector: string;
  readonly privateSector: string;
  readonly noWay: string;
  readonly inGrade: (echelon: string, grade: string) => string;
  readonly none: string;
  readonly orElse: string;
  readonly separator: string;
  readonly children: (count: number) => string;
  readonly childrenRaised: (count: number) => string;
  readonly specialisedPost: string;
  readonly training: string;
  readonly grades: Readonly<Record<string, string>>;
  readonly corps: (labels: string) => string;
  readonly notCorps: (labels: string) => string;
  readonly atLeast: (what: string) => string;
  readonly atLeastEchelon: (echelon: string) => string;
  readonly atLeastIn: (span: string, echelon: string) => string;
  readonly titularBy: (date: string) => string;
  readonly on: (date: string) => string;
  readonly onAdmissibility: (date: string) => string;
  readonly yesOrNo: (isSo: boolean) => string;
}

export const requirementTexts: Readonly<Record<Locale, RequirementTexts>> = {
  fr: {
    publicSector: 'enseignement public',
    privateSector: 'enseignement privé sous contrat',
    noWay: 'voie supprimée',
    inGrade: (echelon, grade) => `${echelon} de la ${grade}`,
    none: 'aucun',
    orElse: ' ; ou bien ',
    separator: ' ; ',
    children: (count) => `élever ou avoir élevé ${count} enfants`,
    childrenRaised: (count) => `${count} enfant${count > 1 ? 's' : ''}`,
    specialisedPost: 'exercer sur un poste spécialisé',
    training: 'formation à la direction d’école suivie',
    grades: { CN: 'classe normale', HC: 'hors classe', CE: 'classe exceptionnelle' },
    corps: (labels) => labels,
    notCorps: (labels) => `autre corps que ${labels}`,
    atLeast: (what) => `au moins ${what}`,
    atLeastEchelon: (echelon) => `au moins le ${echelon}`,
    atLeastIn: (span, echelon) => `au moins ${span} dans le ${echelon}`,
    titularBy: (date) => `titulaire au plus tard le ${date}`,
    on: (date) => `au ${date}`,
    onAdmissibility: (date) => `à la publication de l’admissibilité (date variable, ici le ${date})`,
    yesOrNo: (isSo) => (isSo ? 'oui' : 'non'),
  },
  en: {
    publicSector: 'public education',
    privateSector: 'a private school under contract',
    noWay: 'this way was abolished',
    inGrade: (echelon, grade) => `${echelon} of the ${grade}`,
    none: 'none',
    orElse: '; or else ',
    separator: '; ',
    children: (count) => `raise, or have raised, ${count} children`,
    childrenRaised: (count) => `${count} ${count === 1 ? 'child' : 'children'}`,
    specialisedPost: 'hold a specialised post',
    training: 'completed the training for heads of primary schools',
    grades: { CN: 'classe normale', HC: 'hors classe', CE: 'classe exceptionnelle' },
    corps: (labels) => labels,
    notCorps: (labels) => `a corps other than ${labels}`,
    atLeast: (what) => `at least ${what}`,
    atLeastEchelon: (echelon) => `at least ${echelon}`,
    atLeastIn: (span, echelon) => `at least ${span} in ${echelon}`,
    titularBy: (date) => `titulaire by ${date}`,
    on: (date) => `on ${date}`,
    onAdmissibility: (date) => `when admissibility is published (the day varies, here ${date})`,
    yesOrNo: (isSo) => (isSo ? 'yes' : 'no'),
  },
};
