import { defineForm, optional } from '../../../platform/form/form.ts';
import { certifiedOn, declareCvKind, lineIfAny, since } from './cv-kind.ts';

const CvSkillInput = defineForm('CvSkillInput', 'A skill, such as in digital tools (TICE).', {
  keywords: optional([String], 'Tools and subjects, in a few words each.', {
    example: ['tableur', 'classe inversée'],
    label: { fr: 'Mots clés', en: 'Keywords' },
    maxLength: 100,
    maxItems: 30,
    kind: 'PLAIN',
  }),
  mastery: lineIfAny(
    'The level, in the words of its framework.',
    { fr: 'Niveau', en: 'Level' },
    'Pix, niveau 6',
  ),
  certificate: lineIfAny(
    'The certificate that proves it.',
    { fr: 'Certification', en: 'Certificate' },
    'Certification Pix+ Édu',
  ),
});

export const skill = declareCvKind({
  kind: 'SKILL',
  label: { fr: 'Compétence', en: 'Skill' },
  form: CvSkillInput,
  dates: since,
  labels: { from: certifiedOn },
});
