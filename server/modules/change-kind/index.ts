export { changeKindModule } from './change-kind.module.ts';
export { ChangeKind } from './declare/change-kind.ts';
export type { KindDocument, KindFacts, Silence } from './declare/kind.ts';
export { deciderOf, type Decider } from './decider.ts';
export { deciderTexts } from './declare/words.tables.ts';
export { hereSql, whereToSend, type Here } from './here.ts';
export { missingDocuments } from './documents.ts';
export { grantedInWords } from './granted.ts';
export { factsOf, factsOfAccount, factsOn, factsSql, type RecordedFacts } from './facts.ts';
export { documentInWords, kindInWords, RequiredDocument } from './kind-info.ts';
export { silenceInWords } from './silence.ts';
export { maternityPeriod } from './health/birth-leave.rules.ts';
export {
  discreetKinds,
  isSealed,
  kindOf,
  opinionOf,
  requestKinds,
  type AskedKind,
  type ValuesOf,
} from './kinds.ts';
export {
  ChangeProposal,
  ChangeProposalInput,
  proposalFaults,
  papersTextsOf,
  proposalOf,
  readProposal,
  textsOf,
  type Proposal,
  type ReadProposal,
} from './proposal.ts';
export { contestableUntil, silenceAfterAppeal, waysOfAppeal } from './ways-of-appeal.ts';
