// The law as pure rules, for who asks it without a server or a file: the command, and campaigns. No door here leads to reads.
export { careerAnswer } from './answers/api-shape.rules.ts';
export { explained } from './answers/explain.rules.ts';
export type { Asked } from './conditions/question.rules.ts';
export { faultInWords, isDay, readFacts, type ReadCareer } from './facts/facts-reader.rules.ts';
