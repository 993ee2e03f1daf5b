/** Columns of a conversation, as a statement names them. */
interface Columns {
  readonly kind: string;
  readonly teacher: string;
  readonly inCharge: string;
}

/**
 * SQL: whether one of these officers is in charge of a conversation: the correspondent of its teacher today, or whom it was
 * handed to. Who was one or the other until yesterday is not. The one place that says so.
 * @param officers a placeholder of their keys: oneself, and the colleagues one stands in for today (`viewer.portfolios`)
 */
export function isInCharge({ kind, teacher, inCharge }: Columns, officers: string): string {
  return `(${kind} = 'PEOPLE' and (${inCharge} = any(${officers}) or exists (
    select 1 from teacher followed where followed.id = ${teacher} and followed.correspondent_id = any(${officers}))))`;
}

/** SQL: whether the officer of a column can sign in, and so answer: the account was opened, and not closed since. */
export function canAnswer(officer: string): string {
  return `exists (select 1 from officer able join account opened on opened.id = able.account_id
      and opened.closed_at is null and opened.password_hash is not null
    where able.id = ${officer})`;
}

/** SQL: whether neither whom a conversation was handed to nor the correspondent of its teacher can answer. */
export function nobodyAnswers({ kind, teacher, inCharge }: Columns): string {
  return `(${kind} = 'PEOPLE' and not ${canAnswer(inCharge)} and not exists (
    select 1 from teacher followed where followed.id = ${teacher} and ${canAnswer('followed.correspondent_id')}))`;
}
