import { describe, expect, test } from 'vitest';
import {
  decides,
  givesOpinion,
  handlesRequests,
  isInCharge,
  isOwn,
  prepares,
  readsContent,
  sees,
  setsPreparedAnswers,
  supervises,
  supervisesRequests,
  type RequestFacts,
} from '../../server/modules/change-request/record/request.policy.ts';
import { changeStates, ChangeRequestStatus, openStates } from '../../server/modules/change-request/index.ts';
import {
  DomainError,
  refusalMessage,
  type Refusal,
  type RequestError,
} from '../../server/platform/errors/errors.ts';
import { refusalText } from '../../server/platform/errors/refusals.ts';
import type { HeldMandate, MandateKind, Viewer } from '../../server/platform/viewer.ts';

const julie: Viewer = {
  accountId: 'julie',
  sessionId: 's',
  role: 'TEACHER',
  name: 'Julie Labert',
  academyId: 'paris',
  officerId: null,
  portfolios: [],
  grants: [],
  mandates: [],
  mustChangePassword: false,
  mustEnrolSecondFactor: false,
  readsOnly: false,
};
const officer = (name: string, mandates: readonly HeldMandate[] = [], portfolios = [name]): Viewer => ({
  ...julie,
  accountId: `account of ${name}`,
  role: 'OFFICER',
  officerId: name,
  portfolios,
  mandates,
});
const holder = (kind: MandateKind, more: Partial<HeldMandate> = {}) =>
  officer('somebody', [{ kind, academyId: 'paris', departmentCode: null, establishmentUai: null, ...more }]);
const claire = officer('claire');
const request: RequestFacts = {
  accountId: 'julie',
  academyId: 'paris',
  departmentCode: '75',
  establishmentUai: '0750001A',
  correspondentId: 'claire',
  handedToId: null,
  decider: 'CORRESPONDENT',
  medical: 'NONE',
  isDiscreet: false,
  isSubmitted: true,
  opinions: [],
};
type Adviser = RequestFacts['opinions'][number]['askedOf'];
const awaited = (askedOf: Adviser, officerId: string | null = null) => [{ askedOf, officerId }];
const administrator: Viewer = { ...officer('nobody', [], []), role: 'ADMINISTRATOR', officerId: null };
const machine: Viewer = { ...administrator, role: 'INTEGRATOR', grants: ['READ_FILES'] };

/** What of a request a viewer may do, by the names of the policies. */
const open = (viewer: Viewer, of: Partial<RequestFacts> = {}) =>
  Object.entries({
    isOwn,
    isInCharge,
    decides,
    prepares,
    givesOpinion,
    supervises,
    sees,
    readsContent,
  }).flatMap(([name, may]) => (may(viewer, { ...request, ...of }) ? [name] : []));

