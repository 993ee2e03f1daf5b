import { deciderTexts } from '../../server/modules/change-kind/index.ts';
import { expect, test } from 'vitest';
import { nextStepOf, type Standing } from '../../server/modules/change-request/record/next-step.rules.ts';
import type { HeldMandate, Viewer } from '../../server/platform/viewer.ts';

const today = '2026-03-01';
const [claire, paul, julie] = ['claire', 'paul', 'julie'];
const standing = (more: Partial<Standing>): Standing => ({
  status: 'SUBMITTED',
  officerId: null,
  isIncomplete: false,
  opinionNeeded: null,
  dueOn: '2026-03-16',
  appealUntil: null,
  accountId: julie,
  academyId: 'paris',
  departmentCode: null,
  establishmentUai: null,
  correspondentId: claire,
  handedToId: null,
  decider: 'CORRESPONDENT',
  medical: 'NONE',
  isDiscreet: false,
  isSubmitted: true,
  opinions: [{ askedOf: 'GIVES_OPINION', officerId: null }],
  ...more,
});
const somebody: Viewer = {
  accountId: 'x',
  sessionId: 's',
  role: 'OFFICER',
  name: 'x',
  academyId: 'paris',
  officerId: null,
  portfolios: [],
  grants: [],
  mandates: [],
  mustChangePassword: false,
  mustEnrolSecondFactor: false,
  readsOnly: false,
};
const holding = (kind: HeldMandate['kind']): Viewer => ({
  ...somebody,
  officerId: kind,
  mandates: [{ kind, academyId: 'paris', departmentCode: null, establishmentUai: null }],
});
const readers = {
  teacher: { ...somebody, role: 'TEACHER', accountId: julie, academyId: null },
  claire: { ...somebody, officerId: claire, portfolios: [claire] },
  // Stands in for Claire.
  paul: { ...somebody, officerId: paul, portfolios: [paul, claire] },
  recteur: holding('DECIDES_FOR_RECTEUR'),
  head: holding('HEAD_OF_SERVICE'),
  inspector: holding('GIVES_OPINION'),
} satisfies Record<string, Viewer>;
type Reader = keyof typeof readers;
const read = (more: Partial<Standing>, reader: Reader, locale: 'fr' | 'en' = 'en') => {
  const request = standing(more);
  const decider = deciderTexts[request.decider];
  return nextStepOf(request, { viewer: readers[reader], today, locale, decider });
};

test.each([
  ['a draft', { status: 'DRAFT' }, 'TEACHER', 'The teacher', /^Send/, null],
  ['one that nobody has claimed', {}, 'OFFICER', 'The HR service', 'Claim the request', '2026-03-16'],
  [
    'one in review',
    { status: 'IN_REVIEW', officerId: claire, decider: 'RECTEUR' },
    'OFFICER',
    deciderTexts.RECTEUR.en,
    'Decide',
    '2026-03-16',
  ],
  [
    'one of which something was asked',
    { status: 'INFORMATION_REQUESTED', isIncomplete: true },
    'TEACHER',
    'The teacher',
    /asked for/,
    '2026-03-16',
  ],
  [
    'one that waits for an opinion',
    { status: 'OPINION_REQUESTED' },
    'OPINION_GIVER',
    /opinion/i,
    /opinion/,
    '2026-03-16',
  ],
  ['a rejected one', { status: 'REJECTED', appealUntil: today }, 'TEACHER', 'The teacher', /^Appeal/, today],
] as const)('of %s somebody does something by a day', (_what, more, actorKind, actor, label, by) => {
  expect(read(more, 'head')).toEqual({
    actor: matching(actor),
    actorKind,
    isYours: false,
    label: matching(label),
    by,
    meanwhile: null,
  });
});
const matching = (what: string | RegExp) => expect.stringMatching(what) as string;

