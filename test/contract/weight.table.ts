/**
 * What `npm ci --omit=dev --omit=optional` brings, in megabytes of files: the whole, and the ten heaviest packages with what
 * lies inside them. (What is optional differs by platform: the decoder of pictures, 19 MB on Linux, typst, 51, and the embedded PostgreSQL, 60.) Heavier or lighter by more than 15 percent, or another list, is a change to be weighed and written here.
 */
export const weight = {
  whole: 355,
  heaviest: {
    node: 189,
    ruru: 63,
    'pdfjs-dist': 38,
    zod: 6,
    'graphile-worker': 4,
    'lru-cache': 3,
    stdnum: 3,
    fastify: 3,
    '@apollo/protobufjs': 3,
    '@types/node': 3,
  },
} as const;
