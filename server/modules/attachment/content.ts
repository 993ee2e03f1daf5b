// A second door: what belongs to the child process, which the server itself never loads.
export { childCommand } from './examine/child-process.ts';
export { judge } from './examine/judge.ts';
