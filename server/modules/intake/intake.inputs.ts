import { GraphQLDate, GraphQLEmailAddress } from '../../platform/graphql/scalars.ts';
import { TeachingSector } from '../academy/index.ts';
import { EmploymentStatus, MaritalStatus } from '../dossier/index.ts';
import { Civility, LeaveReason, TeachingDegree } from '../teacher/index.ts';
import { defineForm, optional, required } from '../../platform/form/form.ts';
import {
  ImportAppraisalInput,
  ImportCareerStepInput,
  ImportDiplomaInput,
  ImportPositionInput,
  ImportPostingInput,
  ImportServiceInput,
} from './history.inputs.ts';

// The one definition of the import format: the mutation takes these types, a line of NDJSON is read by walking the
// schema that they emit, and schema/import-teacher.schema.json is printed from it.

const name = { maxLength: 100, kind: 'PLAIN' } as const;

export const ImportOfficerInput = defineForm(
  'ImportOfficerInput',
  'The one HR officer (correspondant de gestion) of a teacher. The details create an officer that is not known yet, and replace those of one that is.',
  {
    code: required(String, 'The HR base’s own code of the officer, unique in the academy.', {
      example: '18-DPE-003',
      maxLength: 40,
      kind: 'PLAIN',
    }),
    displayName: optional(String, 'The name to address; needed to create the officer.', {
      example: 'Claire Moreau',
      maxLength: 200,
      kind: 'PLAIN',
    }),
    service: optional(String, 'The service; needed to create the officer.', {
      example: 'DPE 3 – collèges',
      maxLength: 200,
      kind: 'PLAIN',
    }),
    email: optional(
      GraphQLEmailAddress,
      'The professional address; needed to create the officer. It stays as it is once the officer has an account.',
      {
        example: 'claire.moreau@ac-orleans-tours.fr',
        maxLength: 254,
      },
    ),
    phone: optional(String, 'The telephone number of the desk.', {
      example: '+33238794000',
      maxLength: 40,
      kind: 'PHONE',
    }),
  },
);
export type ImportOfficerInput = InstanceType<typeof ImportOfficerInput>;

const ImportAddressInput = defineForm('ImportAddressInput', 'A postal address.', {
  lines: required([String], 'The lines above the postal code.', {
    example: ['12 rue des Lilas'],
    maxLength: 200,
    minItems: 1,
    maxItems: 6,
  }),
  postalCode: required(String, 'The postal code; five digits in France.', {
    example: '28000',
    maxLength: 12,
    pattern: '^[0-9A-Za-z][0-9A-Za-z -]*$',
  }),
  city: required(String, 'The town.', { example: 'Chartres', maxLength: 100 }),
  country: required(String, 'The country.', { example: 'France', maxLength: 100 }),
});

const ImportChildInput = defineForm('ImportChildInput', 'A child that the administration has recorded.', {
  givenName: required(String, 'The given name.', { example: 'Léa', ...name }),
  birthDate: required(GraphQLDate, 'The date of birth.', { example: '2015-03-14' }),
});

const ImportFamilyInput = defineForm(
  'ImportFamilyInput',
  'The family situation that the administration has recorded.',
  {
    maritalStatus: required(MaritalStatus, 'Marital status.', { example: 'MARRIED' }),
    since: optional(GraphQLDate, 'Since when.', { example: '2012-06-23' }),
    children: required([ImportChildInput], 'The children; an empty list when none is recorded.', {
      example: [{ givenName: 'Léa', birthDate: '2015-03-14' }],
      maxItems: 30,
    }),
  },
);

