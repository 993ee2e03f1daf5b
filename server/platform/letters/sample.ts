import type { Linked } from './letter.ts';

const token = 'Y2VjaS1uLWVzdC1xdS11bi1leGVtcGxlLXNhbnMtdmFsZXVyLWF1Y3VuZQ';

/** Who samples of letters are written to. */
export const sample = {
  username: 'jlabert',
  address: 'julie.labert@example.org',
  linked: (page: string): Linked => ({
    link: `https://iprof.example.fr/links/${page}#${token}`,
    until: new Date('2026-01-15T10:30:00Z'),
  }),
} as const;
