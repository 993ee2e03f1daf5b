import type { LineTable } from '../../dossier/index.ts';

/** A line of the dossier that a request may be about: the prefix of its ids, its type in the schema and its table. */
export interface LineOfFile {
  readonly prefix: string;
  readonly type: 'CareerStep' | 'Posting' | 'Position' | 'Appraisal' | 'Diploma' | 'ServicePeriod';
  readonly table: LineTable;
}

export const linesOfFile: readonly LineOfFile[] = [
  { prefix: 'stp', type: 'CareerStep', table: 'career_step' },
  { prefix: 'pst', type: 'Posting', table: 'posting' },
  { prefix: 'pos', type: 'Position', table: 'position' },
  { prefix: 'rdv', type: 'Appraisal', table: 'appraisal' },
  { prefix: 'dip', type: 'Diploma', table: 'diploma' },
  { prefix: 'svc', type: 'ServicePeriod', table: 'service_period' },
];
