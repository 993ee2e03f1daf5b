import { corpsFacts } from '../../modules/dossier/corps.tables.ts';
import type { MappedFile, Mapping } from './mapping-schema.ts';

/** Each corps under the name that the HR base writes. */
const corps = Object.fromEntries(corpsFacts.map(({ label, code }) => [label, code]));
const oneToOne = {
  'Classe normale': 'CN',
  'Hors classe': 'HC',
  'Classe exceptionnelle': 'CE',
  'Grade unique': 'UNIQUE',
};

const identities: MappedFile = {
  file: 'identites.csv',
  kind: 'identities',
  columns: {
    NUMEN: 'numen',
    CIVILITE: { field: 'civility', values: { 'M.': 'MONSIEUR', MME: 'MADAME' } },
    NOM_FAMILLE: 'familyName',
    NOM_USAGE: 'usageName',
    PRENOMS: { field: 'givenNames', separator: ',' },
    DATE_NAISSANCE: 'birthDate',
    ACADEMIE: 'academyCode',
    DEPARTEMENT: 'departmentCode',
    DEGRE: { field: 'degree', values: { '1': 'FIRST', '2': 'SECOND' } },
    STATUT: {
      field: 'status',
      values: {
        Titulaire: 'TITULAIRE',
        Stagiaire: 'STAGIAIRE',
        'Contractuel CDI': 'CONTRACTUEL_CDI',
        'Contractuel CDD': 'CONTRACTUEL_CDD',
      },
    },
    DATE_TITULARISATION: 'titularSince',
    GESTIONNAIRE: 'officer.code',
    GESTIONNAIRE_NOM: 'officer.displayName',
    GESTIONNAIRE_SERVICE: 'officer.service',
    GESTIONNAIRE_MEL: 'officer.email',
    GESTIONNAIRE_TEL: 'officer.phone',
    ADRESSE_1: 'address.lines',
    ADRESSE_2: 'address.lines',
    CODE_POSTAL: 'address.postalCode',
    COMMUNE: 'address.city',
    TEL: 'phone',
    TEL_MOBILE: 'mobilePhone',
    SITUATION_FAMILIALE: {
      field: 'familySituation.maritalStatus',
      values: {
        Célibataire: 'SINGLE',
        'Marié(e)': 'MARRIED',
        'Pacsé(e)': 'PACS',
        'Divorcé(e)': 'DIVORCED',
        'Séparé(e)': 'SEPARATED',
        'Veuf(ve)': 'WIDOWED',
        'Union libre': 'COHABITING',
      },
    },
    DATE_SITUATION: 'familySituation.since',
  },
  constants: { 'address.country': 'France', sector: 'PUBLIC' },
};

const steps: MappedFile = {
  file: 'etapes.csv',
  kind: 'steps',
  columns: {
    NUMEN: 'numen',
    CORPS: { field: 'corps', values: corps },
    GRADE: { field: 'grade', values: oneToOne },
    ECHELON: 'echelon',
    CHEVRON: 'chevron',
    DATE_DEBUT: 'from',
    DATE_FIN: { field: 'to', values: { '31/12/9999': null } },
    ANCIENNETE_CONSERVEE: 'retainedSeniority',
    ACCELERE: 'accelerated',
    ARRETE: 'act',
  },
};

const postings: MappedFile = {
  file: 'affectations.csv',
  kind: 'postings',
  columns: {
    NUMEN: 'numen',
    UAI: 'establishment.uai',
    ETABLISSEMENT: 'establishment.name',
    COMMUNE: 'establishment.city',
    DISCIPLINE: 'discipline',
    DATE_DEBUT: 'from',
    DATE_FIN: { field: 'to', values: { '31/12/9999': null } },
    MODALITE: { field: 'permanent', values: { DEF: true, PROV: false } },
    QUOTITE: { field: 'workingTime', percent: true },
    SPECIALISE: 'specialised',
  },
};

const others: readonly MappedFile[] = [
  {
    file: 'positions.csv',
    kind: 'positions',
    columns: {
      NUMEN: 'numen',
      POSITION: {
        field: 'kind',
        values: {
          Activité: 'ACTIVITE',
          Détachement: 'DETACHEMENT',
          'Mise à disposition': 'MISE_A_DISPOSITION',
          'Congé parental': 'CONGE_PARENTAL',
          'Disponibilité pour élever un enfant': 'DISPONIBILITE_ENFANT',
          'Disponibilité avec activité': 'DISPONIBILITE_ACTIVITE',
          Disponibilité: 'DISPONIBILITE',
          'Hors cadres': 'HORS_CADRE',
        },
      },
      DATE_DEBUT: 'from',
      DATE_FIN: 'to',
    },
  },
  {
    file: 'rendez-vous.csv',
    kind: 'appraisals',
    columns: {
      NUMEN: 'numen',
      RANG: 'rank',
      ANNEE_SCOLAIRE: 'schoolYear',
      DATE_VISITE: 'on',
      APPRECIATION: {
        field: 'outcome',
        values: {
          'À consolider': 'A_CONSOLIDER',
          Satisfaisant: 'SATISFAISANT',
          'Très satisfaisant': 'TRES_SATISFAISANT',
          Excellent: 'EXCELLENT',
        },
      },
    },
  },
  {
    file: 'diplomes.csv',
    kind: 'diplomas',
    columns: {
      NUMEN: 'numen',
      INTITULE: 'title',
      NIVEAU: 'level',
      DATE_OBTENTION: 'obtainedOn',
      SPECIALITE: 'speciality',
      CODE: 'code',
    },
  },
  {
    file: 'services.csv',
    kind: 'services',
    columns: {
      NUMEN: 'numen',
      DATE_DEBUT: 'from',
      DATE_FIN: 'to',
      NATURES: { field: 'kinds', separator: ',' },
    },
  },
  {
    file: 'enfants.csv',
    kind: 'children',
    columns: { NUMEN: 'numen', PRENOM: 'givenName', DATE_NAISSANCE: 'birthDate' },
  },
];

/** The mapping of the files that `npm run seed -- --csv` writes: an example to start from. */
export const exampleMapping: Mapping = {
  dates: 'dd/MM/yyyy',
  decimals: ',',
  files: [identities, steps, postings, ...others],
};
