import pg from 'pg';

/**
 * Brings the template database into the shape that every test starts from. It runs once per `vitest run`.
 *
 * @param url the empty template database, as its owner
 */
export async function prepareTemplate(url: string): Promise<void> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    await client.query('create extension if not exists unaccent');
  } finally {
    await client.end();
  }
}
