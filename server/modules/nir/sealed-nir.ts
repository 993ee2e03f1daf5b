import type { DerivedFacts, ScopedSql } from '../../platform/read/model.ts';
import { sealedColumn } from '../../platform/read/sealed-column.ts';
import { defineJob } from '../../platform/sql/outbox.ts';

/** The numbers that requests gave. */
export const nirs = sealedColumn({ table: 'nir', column: 'nir_sealed', purpose: 'nir' });

/** The sealed number that was given with a request, for the viewers to whom a module above opens it. */
export const sealedNirOfRequest = (maySee: ScopedSql): DerivedFacts => ({
  name: 'requestNir',
  sql: (viewer, t, bind) =>
    `(select ${nirs.sql('given')} from nir given where given.request_id = ${t.col('id')} and ${maySee(viewer, t, bind)})`,
});

/** The whole number, for whom the statement gave it to. */
export const wholeNir = nirs.open;

/** Seals numbers under the present key; the queue adds it by the clock. */
export const resealNirsJob = defineJob('reseal-nirs');

/** The work of the job. */
export const resealNirs = nirs.reseal;