test.each([
  { status: 'REJECTED', appealUntil: '2026-02-28' },
  { status: 'REJECTED' },
  { status: 'APPROVED' },
  { status: 'CLOSED', isIncomplete: true },
  { status: 'WITHDRAWN' },
] as const)('nothing is left to do: %j', (more) => {
  expect(read(more, 'teacher')).toBeNull();
});

test.each([
  ['unclaimed', {}, 'Claim the request', 'Prendre la demande en charge'],
  [
    'claimed',
    { status: 'IN_REVIEW', officerId: claire },
    'Ask for the missing documents',
    'Réclamer les pièces manquantes',
  ],
  ['before an opinion', { status: 'OPINION_REQUESTED' }, 'Give the opinion that was asked for', /avis/],
] as const)(
  'where documents are missing, the teacher acts, and what others can do meanwhile is there: %s',
  (_what, more, en, fr) => {
    const lacking = { ...more, isIncomplete: true };
    expect(read(lacking, 'teacher')).toEqual({
      actor: 'You',
      actorKind: 'TEACHER',
      isYours: true,
      label: 'Add the missing documents',
      by: null,
      meanwhile: {
        actor: expect.not.stringMatching('You') as string,
        actorKind: expect.not.stringMatching('TEACHER') as string,
        isYours: false,
        label: en,
        by: '2026-03-16',
        meanwhile: null,
      },
    });
    expect(read(lacking, 'head', 'fr')).toMatchObject({
      actor: 'L’enseignante ou l’enseignant',
      isYours: false,
      label: 'Joindre les pièces manquantes',
      meanwhile: { label: matching(fr) },
    });
  },
);

const claimed = { status: 'IN_REVIEW', officerId: claire } as const;
test.each<[string, Partial<Standing>, Reader[]]>([
  ['a draft', { status: 'DRAFT', isSubmitted: false, correspondentId: null }, ['teacher']],
  ['what nobody has claimed', {}, ['claire', 'paul']],
  ['what nobody has claimed and the recteur decides', { decider: 'RECTEUR' }, ['claire', 'paul', 'recteur']],
  ['what Claire has claimed and decides', claimed, ['claire']],
  ['what Claire has claimed for the recteur', { ...claimed, decider: 'RECTEUR' }, ['recteur']],
  ['what the teacher was asked for', { status: 'INFORMATION_REQUESTED' }, ['teacher']],
  ['an opinion', { status: 'OPINION_REQUESTED' }, ['inspector']],
  ['a rejection', { status: 'REJECTED', appealUntil: today }, ['teacher']],
])('the next step of %s is that of who may take it, and says “Vous” to nobody else', (_what, more, whose) => {
  const all = Object.keys(readers) as Reader[];
  expect(all.filter((reader) => read(more, reader)?.isYours)).toEqual(whose);
  expect(all.filter((reader) => read(more, reader, 'fr')?.actor === 'Vous')).toEqual(whose);
});

test('who has claimed a request that lacks documents, and nobody else, is the one to ask for them', () => {
  const all = Object.keys(readers) as Reader[];
  const lacking = { ...claimed, isIncomplete: true };
  expect(all.filter((reader) => read(lacking, reader)?.meanwhile?.isYours)).toEqual(['claire']);
});

test('an opinion that must come before the decision is the next step of who has claimed the request', () => {
  const claimed = { status: 'IN_REVIEW', officerId: claire } as const;
  for (const [of, label] of [
    ['GIVES_OPINION', 'Ask the superior for an opinion'],
    ['MEDICAL', 'Ask the medical board for an opinion'],
  ] as const) {
    const request = { ...claimed, opinionNeeded: of };
    expect(read(request, 'teacher')).toMatchObject({ actorKind: 'OFFICER', label, isYours: false });
    expect(read(request, 'claire')).toMatchObject({ isYours: true });
    // Stands in for the officer who has claimed it.
    expect(read(request, 'paul')).toMatchObject({ isYours: false });
  }
  expect(read(claimed, 'teacher')).toMatchObject({ label: 'Decide' });
});
