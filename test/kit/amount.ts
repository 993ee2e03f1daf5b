import { inject } from 'vitest';

declare module 'vitest' {
  interface ProvidedContext {
    /** Whether this is `npm run test:all`. */
    isAll: boolean;
  }
}

/** How many: few in `npm test`, many in `npm run test:all`. */
export const amount = (few: number, many: number): number => (inject('isAll') ? many : few);
