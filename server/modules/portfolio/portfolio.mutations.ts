import { Int } from 'type-graphql';
import { mutation } from '../../platform/mutation.ts';
import { field } from '../../platform/payload.ts';
import { Officer } from '../account/index.ts';
import { Teacher } from '../teacher/index.ts';
import { OfficerAbsence } from './absence.entity.ts';
import { DeclareAbsenceInput, EndAbsenceInput } from './absence.inputs.ts';
import { declareAbsence, endAbsence } from './absence.service.ts';
import { AssignPortfolioInput } from './portfolio.inputs.ts';
import { PortfolioChange } from './portfolio.payload.ts';
import { canAssignPortfolios, canDeclareAbsences } from './portfolio.policy.ts';
import { assignPortfolio } from './portfolio.service.ts';

export const portfolioMutations = [
  mutation({
    name: 'assignPortfolio',
    description:
      'Administrators: hands teachers of the academy to one of its officers, thousands at once, or previews it (`dryRun`). Each change is in the record of the teacher’s file.',
    input: AssignPortfolioInput,
    payload: {
      description: 'What an assignment changed, or would change.',
      fields: {
        count: field(
          Int,
          'How many teachers change correspondent; those whom the officer follows already are not counted. Null when refused.',
        ),
        changes: field([PortfolioChange], 'Whom they come from, most teachers first; null when refused.'),
        sample: field([Teacher], 'The first 20 of them by name, as they now are; null when refused.'),
        officer: field(Officer, 'Who becomes their correspondent; null when refused.'),
      },
    },
    allow: canAssignPortfolios,
    checksSecret: false,
    openToReaders: false,
    run: assignPortfolio,
  }),
  mutation({
    name: 'declareAbsence',
    description:
      'Officers for themselves, administrators for anybody of the academy: for some days a named colleague sees and follows the teachers of an officer as one’s own.',
    input: DeclareAbsenceInput,
    payload: {
      description: 'The absence that was declared.',
      fields: {
        absence: field(OfficerAbsence, 'The absence; null when refused.'),
        officer: field(Officer, 'The officer who is away; null when refused.'),
      },
    },
    allow: canDeclareAbsences,
    checksSecret: false,
    openToReaders: false,
    run: declareAbsence,
  }),
  mutation({
    name: 'endAbsence',
    description:
      'Those who may declare an absence: ends it earlier, or removes one that has not begun before today.',
    input: EndAbsenceInput,
    payload: {
      description: 'What became of the absence.',
      fields: {
        absence: field(
          OfficerAbsence,
          'The shortened absence; null when it was removed, or the end refused.',
        ),
        officer: field(Officer, 'The officer who was away; null when refused.'),
      },
    },
    allow: canDeclareAbsences,
    checksSecret: false,
    openToReaders: false,
    run: endAbsence,
  }),
];
