// A second door: what belongs to the child process, which the server itself never loads.
export { judge } from './examine/judge.ts';
