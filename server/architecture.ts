/**
 * Who may import whom: the one table from which the linter's import rules are printed (oxlint.config.ts), and which
 * test/contract/architecture.test.ts holds against the imports that it reads by itself.
 */

/** The rooms (sub-folders) of a folder, and the rooms directly below each; a room may open every room below its neighbours. */
export type Rooms = Readonly<Record<string, readonly string[]>>;

export interface Module {
  /** The modules directly below: a module may open the door of every module below its neighbours. */
  readonly below: readonly string[];
  readonly rooms?: Rooms;
  /** Its doors, when there are more than `index.ts`. */
  readonly doors?: readonly string[];
}

/** The parts of the domain, from the ground up. */
export const modules: Readonly<Record<string, Module>> = {
  academy: { below: [] },
  portal: { below: ['academy'] },
  account: {
    below: ['academy'],
    rooms: {
      names: [],
      guard: [],
      session: ['guard'],
      secrets: ['names', 'guard'],
      proof: ['secrets'],
      letters: [],
    },
  },
  announcement: { below: ['account'] },
  mandate: { below: ['account'] },
  teacher: { below: ['account'] },
  attachment: { below: ['account'], doors: ['index', 'content'], rooms: { examine: [], scan: [] } },
  // `diploma`: when two writings are of one diploma, and who holds it.
  dossier: { below: ['teacher', 'mandate'], rooms: { diploma: [] } },
  people: { below: ['teacher', 'mandate'] },
  machine: { below: ['teacher'] },
  recovery: { below: ['teacher'] },
  portfolio: { below: ['dossier'] },
  audit: { below: ['dossier'] },
  // In the order in which the law is read: what it says, of whom, in which words, where a career leads, who may, what if.
  career: {
    below: ['dossier'],
    doors: ['index', 'law'],
    rooms: {
      law: [],
      facts: ['law'],
      words: ['facts'],
      path: ['facts'],
      conditions: ['words'],
      reasons: ['path', 'conditions'],
      'what-if': ['path', 'conditions'],
      answers: ['reasons', 'what-if'],
    },
  },
  message: {
    below: ['attachment', 'portfolio', 'people'],
    rooms: { theme: [], conversation: [], writing: ['conversation'] },
  },
  contact: { below: ['message'] },
  // Mails about messages: what is said when, to whom, and for how long messages are kept.
  courier: { below: ['contact'] },
  // One room for each group of kinds; `declare` says what a kind is.
  'change-kind': {
    below: ['career', 'message'],
    rooms: {
      declare: [],
      contact: ['declare'],
      identity: ['declare'],
      family: ['declare'],
      pay: ['declare'],
      path: ['declare'],
      health: ['declare'],
      'working-time': ['declare'],
      position: ['declare'],
      departure: ['declare'],
    },
  },
  'bank-account': { below: ['message', 'machine'] },
  // Social security numbers that were given, sealed.
  nir: { below: ['dossier'] },
  'change-effect': { below: ['change-kind'], rooms: { effect: [], periods: ['effect'] } },
  'change-request': {
    below: ['change-effect', 'message', 'bank-account', 'nir'],
    // What a request is, its moves and who sees it; what its teacher does with it; what officers do, and what is taken back of it; what the server does.
    rooms: {
      record: [],
      asking: ['record'],
      deciding: ['asking'],
      'taking-back': ['deciding'],
      following: ['deciding'],
      answers: ['deciding'],
    },
  },
  'change-feed': { below: ['change-request'] },
  // What is decided, on paper, and for how long the papers of a request are kept.
  paper: { below: ['change-request'] },
  // What an entry may say, its states and who sees it, what its teacher does, what officers do, what recruiters find.
  cv: {
    below: ['career', 'message'],
    rooms: {
      kind: [],
      record: ['kind'],
      // What of the file a verified entry proves.
      proving: ['record'],
      declaring: ['proving'],
      reviewing: ['proving'],
      // What a CV lacks, and what it says otherwise than the file.
      completeness: ['record'],
      search: ['record'],
      exchange: ['declaring'],
      // The CV as a PDF.
      paper: ['record'],
    },
  },
  intake: {
    below: ['change-request', 'cv'],
    // `word`: what the HR base said last, and what is kept aside of what it says.
    rooms: { judge: [], word: ['judge'], store: ['word'] },
  },
  campaign: { below: ['cv', 'change-request'] },
  guide: { below: ['campaign'] },
  // Hears every module, and no module knows it.
  alert: {
    below: ['courier', 'paper', 'guide', 'intake', 'recovery', 'audit', 'machine', 'portal', 'announcement'],
  },
};

/** Rooms outside the modules. The files that lie in the folder itself may open all of them. */
export const rooms: Readonly<Record<'app' | 'platform', Rooms>> = {
  app: { http: [], graphql: ['http'], pages: ['http'], process: ['http'] },
  platform: {
    errors: [],
    sql: [],
    crypto: [],
    files: [],
    // Work in a process of its own, with limits; what typst sets there.
    child: [],
    typst: ['child'],
    postgres: [],
    graphql: ['errors'],
    states: ['errors'],
    letters: [],
    form: ['errors', 'graphql', 'letters'],
    read: ['graphql', 'sql', 'crypto'],
    search: ['read'],
  },
};

/** Files beside the rooms that stand on none of them: rooms may take them. */
export const ground: Readonly<Record<'app' | 'platform', readonly string[]>> = {
  app: ['modules'],
  platform: ['viewer', 'log', 'folder', 'start-error', 'text.rules'],
};

/** All that lies below `name`, nearest first, without `name` itself. */
export function allBelow(graph: Rooms, name: string): readonly string[] {
  const found: string[] = [];
  for (const near of graph[name] ?? [])
    for (const each of [near, ...allBelow(graph, near)]) if (!found.includes(each)) found.push(each);
  return found;
}

/** The modules whose door each module may open. */
export const doors: Rooms = closed(
  Object.fromEntries(Object.entries(modules).map(([name, { below }]) => [name, below])),
);

/** A graph with everything below each of its nodes. */
function closed(graph: Rooms): Rooms {
  return Object.fromEntries(Object.keys(graph).map((name) => [name, allBelow(graph, name)]));
}
