/** A piece of a letter: a paragraph, something to copy, or a link that stands alone. */
export type Piece =
  | string
  | { readonly label: string; readonly value: string }
  | { readonly label: string; readonly link: string };

export interface LetterText {
  readonly subject: string;
  readonly pieces: readonly Piece[];
}

/** Where somebody is written to: at work, and where alerts go. */
export interface Addresses {
  readonly professional: string | null;
  readonly alert: string | null;
}

/** A link in a letter: where it leads, and until when it works. */
export interface Linked {
  readonly link: string;
  readonly until: Date;
}

/** What a letter may say beside its fact. */
export interface Said<Purpose extends string = string> {
  readonly username: string;
  /** Where one reads and writes messages. */
  readonly courier: string;
  /** What is given, with the link of an id; null when the link was used or is over: then no letter is written. */
  readonly linked: <Rest extends object>(
    purpose: Purpose,
    linkId: string,
    rest: Rest,
  ) => (Rest & Linked) | null;
}

/** What happened, by its name; whatever else it says is known where its letters are declared. */
export interface Fact {
  readonly fact: string;
}

/** A fact whose letters go to the holder of an account; null: a request that named nobody. */
export interface FactOfAccount extends Fact {
  readonly accountId: string | null;
}

/** One letter: on which fact, to whom, in which words. A module declares those that are about it, one file for each fact. */
export interface Letter<
  F extends Fact = Fact,
  Says extends object = object,
  Purpose extends string = string,
> {
  /** Names the letter in files, in the log and in the headers of the mail. */
  readonly kind: string;
  readonly on: F['fact'];
  /** For a fact that has several letters for the same part: whether this one is written. */
  when?(fact: F): boolean;
  /** To whom of several that a fact concerns: the holder of the account, or the address that it takes or leaves. */
  readonly part?: Part;
  to(fact: F, holder: Addresses): readonly (string | null)[];
  /** When the address refuses mail, the letter goes to the professional one. */
  readonly fallsBack?: true;
  /** It names nobody: whoever reads the address may not know the holder. */
  readonly toStranger?: true;
  /** The facts of the letter, in no language; null when there is nothing to say. */
  says(fact: F, said: Said<Purpose>): Says | null;
  fr(says: Says): LetterText;
  en(says: Says): LetterText;
  /** To look at and to test: invented people, and links that open nothing. */
  readonly sample: Says;
}

export type Part = 'HOLDER' | 'NEW' | 'FORMER';