export const ImportTeacherInput = defineForm(
  'ImportTeacherInput',
  'One teacher, whole, as the HR base sends it: what is absent from the lists is no longer true.',
  {
    numen: required(String, 'The NUMEN: the key of the teacher, never given back.', {
      example: '18E0012345ABC',
      maxLength: 20,
      shape: '^[0-9]{2}[A-Za-z][0-9]{7}[A-Za-z]{3}$',
    }),
    sector: optional(
      TeachingSector,
      'Absent: public. Private schools under contract are refused: their teachers use I-Professionnel.',
      { example: 'PUBLIC' },
    ),
    civility: required(Civility, 'How to address the teacher.', { example: 'MADAME' }),
    familyName: required(String, 'The family name of the civil register (nom de famille).', {
      example: 'Labert',
      ...name,
    }),
    usageName: optional(String, 'The name used at work when it differs (nom d’usage).', {
      example: 'Dupond',
      ...name,
    }),
    givenNames: required([String], 'The given names of the civil register, in order.', {
      example: ['Julie', 'Anne'],
      ...name,
      minItems: 1,
      maxItems: 15,
    }),
    birthDate: required(GraphQLDate, 'The date of birth.', { example: '1988-04-21' }),
    academyCode: required(String, 'The code of the academy that manages the teacher.', {
      example: '18',
      maxLength: 3,
      shape: '^[0-9]{2}$',
    }),
    departmentCode: optional(String, 'The code of the managing department; required in the first degree.', {
      example: '28',
      maxLength: 3,
      shape: '^([0-9]{2,3}|2[AB])$',
    }),
    degree: optional(
      TeachingDegree,
      'Only for a corps of both degrees (PSYEN); otherwise it follows from the corps.',
      { example: 'FIRST' },
    ),
    status: optional(EmploymentStatus, 'How the teacher is employed; absent: titulaire once titularised.', {
      example: 'TITULAIRE',
    }),
    titularSince: optional(
      GraphQLDate,
      'The day of titularisation, which may lie ahead; absent when not known.',
      {
        example: '2016-09-01',
      },
    ),
    leftOn: optional(
      GraphQLDate,
      'The first day on which the teacher is gone for good, which may lie ahead; given with `leftReason`. Absent: the teacher stays, or is back.',
      { example: '2027-09-01' },
    ),
    leftReason: optional(LeaveReason, 'Why the teacher leaves; given with `leftOn`.', {
      example: 'RETRAITE',
    }),
    officer: required(ImportOfficerInput, 'The one HR correspondent.', { example: { code: '18-DPE-003' } }),
    address: optional(ImportAddressInput, 'The personal address.', {
      example: { lines: ['12 rue des Lilas'], postalCode: '28000', city: 'Chartres', country: 'France' },
    }),
    phone: optional(String, 'The personal telephone number.', {
      example: '+33237000000',
      maxLength: 40,
      kind: 'PHONE',
    }),
    mobilePhone: optional(String, 'The personal mobile telephone number.', {
      example: '+33600000000',
      maxLength: 40,
      kind: 'PHONE',
    }),
    familySituation: required(ImportFamilyInput, 'Marital status and children.', {
      example: { maritalStatus: 'SINGLE', children: [] },
    }),
    careerSteps: required([ImportCareerStepInput], 'The career, oldest first; at least one step.', {
      example: [{ corps: 'PE', grade: 'CN', echelon: 6, from: '2024-09-01' }],
      maxItems: 200,
    }),
    postings: required([ImportPostingInput], 'The postings, oldest first.', { example: [], maxItems: 300 }),
    positions: required([ImportPositionInput], 'The administrative positions, oldest first.', {
      example: [{ kind: 'ACTIVITE', from: '2010-09-01' }],
      maxItems: 100,
    }),
    appraisals: required([ImportAppraisalInput], 'The rendez-vous de carrière.', {
      example: [{ rank: 1, schoolYear: '2024-2025' }],
      maxItems: 20,
    }),
    diplomas: required([ImportDiplomaInput], 'The diplomas.', {
      example: [{ title: 'Master MEEF', level: 7 }],
      maxItems: 50,
    }),
    services: required([ImportServiceInput], 'The periods of service.', {
      example: [{ from: '2010-09-01', kinds: ['PUBLIC'] }],
      maxItems: 200,
    }),
  },
);
export type ImportTeacherInput = InstanceType<typeof ImportTeacherInput>;
