import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { tags } from './test/kit/needs.ts';
import SlowFirst from './test/kit/slow-first.ts';

/** `vitest run` is `npm test`; `vitest run --mode all` is `npm run test:all`, which skips nothing. */
export default defineConfig(({ mode }) => ({
  // graphql 16 ships twins (CJS and ESM): one module, or a schema is "from another realm".
  resolve: {
    alias: [{ find: /^graphql$/, replacement: fileURLToPath(import.meta.resolve('graphql/index.js')) }],
  },
  oxc: { decorator: { legacy: true } },
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['**/node_modules/**', 'test/bench/**'],
    globalSetup: ['test/kit/global-setup.ts'],
    reporters: ['default', './test/kit/closing-line.ts'],
    // The server takes three seconds of a core to import: each worker does so once, not once for each of its files.
    isolate: false,
    // Tests wait for databases, locks and processes: on two cores three files at once take less than two.
    maxWorkers: Math.max(3, availableParallelism() - 1),
    sequence: { sequencer: SlowFirst },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    tags: tags(mode === 'all'),
    provide: { isAll: mode === 'all' },
    // `npm run coverage:rules`: who may do what, and what follows from it, has a test for each way it can turn.
    coverage: {
      provider: 'v8',
      include: [
        'server/platform/states/*.ts',
        'server/modules/**/states.ts',
        'server/modules/**/*.policy.ts',
        'server/modules/change-request/record/{scope,*.rules}.ts',
      ],
      reporter: ['text'],
      thresholds: { branches: 100, perFile: true },
    },
  },
}));
