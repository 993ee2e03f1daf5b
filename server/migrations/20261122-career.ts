import { Migration } from '@mikro-orm/migrations';

/** What the rules of a career need of the Dossier: status, titularisation, what a diploma stands for, specialised posts. */
export class Migration20261122Career extends Migration {
  override up(): void {
    this.addSql(ddl);
  }

  override down(): void {
    this.addSql(`
      alter table posting drop specialised;
      alter table diploma drop code;
      alter table dossier drop titular_since, drop status;`);
  }
}

const ddl = `
alter table dossier
  -- Null: titulaire from the day of titularisation on.
  add status text check (status in ('TITULAIRE', 'STAGIAIRE', 'CONTRACTUEL_CDI', 'CONTRACTUEL_CDD')),
  add titular_since date;
-- Null: title, level and speciality tell, as far as they do.
alter table diploma add code text check (code in ('BAC_PLUS_2', 'LICENCE', 'LICENCE_STAPS', 'LICENCE_PSYCHO', 'P2B',
  'MASTER', 'MASTER_PSYCHO', 'DOCTORAT', 'CAPPEI', 'CAFIPEMF', 'CAFFA', 'FORMATION_DIRECTION'));
alter table posting add specialised boolean not null default false;
`;