describe('who may do what with a request', () => {
  test('its teacher owns and reads it, and another teacher has nothing of it', () => {
    expect(open(julie)).toEqual(['isOwn', 'sees', 'readsContent']);
    expect(open(julie, { medical: 'WHOLE', decider: 'MEDICAL' })).toEqual(['isOwn', 'sees', 'readsContent']);
    expect(open({ ...julie, accountId: 'another' })).toEqual([]);
  });

  test('administrators and machines have nothing of it, and an administrator who is its correspondent has', () => {
    expect(open(administrator)).toEqual([]);
    const who = [administrator, { ...administrator, academyId: null }, holder('HEAD_OF_SERVICE'), claire];
    expect(who.map(setsPreparedAnswers)).toEqual([true, false, true, false]);
    expect(open(machine)).toEqual([]);
    expect(open({ ...claire, role: 'ADMINISTRATOR' })).toContain('isInCharge');
    expect([julie, administrator, machine, claire].map(handlesRequests)).toEqual([false, false, false, true]);
  });

  test('the correspondent, a substitute and whom it was handed to prepare and decide what the correspondent decides', () => {
    const inCharge = ['isInCharge', 'decides', 'prepares', 'sees', 'readsContent'];
    expect(open(claire)).toEqual(inCharge);
    expect(open(officer('marc', [], ['marc', 'claire']))).toEqual(inCharge);
    expect(open(officer('marc'), { handedToId: 'marc' })).toEqual(inCharge);
    expect(open(officer('marc'))).toEqual([]);
    expect(open(claire, { correspondentId: null })).toEqual([]);
  });

  test.for([
    ['IA_DASEN', 'DECIDES_FOR_IA_DASEN'],
    ['RECTEUR', 'DECIDES_FOR_RECTEUR'],
    ['MINISTER', 'DECIDES_FOR_MINISTER'],
  ] as const)(
    'what the %s decides is decided by %s in its scope, and prepared by the officer in charge',
    ([decider, kind]) => {
      expect(open(holder(kind), { decider })).toEqual(['decides', 'prepares', 'sees', 'readsContent']);
      expect(open(holder(kind, { departmentCode: '75' }), { decider })).toContain('decides');
      expect(open(holder(kind, { departmentCode: '92' }), { decider })).toEqual([]);
      expect(open(holder(kind, { academyId: 'lyon' }), { decider })).toEqual([]);
      expect(open(holder(kind))).toEqual([]);
      expect(open(claire, { decider })).toEqual(['isInCharge', 'prepares', 'sees', 'readsContent']);
    },
  );

  test('an inspector or a head of school reads it once an opinion was asked for, and no earlier', () => {
    const head = holder('GIVES_OPINION', { establishmentUai: '0750001A' });
    expect(open(head)).toEqual([]);
    expect(open(head, { opinions: awaited('GIVES_OPINION') })).toEqual([
      'givesOpinion',
      'sees',
      'readsContent',
    ]);
    expect(open(head, { opinions: awaited('GIVES_OPINION'), establishmentUai: '0750002B' })).toEqual([]);
    expect(open(head, { opinions: awaited('MEDICAL') })).toEqual([]);
    // Once it is given, who gave it reads on, and nobody who holds the mandate later.
    expect(open(head, { opinions: awaited('GIVES_OPINION', 'somebody') })).toContain('readsContent');
    expect(open(head, { opinions: awaited('GIVES_OPINION', 'another') })).toEqual([]);
  });

  test('a head of service sees that it is there, and does not read it', () => {
    expect(open(holder('HEAD_OF_SERVICE'))).toEqual(['supervises', 'sees']);
    expect(open(holder('HEAD_OF_SERVICE'), { medical: 'WHOLE' })).toEqual([]);
    expect(open(holder('HEAD_OF_SERVICE'), { isDiscreet: true })).toEqual([]);
  });

  test('doctors read what they judge, from its submission on, and nothing else', () => {
    const doctor = holder('MEDICAL');
    expect(open(doctor)).toEqual([]);
    expect(open(doctor, { medical: 'OPINION' })).toEqual(['sees', 'readsContent']);
    expect(open(doctor, { medical: 'OPINION', opinions: awaited('MEDICAL') })).toEqual([
      'givesOpinion',
      'sees',
      'readsContent',
    ]);
  });

  test('of what doctors alone may know, who decides reads nothing, and the officer in charge sees nothing', () => {
    const whole = { medical: 'WHOLE', decider: 'RECTEUR' } as const;
    expect(open(holder('MEDICAL'), whole)).toEqual(['sees', 'readsContent']);
    expect(open(holder('DECIDES_FOR_RECTEUR'), whole)).toEqual(['decides', 'prepares', 'sees']);
    expect(open(claire, whole)).toEqual([]);
    expect(open(holder('MEDICAL'), { medical: 'WHOLE', decider: 'MEDICAL' })).toEqual([
      'decides',
      'prepares',
      'sees',
      'readsContent',
    ]);
    expect(open(claire, { medical: 'WHOLE' })).toEqual([
      'isInCharge',
      'decides',
      'prepares',
      'sees',
      'readsContent',
    ]);
    expect(open(holder('GIVES_OPINION'), { ...whole, opinions: awaited('GIVES_OPINION') })).toEqual([]);
  });

  test('a draft is its teacher’s alone', () => {
    const draft = { isSubmitted: false } as const;
    expect(open(julie, draft)).toEqual(['isOwn', 'sees', 'readsContent']);
    const seen = [claire, holder('HEAD_OF_SERVICE'), holder('MEDICAL')].flatMap((viewer) =>
      open(viewer, draft),
    );
    expect(seen.filter((name) => name === 'sees' || name === 'readsContent')).toEqual([]);
  });

  test('an account that is not fully open has no mandate', () => {
    const restricted = { ...holder('HEAD_OF_SERVICE'), mustEnrolSecondFactor: true };
    expect(open(restricted)).toEqual([]);
  });
});

