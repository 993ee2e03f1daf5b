import { describe, expect, test } from 'vitest';
import {
  kindOf,
  requestKinds,
  silenceInWords,
  waysOfAppeal,
  type AskedKind,
} from '../../server/modules/change-kind/index.ts';
import {
  daysOf,
  daysUntil,
  heldSilence,
  resumedDays,
  silenceOfAppeal,
  silentOutcome,
} from '../../server/modules/change-request/record/days.rules.ts';
import { cases } from './change-kinds.table.ts';

/** A request of a kind, as it is usually filled in, with all its documents. */
const request = (kind: AskedKind, more: object = {}) => {
  const { silence, answerBy } = kindOf(kind);
  const values = cases[kind].form as never;
  const answers = (sentOn: string) => answerBy?.(values, sentOn) ?? null;
  return { silence, answerBy: answers, effectiveFrom: null, isComplete: true, ...more };
};
const sent = '2026-11-30';

describe('the days of a request', () => {
  test('a decision is due two weeks before silence takes it', () => {
    expect(daysOf(request('CUMUL'), sent)).toEqual({
      dueOn: '2026-12-16',
      silenceOn: '2026-12-30',
      urgentFrom: '2026-12-16',
    });
    expect(daysOf(request('DEMISSION'), sent)).toMatchObject({
      dueOn: '2027-03-16',
      silenceOn: '2027-03-30',
    });
  });

  test.each([
    [
      'an address of next year, by its day of effect',
      'ADRESSE',
      { effectiveFrom: '2027-01-04' },
      '2027-01-04',
    ],
    ['an address of today, within two weeks', 'ADRESSE', { effectiveFrom: sent }, '2026-12-14'],
    [
      'an address of next summer, within two months',
      'ADRESSE',
      { effectiveFrom: '2027-07-01' },
      '2027-01-30',
    ],
    ['a sick leave that has begun, within two weeks', 'CONGE_MALADIE', { effectiveFrom: sent }, '2026-12-14'],
    ['an accident, within a month (décret 86-442, art. 47-5)', 'ACCIDENT_SERVICE', {}, '2026-12-30'],
    ['a parental leave, by its first day', 'CONGE_PARENTAL', { effectiveFrom: '2027-01-20' }, '2027-01-20'],
    ['a maternity leave, by the first day of the law', 'MATERNITE', {}, '2027-01-30'],
  ] as const)('%s', (_says, kind, more, dueOn) => {
    expect(daysOf(request(kind, more), sent)).toMatchObject({ dueOn, silenceOn: null });
  });

  test('silence that grants begins when the last document has come, and a question of the administration starts it again', () => {
    const promised = request('DETACHEMENT', { isComplete: false });
    expect(daysOf(promised, sent)).toMatchObject({ silenceOn: null, dueOn: '2027-01-30' });
    expect(daysOf(request('DETACHEMENT'), sent)).toMatchObject({ silenceOn: '2027-01-30' });
    const times = { silenceOn: '2027-01-30', answerBy: '2027-01-04', today: '2026-12-15' };
    expect(resumedDays(request('DETACHEMENT'), times)).toMatchObject({ silenceOn: '2027-02-15' });
    expect(resumedDays(promised, times)).toMatchObject({ silenceOn: null });
  });

  describe('silence that refuses stands still while its teacher may answer (CRPA, L114-5)', () => {
    const cumul = request('CUMUL');
    const asked = { silenceOn: '2026-12-30', today: '2026-12-05', answerBy: '2027-01-04' };
    const silenceOn = heldSilence(cumul, asked);

    test('asked for thirty days, its day comes thirty days later', () => {
      expect(silenceOn).toBe('2027-01-29');
    });

    test('an answer that comes earlier ends the stand', () => {
      const answered = { silenceOn, answerBy: asked.answerBy, today: '2026-12-15' };
      expect(resumedDays(cumul, answered)).toMatchObject({ silenceOn: '2027-01-09' });
    });

    test('an answer that comes too late gives back no day', () => {
      const answered = { silenceOn, answerBy: asked.answerBy, today: '2027-01-20' };
      expect(resumedDays(cumul, answered)).toMatchObject({ silenceOn: '2027-01-29' });
    });

    test('where silence grants or says nothing, no day is moved', () => {
      expect(heldSilence(request('DETACHEMENT'), asked)).toBe('2026-12-30');
      expect(heldSilence(cumul, { ...asked, silenceOn: null })).toBeNull();
    });
  });

  test('an appeal keeps its day of silence, whatever silence meant for its kind', () => {
    const appealed = request('TELEPHONE', { silence: silenceOfAppeal });
    const { silenceOn } = daysOf(appealed, sent);
    expect(silenceOn).toBe('2027-01-30');
    const answerBy = '2027-01-04';
    const later = heldSilence(appealed, { silenceOn, today: '2026-12-05', answerBy });
    const answered = { silenceOn: later, answerBy, today: '2026-12-15' };
    expect(resumedDays(appealed, answered)).toMatchObject({ silenceOn: '2027-02-09' });
  });

  test('what waits again while its time ran on is due as before, with silence and without', () => {
    expect(daysUntil('2026-12-30', request('CUMUL'), sent)).toMatchObject({ dueOn: '2026-12-16' });
    expect(daysUntil(null, request('TELEPHONE'), sent)).toMatchObject({ dueOn: '2027-01-30' });
  });
});

