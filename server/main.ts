import { run } from './app/run.ts';

await run(() => import('./app/create-server.ts'));
