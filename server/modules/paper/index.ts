export { paperModule } from './paper.module.ts';
export { textOf, type DecisionFacts } from './decision-text.ts';
export { sheetOf } from './typeset.ts';
export { decisionPaperJob, makePaper } from './making.service.ts';
export { deleteServedDocuments, documentRetentionJob } from './retention.service.ts';
export { verifyPaper, type GenuinePaper } from './verify.service.ts';
