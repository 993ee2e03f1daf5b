import { Migration20261121Dossier } from './20261121-dossier.ts';

/** In the order in which they run; one that has landed is never edited. */
export const migrations = [{ name: '20261121-dossier', class: Migration20261121Dossier }];
