import { describe, expect, test } from 'vitest';
import { DomainError, refusalMessage, type Refusal } from '../../server/platform/errors/errors.ts';
import { defineStates, type Move } from '../../server/platform/states/states.ts';
import type { Bilingual, Viewer } from '../../server/platform/viewer.ts';
import { blocksOf, readText } from '../kit/readme.ts';
import { changeStates, type ChangeRequest } from './states-example.ts';

const someone: Viewer = {
  accountId: 'julie',
  sessionId: 'one',
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
const officer: Viewer = { ...someone, accountId: 'claire', role: 'OFFICER', portfolios: ['claire'] };
const request: ChangeRequest = { teacher: { accountId: 'julie' }, officerId: 'claire' };
const path = ['input', 'requestId'];
const attempt = { record: request, given: {}, path };

/** States whose words are their names. */
const inWords = <const S extends string>(...names: S[]): { [N in S]: Bilingual } =>
  Object.fromEntries(names.map((name) => [name, { fr: name, en: name }] as const)) as never;

/** What is refused, as data. */
function refusalsOf(move: () => unknown): unknown {
  try {
    return move();
  } catch (error) {
    if (error instanceof DomainError) return error.refusals.map(({ code, path: at }) => [code, ...at]);
    throw error;
  }
}

describe('the worked example', () => {
  test('is what the README of the room shows', () => {
    const [shown] = blocksOf(readText('server/platform/states/README.md'), 'ts');
    const example = readText('test/rules/states-example.ts').replaceAll('../../server/', '../../');
    expect(shown?.code).toBe(example.trim());
  });

  test('takes a request from its draft to the decision, and each of both makes only the own moves', () => {
    const { initial, move, openMoves, isTerminal } = changeStates;
    expect(openMoves(initial, someone, request)).toEqual(['submit', 'withdraw']);
    expect(openMoves(initial, officer, request)).toEqual([]);
    const submitted = move('submit', initial, { ...attempt, viewer: someone });
    expect(openMoves(submitted, someone, request)).toEqual(['withdraw']);
    const taken = move('take', submitted, { ...attempt, viewer: officer });
    expect(openMoves(taken, officer, request)).toEqual([
      'askForDocuments',
      'askForOpinion',
      'approve',
      'reject',
    ]);
    const given = { reason: 'Le justificatif est illisible.' };
    const rejected = move('reject', taken, { ...attempt, given, viewer: officer });
    expect([rejected, isTerminal(rejected), isTerminal(taken)]).toEqual(['REJECTED', true, false]);
    expect(openMoves(rejected, officer, request)).toEqual([]);
  });

  test('forbids a move to who may not make it, whatever the state', () => {
    const forbidden = 'Votre rôle ne permet pas';
    for (const state of ['DRAFT', 'IN_REVIEW'] as const)
      expect(() => changeStates.move('approve', state, { ...attempt, viewer: someone })).toThrow(forbidden);
    const elsewhere = { ...officer, portfolios: ['somebody else'] };
    expect(() => changeStates.move('take', 'SUBMITTED', { ...attempt, viewer: elsewhere })).toThrow(
      forbidden,
    );
  });

  test('refuses a move that the state does not permit at the record, and says the state in both languages', () => {
    const again = () => changeStates.move('submit', 'SUBMITTED', { ...attempt, viewer: someone });
    expect(refusalsOf(again)).toEqual([['MOVE_NOT_ALLOWED', 'input', 'requestId']]);
    const messages = () => {
      try {
        return again();
      } catch (error) {
        const [refusal] = (error as DomainError).refusals;
        return (['fr', 'en'] as const).map((locale) => refusalMessage(refusal as Refusal, locale));
      }
    };
    expect(messages()).toEqual([
      'Cette action n’est pas possible maintenant. La demande est envoyée.',
      'This cannot be done now. The request was sent.',
    ]);
  });

  test.for([undefined, null, '', ' \n', []])(
    'refuses a rejection whose reason is %j, at the reason',
    (reason) => {
      const reject = () =>
        changeStates.move('reject', 'IN_REVIEW', { ...attempt, given: { reason }, viewer: officer });
      expect(refusalsOf(reject)).toEqual([['REQUIRED', 'input', 'reason']]);
    },
  );

  test('leaves to a job what no viewer may do, and to viewers what no job may', () => {
    const lapse = (viewer: Viewer | null) =>
      changeStates.move('lapse', 'INFORMATION_REQUESTED', { ...attempt, viewer });
    expect(lapse(null)).toBe('CLOSED');
    expect(() => lapse(officer)).toThrow();
    expect(changeStates.openMoves('INFORMATION_REQUESTED', null, request)).toEqual(['lapse']);
    expect(() => changeStates.move('take', 'SUBMITTED', { ...attempt, viewer: null })).toThrow();
  });

  test('does not compile with a name that does not exist, or without what a move needs', () => {
    const wrong = (viewer: Viewer) => [
      // @ts-expect-error: no such move
      changeStates.move('aprove', 'IN_REVIEW', { ...attempt, viewer }),
      // @ts-expect-error: no such state
      changeStates.move('approve', 'REVIEWED', { ...attempt, viewer }),
      // @ts-expect-error: no reason
      changeStates.move('reject', 'IN_REVIEW', { ...attempt, viewer }),
      // @ts-expect-error: no request
      changeStates.move('approve', 'IN_REVIEW', { given: {}, path, viewer, record: {} }),
    ];
    // @ts-expect-error: what it becomes is known, and is something else
    const target = (): 'REJECTED' => changeStates.move('take', 'SUBMITTED', { ...attempt, viewer: officer });
    expect([wrong, target]).toHaveLength(2);
  });
});

describe('a table that cannot be', () => {
  const lamp = inWords('ON', 'OFF');
  const move = (from: string[], to: string) => ({ from, to, may: null }) as unknown as Move<'ON' | 'OFF'>;
  const define = (moves: Record<string, Move<'ON' | 'OFF'>>, terminal: string[] = [], initial = 'ON') =>
    defineStates({
      name: 'Lamp',
      states: lamp,
      initial: initial as 'ON',
      terminal: terminal as 'ON'[],
      moves,
    });

  test('does not start, and says everything that is wrong with it', () => {
    expect(() => define({ dim: move(['ON', 'ON'], 'DIMMED'), never: move([], 'ON') }, ['ON'])).toThrow(
      new TypeError(
        'the states of Lamp: dim names a state twice; never starts from no state; DIMMED is no state; ' +
          'no move leads to OFF; no move leaves OFF, which is not named terminal; a move leaves ON, which is terminal',
      ),
    );
  });

  test.for([
    ['an unknown initial state', () => define({}, [], 'GLOWING'), 'GLOWING is no state'],
    ['an unknown terminal state', () => define({}, ['BROKEN']), 'BROKEN is no state'],
    ['an unknown state to leave', () => define({ mend: move(['BROKEN'], 'ON') }), 'BROKEN is no state'],
    [
      'states that only lead to each other',
      () => define({ on: move(['OFF'], 'ON'), off: move(['OFF'], 'OFF') }, ['ON']),
      'no move leads to OFF',
    ],
  ] as const)('does not start with %s', ([, make, words]) => {
    expect(make).toThrow(words);
  });

  test('starts without an end, where every state can be left', () => {
    const states = define({ on: move(['OFF'], 'ON'), off: move(['ON'], 'OFF') });
    expect(states.isTerminal('ON')).toBe(false);
  });

  test('does not compile with a state that does not exist', () => {
    const wrong = () =>
      defineStates({
        name: 'Lamp',
        states: lamp,
        initial: 'ON',
        terminal: ['OFF'],
        // @ts-expect-error: no such state
        moves: { dim: { from: ['ON'], to: 'DIMMED', may: null } },
      });
    expect(wrong).toThrow('DIMMED is no state');
  });
});

describe('the records to come', () => {
  const anybody = () => true;

  test('a CV entry goes back to declared when its owner changes it, and has no end', () => {
    const review = defineStates({
      name: 'CvEntry',
      states: inWords('DECLARED', 'VERIFIED', 'REJECTED'),
      initial: 'DECLARED',
      terminal: [],
      moves: {
        verify: { from: ['DECLARED'], to: 'VERIFIED', may: anybody },
        reject: { from: ['DECLARED', 'VERIFIED'], to: 'REJECTED', may: anybody, needs: ['note'] },
        change: { from: ['DECLARED', 'VERIFIED', 'REJECTED'], to: 'DECLARED', may: anybody },
      },
    });
    expect(review.openMoves('VERIFIED', someone, {})).toEqual(['reject', 'change']);
  });

  // The act of management (acte de gestion) of a campaign: states and moves as the services of the ministry have them.
  test('an application fits: from the wishes to the appeal, with what only the calendar does', () => {
    const act = defineStates({
      name: 'Application',
      states: inWords(
        'DRAFT',
        'REGISTERED',
        'ENTRY_CLOSED',
        'CONFIRMATION_SENT',
        'CONFIRMED',
        'DOCUMENTS_MISSING',
        'BAREME_PUBLISHED',
        'BAREME_CONTESTED',
        'BAREME_FINAL',
        'UNDER_OPINION',
        'OPINION_GIVEN',
        'PROPOSED',
        'UNDER_EXAMINATION',
        'FAVOURABLE',
        'UNFAVOURABLE',
        'APPEALED',
        'CLOSED',
        'CANCELLED',
      ),
      initial: 'DRAFT',
      terminal: ['FAVOURABLE', 'CLOSED', 'CANCELLED'],
      moves: {
        register: { from: ['DRAFT'], to: 'REGISTERED', may: anybody, needs: ['wishes'] },
        reopen: { from: ['REGISTERED'], to: 'DRAFT', may: anybody },
        cancel: { from: ['DRAFT', 'REGISTERED', 'BAREME_FINAL'], to: 'CANCELLED', may: anybody },
        closeEntry: { from: ['REGISTERED'], to: 'ENTRY_CLOSED', may: null },
        sendConfirmation: { from: ['ENTRY_CLOSED'], to: 'CONFIRMATION_SENT', may: null },
        confirm: { from: ['CONFIRMATION_SENT', 'DOCUMENTS_MISSING'], to: 'CONFIRMED', may: anybody },
        lapse: { from: ['CONFIRMATION_SENT'], to: 'CANCELLED', may: null },
        askForDocuments: { from: ['CONFIRMED'], to: 'DOCUMENTS_MISSING', may: anybody },
        publishBareme: { from: ['CONFIRMED'], to: 'BAREME_PUBLISHED', may: null },
        contest: { from: ['BAREME_PUBLISHED'], to: 'BAREME_CONTESTED', may: anybody, needs: ['reason'] },
        settleBareme: { from: ['BAREME_PUBLISHED', 'BAREME_CONTESTED'], to: 'BAREME_FINAL', may: null },
        askForOpinions: { from: ['ENTRY_CLOSED'], to: 'UNDER_OPINION', may: null },
        giveOpinion: { from: ['UNDER_OPINION'], to: 'OPINION_GIVEN', may: anybody },
        propose: { from: ['OPINION_GIVEN'], to: 'PROPOSED', may: anybody },
        examine: { from: ['BAREME_FINAL', 'OPINION_GIVEN', 'PROPOSED'], to: 'UNDER_EXAMINATION', may: null },
        favour: { from: ['UNDER_EXAMINATION'], to: 'FAVOURABLE', may: anybody },
        disfavour: { from: ['UNDER_EXAMINATION'], to: 'UNFAVOURABLE', may: anybody },
        appeal: { from: ['UNFAVOURABLE'], to: 'APPEALED', may: anybody, needs: ['reason'] },
        decide: { from: ['APPEALED'], to: 'CLOSED', may: anybody },
      },
    });
    expect(act.openMoves('UNFAVOURABLE', someone, {})).toEqual(['appeal']);
    expect(act.openMoves('ENTRY_CLOSED', null, {})).toEqual(['sendConfirmation', 'askForOpinions']);
  });
});
