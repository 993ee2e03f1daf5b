import { registerEnumType } from 'type-graphql';

export const TeachingDegree = { FIRST: 'FIRST', SECOND: 'SECOND' } as const;
export type TeachingDegree = (typeof TeachingDegree)[keyof typeof TeachingDegree];
registerEnumType(TeachingDegree, {
  name: 'TeachingDegree',
  description: 'The level of teaching that a teacher or a corps belongs to.',
  valuesConfig: {
    FIRST: { description: 'First degree: nursery and primary schools, managed by the department.' },
    SECOND: { description: 'Second degree: collèges and lycées, managed by the academy.' },
  },
});

export const TeachingSector = { PUBLIC: 'PUBLIC', PRIVATE_UNDER_CONTRACT: 'PRIVATE_UNDER_CONTRACT' } as const;
export type TeachingSector = (typeof TeachingSector)[keyof typeof TeachingSector];
registerEnumType(TeachingSector, {
  name: 'TeachingSector',
  description: 'Whether one teaches in public schools or in private ones under contract with the State.',
  valuesConfig: {
    PUBLIC: { description: 'Public schools: I-Prof is for them.' },
    PRIVATE_UNDER_CONTRACT: {
      description: 'Private schools under contract: their teachers use I-Professionnel, another application.',
    },
  },
});
