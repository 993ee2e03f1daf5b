import type { Bilingual } from '../../platform/viewer.ts';
import type { PositionKind } from './posting.entity.ts';
import type { AppraisalOutcome, ServiceKind } from './qualification.entity.ts';

/** What people read for the codes of the lines of a file. */
export const positionWords: Readonly<Record<PositionKind, Bilingual>> = {
  ACTIVITE: { fr: 'activité', en: 'activity' },
  DETACHEMENT: { fr: 'détachement', en: 'secondment (détachement)' },
  MISE_A_DISPOSITION: {
    fr: 'mise à disposition',
    en: 'made available to another body (mise à disposition)',
  },
  CONGE_PARENTAL: { fr: 'congé parental', en: 'parental leave' },
  DISPONIBILITE_ENFANT: {
    fr: 'disponibilité pour élever un enfant',
    en: 'leave without pay to bring up a child (disponibilité)',
  },
  DISPONIBILITE_ACTIVITE: {
    fr: 'disponibilité avec activité professionnelle',
    en: 'leave without pay with a professional activity (disponibilité)',
  },
  DISPONIBILITE: { fr: 'disponibilité', en: 'leave without pay (disponibilité)' },
  HORS_CADRE: { fr: 'hors cadres', en: 'hors cadres' },
};

export const appraisalWords: Readonly<Record<AppraisalOutcome, Bilingual>> = {
  A_CONSOLIDER: { fr: 'à consolider', en: 'to be consolidated (à consolider)' },
  SATISFAISANT: { fr: 'satisfaisant', en: 'satisfactory (satisfaisant)' },
  TRES_SATISFAISANT: { fr: 'très satisfaisant', en: 'very satisfactory (très satisfaisant)' },
  EXCELLENT: { fr: 'excellent', en: 'excellent' },
};

export const serviceWords: Readonly<Record<ServiceKind, Bilingual>> = {
  TEACHING: { fr: 'enseignement', en: 'teaching' },
  SECOND_DEGREE: { fr: 'second degré', en: 'second degree' },
  PRIMARY: { fr: 'premier degré', en: 'first degree' },
  PUBLIC: { fr: 'service public', en: 'public service' },
  CATEGORY_A: { fr: 'corps de catégorie A', en: 'a category A corps' },
  CPGE: {
    fr: 'classes préparatoires aux grandes écoles',
    en: 'classes préparatoires aux grandes écoles',
  },
  SPECIALISED: { fr: 'poste spécialisé (ASH)', en: 'a specialised post (ASH)' },
  FRANCE_TITULAR: { fr: 'titulaire en activité en France', en: 'titulaire in activity in France' },
  DIRECTOR_ACTING: { fr: 'direction d’école par intérim', en: 'acting head of school' },
  DIRECTOR: { fr: 'direction d’école', en: 'head of school' },
};