describe('the states of a request', () => {
  const states = Object.values(ChangeRequestStatus);
  const of = (viewer: Viewer | null, more: Partial<RequestFacts> = {}) =>
    Object.fromEntries(
      states.map((state) => [
        state,
        changeStates.openMoves(state, viewer, { ...request, ...more }).join(' '),
      ]),
    );

  test('its teacher writes, sends, supplements, withdraws and appeals it', () => {
    expect(of(julie)).toEqual({
      DRAFT: 'saveDraft submit withdraw',
      SUBMITTED: 'withdraw withdrawAppeal supplement',
      IN_REVIEW: 'withdraw withdrawAppeal supplementClaimed',
      INFORMATION_REQUESTED: 'withdraw withdrawAppeal supplement supplementClaimed',
      OPINION_REQUESTED: 'withdraw withdrawAppeal',
      APPROVED: 'takeBackBankAccount',
      REJECTED: 'appeal',
      CLOSED: '',
      WITHDRAWN: '',
    });
  });

  test('an officer in charge prepares it, and decides where the correspondent does', () => {
    const prepared = {
      DRAFT: '',
      SUBMITTED: 'claim reassign requestInformation requestOpinion',
      IN_REVIEW: 'release reassign requestInformation requestOpinion',
      INFORMATION_REQUESTED: 'reassignAsked close',
      OPINION_REQUESTED: 'reassignAdvised requestInformation',
      APPROVED: 'takeBackBankAccount',
      REJECTED: '',
      CLOSED: '',
      WITHDRAWN: '',
    };
    expect(of(claire, { decider: 'RECTEUR' })).toEqual(prepared);
    expect(of(claire)).toEqual({
      ...prepared,
      SUBMITTED: `${prepared.SUBMITTED} approve reject`,
      IN_REVIEW: `${prepared.IN_REVIEW} approve reject`,
      INFORMATION_REQUESTED: `${prepared.INFORMATION_REQUESTED} closeAppeal`,
      OPINION_REQUESTED: `${prepared.OPINION_REQUESTED} approve reject`,
      APPROVED: 'undo correct takeBackBankAccount',
      REJECTED: 'undo',
    });
  });

  test('an opinion is given while it is awaited, and a head of service hands over and does nothing else', () => {
    const moves = of(holder('GIVES_OPINION'), { opinions: awaited('GIVES_OPINION') });
    expect(Object.entries(moves).filter(([, open]) => open !== '')).toEqual([
      ['OPINION_REQUESTED', 'giveOpinion giveOpinionClaimed'],
    ]);
    const supervised = Object.entries(of(holder('HEAD_OF_SERVICE'))).filter(([, open]) => open !== '');
    expect(supervised).toEqual([
      ['SUBMITTED', 'reassign'],
      ['IN_REVIEW', 'reassign'],
      ['INFORMATION_REQUESTED', 'reassignAsked'],
      ['OPINION_REQUESTED', 'reassignAdvised'],
    ]);
    const secret = of(holder('HEAD_OF_SERVICE'), { medical: 'WHOLE', decider: 'MEDICAL' });
    expect(Object.values(secret).join('')).toBe('');
    expect([holder('HEAD_OF_SERVICE'), claire, julie].map(supervisesRequests)).toEqual([true, false, false]);
  });

  test('the server ends claims, closes at a death and lets silence decide, which grants nothing while documents are awaited', () => {
    expect(Object.entries(of(null)).filter(([, open]) => open !== '')).toEqual([
      ['SUBMITTED', 'closeAtDeath approveBySilence rejectBySilence'],
      ['IN_REVIEW', 'loseClaim closeAtDeath approveBySilence rejectBySilence'],
      ['INFORMATION_REQUESTED', 'loseClaimAsked closeAtDeath rejectBySilence'],
      ['OPINION_REQUESTED', 'loseClaimAdvised closeAtDeath approveBySilence rejectBySilence'],
    ]);
  });

  test('each move that a state does not permit is refused with that state in words, and not as a version that has changed', () => {
    const viewers = [
      null,
      julie,
      claire,
      holder('DECIDES_FOR_RECTEUR'),
      holder('GIVES_OPINION'),
      holder('HEAD_OF_SERVICE'),
      holder('MEDICAL'),
    ];
    const record = { ...request, opinions: awaited('GIVES_OPINION') };
    const given = { reason: 'Illisible.', note: 'Une facture.', text: 'Elle est lisible.' };
    const openTo = (viewer: Viewer | null, state: ChangeRequestStatus) =>
      changeStates.openMoves(state, viewer, record);
    const every = [...new Set(viewers.flatMap((one) => states.flatMap((state) => openTo(one, state))))];
    const outcome = (viewer: Viewer | null, name: (typeof every)[number], state: ChangeRequestStatus) => {
      try {
        changeStates.move(name, state, { viewer, record, given, path: ['input', 'requestId'] });
        return 'made';
      } catch (error) {
        return error instanceof DomainError ? error.refusals : (error as RequestError).reason;
      }
    };
    const said = new Set<string>();
    for (const viewer of viewers) {
      const ownMoves = new Set(states.flatMap((state) => openTo(viewer, state)));
      for (const name of every)
        for (const state of states) {
          const [what, at] = [outcome(viewer, name, state), `${viewer?.accountId} ${name} ${state}`];
          if (openTo(viewer, state).includes(name)) expect(what, at).toBe('made');
          else if (!ownMoves.has(name)) expect(what, at).toBe('FORBIDDEN');
          else {
            const detail = { fr: expect.any(String), en: expect.any(String) };
            expect(what, at).toEqual([{ code: 'MOVE_NOT_ALLOWED', path: ['input', 'requestId'], detail }]);
            said.add(`${state}: ${refusalMessage((what as Refusal[])[0] as Refusal, 'fr')}`);
          }
        }
    }
    expect([...said].toSorted()).toEqual(
      [
        'APPROVED: Cette action n’est pas possible maintenant. La demande est acceptée.',
        'CLOSED: Cette action n’est pas possible maintenant. La demande est classée sans suite.',
        'DRAFT: Cette action n’est pas possible maintenant. La demande est un brouillon, qui n’a pas été envoyé.',
        'INFORMATION_REQUESTED: Cette action n’est pas possible maintenant. La demande attend des pièces ou des précisions.',
        'IN_REVIEW: Cette action n’est pas possible maintenant. La demande est prise en charge.',
        'OPINION_REQUESTED: Cette action n’est pas possible maintenant. La demande attend un avis.',
        'REJECTED: Cette action n’est pas possible maintenant. La demande est rejetée.',
        'SUBMITTED: Cette action n’est pas possible maintenant. La demande est envoyée, et personne ne l’a prise en charge.',
        'WITHDRAWN: Cette action n’est pas possible maintenant. La demande est retirée.',
      ].toSorted(),
    );
    const remedyOf = (code: string) => refusalText(code).remedy;
    expect(['MOVE_NOT_ALLOWED', 'SILENCE_HAS_DECIDED', 'ALREADY_CORRECTED'].map(remedyOf)).toEqual(
      Array(3).fill('nothing'),
    );
  });

  test('what is closed or withdrawn stays so, and what is open is none of what has ended', () => {
    expect(states.filter((state) => changeStates.isTerminal(state))).toEqual(['CLOSED', 'WITHDRAWN']);
    expect(openStates.filter((state) => changeStates.isTerminal(state))).toEqual([]);
  });
});
