/**
 * What `npm ci --omit=dev --omit=optional` brings, in megabytes of files: the whole, and the ten heaviest packages with what
 * lies inside them. Heavier or lighter by more than 15 percent, or another list, is a change to be weighed and written here.
 */
export const weight = {
  whole: 310,
  heaviest: {
    node: 189,
    ruru: 63,
    zod: 6,
    'graphile-worker': 4,
    'lru-cache': 3,
    fastify: 3,
    '@apollo/protobufjs': 3,
    '@types/node': 3,
    '@apollo/server': 2,
    graphql: 2,
  },
} as const;
