import { GraphQLInt } from 'graphql';
import { defineForm, optional } from '../../../platform/form/form.ts';
import type { Refusal } from '../../../platform/errors/errors.ts';
import { DiplomaCode, diplomaCodeOf, levelOfTitle } from '../../dossier/index.ts';
import { cvRefusals } from '../cv.refusals.ts';
import { declareCvKind, lineIfAny } from './cv-kind.ts';

const fields = {
  level: optional(
    GraphQLInt,
    'Its level in the national framework: 3 CAP, 4 baccalauréat, 5 two years after it, 6 licence, 7 master, 8 doctorat. Absent for a competition, such as the agrégation, and for a professional certificate.',
    {
      example: 7,
      label: { fr: 'Niveau', en: 'Level' },
      minimum: 3,
      maximum: 8,
      help: {
        fr: 'Obligatoire pour un diplôme. Un concours n’a pas de niveau ; un certificat professionnel peut en avoir un.',
        en: 'Required for a diploma. A competition has no level; a professional certificate may have one.',
      },
    },
  ),
  speciality: lineIfAny('Its speciality.', { fr: 'Spécialité', en: 'Speciality' }, 'Mathématiques'),
};

const CvDiplomaInput = defineForm(
  'CvDiplomaInput',
  'A diploma. The title of the entry is that of the diploma, the organization is who gave it, and it was obtained at the end (`to`).',
  fields,
);

const ShownDiploma = defineForm('CvDiplomaInput', 'A diploma, a title or a competition.', {
  ...fields,
  code: optional(
    DiplomaCode,
    'What it stands for in the conditions of a career, by its title, level and speciality; null when none of them tells.',
    { example: 'MASTER' },
  ),
});

const levelMissing = {
  fr: 'Indiquez le niveau du diplôme dans le cadre national, de 3 à 8.',
  en: 'Say the level of the diploma in the national framework, from 3 to 8.',
};

/** A competition has no level, a professional certificate may have none, a diploma has one. */
function levelFaults(level: number | null | undefined, title: string): Refusal[] {
  const path = ['level'];
  const takes = levelOfTitle(title);
  if (level == null) return takes === 'REQUIRED' ? [{ code: 'REQUIRED', path, detail: levelMissing }] : [];
  return takes === 'NONE' ? [{ code: cvRefusals.COMPETITION_HAS_NO_LEVEL, path }] : [];
}

export const diploma = declareCvKind({
  kind: 'DIPLOMA',
  label: { fr: 'Diplôme', en: 'Diploma' },
  form: CvDiplomaInput,
  shown: {
    form: ShownDiploma,
    of: ({ level, speciality }, { title }) => ({
      level,
      speciality,
      code: diplomaCodeOf({ title, level: level ?? 0, speciality }),
    }),
  },
  proves: ({ level, speciality }, { title }) => ({
    title,
    level: level ?? null,
    speciality: speciality ?? null,
    code: null,
  }),
  dates: { from: 'OPTIONAL', to: 'REQUIRED', toLiesBehind: true },
  labels: {
    organization: { fr: 'Établissement qui l’a délivré', en: 'Given by' },
    from: { fr: 'Début des études', en: 'Beginning of the studies' },
    to: { fr: 'Date d’obtention', en: 'Obtained' },
  },
  faults: ({ level }, { title }) => levelFaults(level, title),
});