describe('what silence has decided', () => {
  const stands = { status: 'SUBMITTED', silenceOn: '2026-12-30' } as const;
  const nextDay = '2026-12-31';

  test('the last day to answer is the officer’s: silence decides when it has ended', () => {
    expect(silentOutcome(request('CUMUL'), stands, '2026-12-30')).toBeNull();
    expect(silentOutcome(request('CUMUL'), stands, nextDay)).toBe('REJECTED');
  });

  // CGFP, L511-3, which goes before CRPA L231-4, 5°; a disponibilité by right is left to the latter.
  test.each([
    ['DETACHEMENT', 'APPROVED'],
    ['DISPO_AUTORISATION', 'APPROVED'],
    ['DISPO_DROIT', 'REJECTED'],
    ['DEMISSION', 'REJECTED'],
    // Nobody may refuse them.
    ['PATERNITE', null],
    ['CONGE_SUPPLEMENTAIRE_NAISSANCE', null],
    ['CONGE_PARENTAL', null],
    ['CONGE_PRESENCE_PARENTALE', null],
  ] as const)('silence on %s means %s', (kind, outcome) => {
    expect(silentOutcome(request(kind), stands, nextDay)).toBe(outcome);
  });

  test('silence grants nothing while a document is missing, and rejects an appeal of any kind', () => {
    const promised = request('DETACHEMENT', { isComplete: false });
    expect(silentOutcome(promised, stands, nextDay)).toBeNull();
    expect(silentOutcome({ ...promised, silence: silenceOfAppeal }, stands, nextDay)).toBe('REJECTED');
  });

  test('where the law gives silence no meaning, it decides nothing, whatever day was kept', () => {
    expect(silentOutcome(request('CUMUL', { silence: null }), stands, '2027-12-31')).toBeNull();
  });

  test('of a teacher who never answers what was asked, silence refuses the request, and grants nothing', () => {
    const asked = { ...stands, status: 'INFORMATION_REQUESTED' } as const;
    expect(silentOutcome(request('CUMUL'), asked, nextDay)).toBe('REJECTED');
    expect(silentOutcome(request('DETACHEMENT'), asked, '2027-12-31')).toBeNull();
  });

  test.each(['DRAFT', 'APPROVED', 'CLOSED', 'WITHDRAWN'] as const)(
    'silence decides nothing of a request that is %s',
    (status) => {
      expect(silentOutcome(request('CUMUL'), { ...stands, status }, '2027-12-31')).toBeNull();
    },
  );
});

