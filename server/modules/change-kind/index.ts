export { changeKindModule } from './change-kind.module.ts';
export { ChangeKind, type RequestKind } from './declare/change-kind.ts';
export type { Asked, KindDeclaration, KindDocument, KindFacts, Retention, Silence } from './declare/kind.ts';
export { deciderOf, type Decider } from './decider.ts';
export { missingDocuments } from './documents.ts';
export { factsOf } from './facts.ts';
export { documentInWords, RequiredDocument } from './kind-info.ts';
export { kindOf, requestKinds, type AnyKind, type AskedKind, type ValuesOf } from './kinds.ts';
export {
  ChangeProposal,
  ChangeProposalInput,
  proposalFaults,
  proposalOf,
  readProposal,
  textsOf,
  type Proposal,
} from './proposal.ts';
