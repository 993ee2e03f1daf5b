import { fileRefusals } from '../file.refusals.ts';

export type FileRefusal = keyof typeof fileRefusals;

/** Ends the examination of a file: the child process answers with the code. */
export class Refused extends Error {
  readonly code: FileRefusal;

  constructor(code: FileRefusal, why: string) {
    super(why);
    this.name = 'Refused';
    this.code = code;
  }
}

/** A library is not there: no fault of the file. */
export class NotInstalled extends Error {}