describe('ways of appeal', () => {
  const refused = { decidedOn: '2026-11-30', bySilence: false, isAfterAppeal: false };

  // CJA, L213-11; décret 2022-433 du 25 mars 2022, art. 2, 1° to 3°.
  test.each(requestKinds.map(({ code }) => code))(
    '%s names the mediator before the court where the law does',
    (kind) => {
      const named = ['DETACHEMENT', 'DISPO_DROIT', 'DISPO_AUTORISATION', 'REINTEGRATION', 'SFT'].includes(
        kind,
      );
      for (const isAfterAppeal of [false, true]) {
        const { fr, en } = waysOfAppeal({ ...refused, kind, isAfterAppeal });
        expect(fr.some((text) => text.includes('devez saisir le médiateur'))).toBe(named);
        expect(en.some((text) => text.includes('must go to the academy’s mediator'))).toBe(named);
        expect(fr.join()).toContain('30 janvier 2027');
        expect(fr.join().includes('recours gracieux')).toBe(!isAfterAppeal);
      }
    },
  );

  test('the joint committee is named for part-time by authorisation and for a resignation', () => {
    const named = requestKinds.filter(({ code }) =>
      waysOfAppeal({ ...refused, kind: code })
        .fr.join()
        .includes('commission administrative paritaire'),
    );
    expect(named.map(({ code }) => code)).toEqual(['TEMPS_PARTIEL_AUTORISATION', 'DEMISSION']);
  });

  test('an appeal that was taken back leaves the court, and both days on which its time may end', () => {
    const until = '2027-02-20';
    const left = (today: string) =>
      waysOfAppeal({ ...refused, kind: 'ADRESSE', withdrawn: { until, today } });
    const inTime = left('2027-01-30');
    expect(inTime.fr).toHaveLength(1);
    expect(inTime.fr[0]).toContain(
      'saisissez-le au plus tard le 30 janvier 2027, deux mois après la décision',
    );
    expect(inTime.fr[0]).toContain('il expire le 20 février 2027');
    expect(inTime.en[0]).toContain('go there by 30 January 2027');
    const late = left('2027-01-31');
    expect(late.fr[0]).toContain('Saisissez-le sans attendre');
    expect(late.en[0]).toContain('it ends on 20 February 2027');
    // The academy’s mediator comes before the court there too.
    expect(
      waysOfAppeal({ ...refused, kind: 'DETACHEMENT', withdrawn: { until, today: until } }).fr[1],
    ).toContain('médiateur');
  });

  test('a resignation that nobody has answered is asked for again, or goes to the court; nobody is appealed to', () => {
    const { fr } = waysOfAppeal({ ...refused, kind: 'DEMISSION', bySilence: true });
    expect(fr).toHaveLength(1);
    expect(fr[0]).toContain('vous pouvez en présenter une nouvelle');
    expect(fr[0]).not.toContain('gracieux');
  });

  test('silence that grants names no way of appeal, silence that refuses does, and update on proof says nothing', () => {
    expect(silenceInWords(kindOf('DETACHEMENT'), 'fr')).toBe(
      'Sans réponse dans un délai de deux mois, la demande est réputée acceptée (code général de la fonction publique, art. L511-3).',
    );
    expect(silenceInWords(kindOf('CUMUL'), 'fr', '2026-12-30')).toMatch(
      /^Sans réponse au plus tard le 30 décembre 2026, la demande est réputée rejetée .* Vous disposez alors de deux mois/,
    );
    expect(silenceInWords(kindOf('CUMUL'), 'fr')).toMatch(
      /^Sans réponse dans un délai d’un mois, .* \(code des relations/,
    );
    expect(silenceInWords(kindOf('DEMISSION'), 'fr')).toContain('est réputée avoir refusé de statuer');
    expect(silenceInWords(kindOf('ADRESSE'), 'fr')).toBe('');
  });
});
