export { deliver, linkPaths, tellFact, type AlertTools, type Delivery } from './alert.service.ts';
export type { Letter, LetterKind } from './letter.ts';
export { writeLetter } from './letter.rules.ts';
export { sampleLetters } from './samples.tables.ts';
