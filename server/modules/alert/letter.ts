import type { Locale } from '../../platform/viewer.ts';

/** A letter that holds a link: where it leads, and until when it works. */
interface Linked {
  readonly link: string;
  readonly until: Date;
}

/** What a letter says, by its kind; the facts alone, in no language. */
export type Letter =
  | { readonly kind: 'USERNAME_REMINDER'; readonly username: string }
  | ({ readonly kind: 'PASSWORD_RESET'; readonly username: string } & Linked)
  | { readonly kind: 'PASSWORD_CHANGED'; readonly username: string }
  | { readonly kind: 'ONE_TIME_PASSWORD_ISSUED'; readonly username: string }
  /** Only a new link opens it. */
  | { readonly kind: 'ACCOUNT_REOPENED'; readonly username: string }
  /** The password is as it was. */
  | { readonly kind: 'ACCOUNT_RESTORED'; readonly username: string }
  | { readonly kind: 'SECOND_FACTOR_ENROLLED'; readonly username: string }
  | { readonly kind: 'SECOND_FACTOR_REMOVED'; readonly username: string }
  | { readonly kind: 'SECOND_FACTOR_FAILED'; readonly username: string }
  | { readonly kind: 'RECOVERY_CODE_USED'; readonly username: string; readonly left: number }
  /** To the address that is to be proved. */
  | ({ readonly kind: 'ALERT_EMAIL_PROOF'; readonly username: string; readonly address: string } & Linked)
  /** To the address that alerts go to so far. */
  | { readonly kind: 'ALERT_EMAIL_ASKED'; readonly username: string; readonly address: string }
  /** To the address that alerts go to from now on. */
  | { readonly kind: 'ALERT_EMAIL_CHANGED'; readonly username: string; readonly address: string }
  /** To the address that alerts went to before. */
  | ({ readonly kind: 'ALERT_EMAIL_UNDO'; readonly username: string; readonly address: string } & Linked)
  /** To the address that alerts go to again, once a change was taken back. */
  | { readonly kind: 'ALERT_EMAIL_RESTORED'; readonly username: string; readonly address: string }
  /** To the address that they left thereby: it does not learn where they go. */
  | { readonly kind: 'ALERT_EMAIL_LEFT'; readonly username: string; readonly address: string }
  | ({ readonly kind: 'INVITATION'; readonly username: string } & Linked);

export type LetterKind = Letter['kind'];

/** A piece of a letter: a paragraph, something to copy, or a link that stands alone. */
export type Piece =
  | string
  | { readonly label: string; readonly value: string }
  | { readonly label: string; readonly link: string };

export interface LetterText {
  readonly subject: string;
  readonly pieces: readonly Piece[];
}

/** The words of one language: a kind without them does not compile. */
export type LetterTexts = {
  readonly [K in LetterKind]: (letter: Extract<Letter, { kind: K }>) => LetterText;
};

/** What stands around every letter. */
export interface LetterFrame {
  readonly locale: Locale;
  readonly greeting: (name: string | null) => string;
  /** After a label: French puts a space before it that does not break. */
  readonly colon: string;
  /** Said below a link, for programs that do not follow it. */
  readonly copyLink: string;
  readonly footer: readonly string[];
}
