import { Migration } from '@mikro-orm/migrations';
import { academyFollows, academyNoLongerFollows } from './academy-follows.ts';

/**
 * Each table says of which academy its rows are, so that a base can be split by academy, and what goes to one academy is
 * found without a join. The database fills it in when a row is inserted, and moves it when a teacher moves. Rows that are
 * there are filled in batches after this migration (`fill_pending`).
 */
export class Migration20261130Academies extends Migration {
  override up(): void {
    this.addSql(
      'create table fill_pending (table_name text primary key, found_at timestamptz not null default now())',
    );
    for (const column of columns) this.addSql(added(column));
  }

  override down(): void {
    for (const { table } of columns.toReversed())
      this.addSql(`
        ${academyNoLongerFollows(table)}
        alter table ${table} drop academy_id;`);
    this.addSql('drop table fill_pending');
  }
}

interface Column {
  readonly table: string;
  /** The column that points to the row whose academy it is, and the table of that row. */
  readonly from: string;
  readonly of: string;
  /** That processes of the release before write it with its parent in one statement: an import does. */
  readonly together?: boolean;
  /** Rows that are no longer true lie outside the index of the others. */
  readonly history?: boolean;
}

const histories = ['career_step', 'posting', 'position', 'appraisal', 'diploma', 'service_period'];

const columns: readonly Column[] = [
  ...['session', 'sign_in', 'single_use_link', 'one_time_password', 'second_factor', 'recovery_code'].map(
    ofAccount,
  ),
  ...['client_secret', 'idempotency_key'].map(ofAccount),
  { table: 'refresh_token', from: 'session_id', of: 'session' },
  { table: 'officer_absence', from: 'officer_id', of: 'officer' },
  { table: 'teacher_revision', from: 'teacher_id', of: 'teacher' },
  { table: 'message', from: 'teacher_id', of: 'teacher' },
  { table: 'dossier', from: 'id', of: 'teacher', together: true },
  ...histories.map((table) => ({ table, from: 'dossier_id', of: 'dossier', history: true, together: true })),
];

function ofAccount(table: string): Column {
  return { table, from: 'account_id', of: 'account' };
}

function added(column: Column): string {
  const { table } = column;
  return `
    alter table ${table} add academy_id uuid;
    ${academyFollows(column)}
    insert into fill_pending (table_name) values ('${table}');`;
}
