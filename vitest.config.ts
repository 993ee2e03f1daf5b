import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

export default defineConfig({
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
    testTimeout: 60_000,
    hookTimeout: 120_000,
  },
});
