import { Migration20261121Dossier } from './20261121-dossier.ts';
import { Migration20261122Access } from './20261122-access.ts';
import { Migration20261122Career } from './20261122-career.ts';

/** In the order in which they run; one that has landed is never edited. */
export const migrations = [
  { name: '20261121-dossier', class: Migration20261121Dossier },
  { name: '20261122-access', class: Migration20261122Access },
  { name: '20261122-career', class: Migration20261122Career },
];
