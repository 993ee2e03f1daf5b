import { runCommand } from './command.ts';

/** Brings the database to the current schema, as a server does when it starts: for deployments that do it apart. */
await runCommand('npm run migrate', async (config) => {
  const { openCommandDatabase } = await import('./database.ts');
  const database = await openCommandDatabase(config);
  await database.close();
  process.stdout.write('✓ The database is at the current schema.\n');
  return 0;
});
