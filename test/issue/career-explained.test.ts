import { describe, expect, test } from 'vitest';
import { explained } from '../../server/modules/career/answers/explain.rules.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';
import { addMonths } from '../../server/modules/career/facts/calendar.rules.ts';
import { standOf } from '../../server/modules/career/facts/echelon.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { landings } from '../../server/modules/career/law/promotion.tables.ts';
import { landingReasons } from '../../server/modules/career/path/landing.rules.ts';
import { promoted } from '../../server/modules/career/path/promotion.rules.ts';
import { windowOf } from '../../server/modules/career/reasons/rendez-vous-reasons.rules.ts';

const asOf = '2026-01-15';

/** `CERTIFIE HC 5 2023-01-01` in a word. */
function career(place: string, more: Partial<CareerFacts> = {}): CareerFacts {
  const [corps = '', grade = '', echelon, echelonDate = ''] = place.split(' ');
  const entered = { corpsDate: '1995-09-01', titularSince: '1996-09-01' };
  return { corps, grade, echelon: Number(echelon), echelonDate, ...entered, ...more };
}

const perspective = (facts: CareerFacts, key: string, locale: 'fr' | 'en' = 'fr', on = asOf) =>
  perspectivesOf(facts, { asOf: on }, locale).find((one) => one.key === key);
const reasonsOf = (...args: Parameters<typeof perspective>) =>
  perspective(...args)
    ?.explanations.map(({ text }) => text)
    .join(' ') ?? '';
const lawOf = (...args: Parameters<typeof perspective>) =>
  perspective(...args)?.explanations.flatMap(({ legalBasis }) =>
    legalBasis.map(({ title, article }) => `${title} ${article ?? ''}`.trim()),
  );

describe('why seniority is kept or lost at a promotion', () => {
  const effect = '2026-09-01';

  test('follows from the indices in every corps, as the tables of places say', () => {
    const rows = landings.flatMap(({ from, corps, rows }) =>
      corps.flatMap((code) => rows.map((row) => ({ ...row, corps: code, grade: from }))),
    );
    for (const { corps, grade, echelon, months, to, keeps } of rows) {
      if (keeps === 'CHEVRON') continue;
      const facts = career(`${corps} ${grade} ${echelon} ${addMonths(effect, -months - 1)}`);
      const before = standOf(facts, asOf);
      const landed = before && promoted(facts, before, effect);
      const reasons = before && landed && landingReasons(facts, before, landed, effect);
      const place = `${corps} ${grade} ${echelon}`;
      // Who keeps nothing lost it by the gain, or went one échelon further with it.
      const isLost = keeps === 'NONE' && !reasons?.isFurther;
      expect([place, landed?.echelon]).toEqual([place, to]);
      expect([place, reasons?.isKept]).toEqual([place, !isLost]);
      expect([place, to]).toEqual([place, Number(reasons?.first.echelon) + (reasons?.isFurther ? 1 : 0)]);
      if (reasons?.isFurther) expect([place, months]).toEqual([place, reasons.first.monthsToNext]);
    }
  });

  test('is said with the indices, the gain and the step that are compared', () => {
    expect(reasonsOf(career('CERTIFIE CN 10 2024-09-01'), 'HORS_CLASSE')).toContain(
      'Votre indice serait alors 634 : le premier échelon de la hors classe qui l’atteint est le 3e échelon (indice 673). Vous y gardez l’ancienneté de votre échelon, parce que ce gain (39 points d’indice) est inférieur à celui de votre prochain échelon (44 points).',
    );
    expect(reasonsOf(career('PLP HC 6 2024-09-01'), 'CLASSE_EXCEPTIONNELLE')).toContain(
      'le 4e échelon (indice 835). Vous n’y gardez pas l’ancienneté de votre échelon, parce que ce gain (24 points d’indice) n’est pas inférieur à celui de votre prochain échelon (15 points).',
    );
    expect(reasonsOf(career('PE HC 7 2022-03-01'), 'CLASSE_EXCEPTIONNELLE', 'en')).toContain(
      'You keep the seniority of your échelon there, because this gain (9 points of index) is smaller than that of your last change of échelon (15 points). That seniority already covers the length of échelon 4 (3 years): you go on to échelon 5 at once, without seniority.',
    );
    expect(reasonsOf(career('AGREGE CN 10 2025-03-01'), 'HORS_CLASSE')).toContain(
      'L’indice ne change pas : vous y gardez l’ancienneté de votre échelon.',
    );
    expect(
      reasonsOf(career('AGREGE HC 4 2024-09-01', { chevron: 'HEA2' }), 'CLASSE_EXCEPTIONNELLE'),
    ).toContain('Vous gardez votre lettre et votre chevron');
    expect(lawOf(career('PE HC 5 2024-09-01'), 'CLASSE_EXCEPTIONNELLE')).toContain(
      'décret 90-680 du 1er août 1990 25-2',
    );
  });

  test('is left out where the promotion is recorded, and where no table leads anywhere', () => {
    const decided = career('PE CN 10 2024-09-01', {
      decided: [{ grade: 'HC', echelon: 3, from: '2026-09-01' }],
    });
    expect(perspective(decided, 'HORS_CLASSE')?.explanations).toEqual([]);
    expect(reasonsOf(career('CE_EPS HC 5 2024-09-01'), 'CLASSE_EXCEPTIONNELLE')).not.toContain(
      'indice serait',
    );
  });
});

describe('how a campaign is decided', () => {
  test('of the hors classe: points, the order of ties, and an opposition that is motivated', () => {
    const ten = career('PE CN 10 2024-09-01');
    expect(reasonsOf(ten, 'HORS_CLASSE')).toMatch(
      /À égalité de points, on compare l’ancienneté dans le corps, puis l’échelon, puis l’ancienneté dans l’échelon.* l’IA-DASEN peut s’opposer .* rapport motivé/,
    );
    expect(reasonsOf({ ...ten, corps: 'CPE' }, 'HORS_CLASSE')).toContain('le recteur peut s’opposer');
    expect(reasonsOf(career('PE CN 9 2025-09-01'), 'HORS_CLASSE')).not.toContain('s’opposer');
  });

  test('of the classe exceptionnelle: opinions, and the order of ties', () => {
    expect(reasonsOf(career('PSYEN HC 5 2024-09-01'), 'CLASSE_EXCEPTIONNELLE', 'en')).toMatch(
      /There are no points.* seniority in the corps is compared, then seniority in the grade, the échelon and/,
    );
    expect(reasonsOf(career('PE HC 5 2024-09-01'), 'CLASSE_EXCEPTIONNELLE')).toContain(
      'l’inspecteur donne un avis',
    );
  });

  test('of the list of agrégés: places, days of the campaign, and what it may pay', () => {
    const facts = career('CERTIFIE CN 10 2024-03-01', {
      birthDate: '1980-02-02',
      services: [{ from: '1995-09-01', tags: ['teaching'] }],
    });
    expect(reasonsOf(facts, 'LA_AGREGE')).toMatch(
      /une nomination pour 7 titularisations.* le 17 avril 2026 au plus tard ; les résultats sont prévus le 22 juin 2026\..* à l’indice 835 au plus, .* jusqu’à l’indice 977/,
    );
    expect(reasonsOf(facts, 'LA_AGREGE', 'fr', '2027-01-15')).not.toContain('2026');
    expect(perspective({ ...facts, corps: 'PE' }, 'LA_AGREGE')?.explanations).toEqual([]);
  });
});

test('the bonus of heads of school is announced when the ordinary date is examined, with arrears', () => {
  const head = career('PE CN 6 2024-10-01', { directorYearsDone: 2 });
  expect(reasonsOf(head, 'NEXT_ECHELON')).toBe(
    'La direction d’école donne 3 mois de bonification par année scolaire complète depuis le 1er septembre 2023 : 6 mois pour vous. Votre changement d’échelon est examiné à sa date ordinaire, le 1er octobre 2027. L’arrêté le fait alors remonter au 1er avril 2027, et la différence de traitement vous est versée en rappel. La bonification ne rend pas promouvable plus tôt à la hors classe ou à la classe exceptionnelle et n’avance pas les chevrons. Celle qui n’a pas servi est gardée après une promotion de grade. À vérifier avec votre gestionnaire.',
  );
  expect(lawOf(head, 'NEXT_ECHELON')).toEqual(['décret 2023-777 du 14 août 2023 4']);
  expect(perspective(career('PE CN 6 2024-10-01'), 'NEXT_ECHELON')?.explanations).toEqual([]);
});

describe('a rendez-vous de carrière', () => {
  test('has the windows of entry that were published for 2024-2025 and 2025-2026', () => {
    const windows = (schoolYear: string) => ([1, 2, 3] as const).map((n) => windowOf({ n, schoolYear }));
    expect(windows('2025-2026')).toEqual([
      ['2024-09-01', '2025-08-31'],
      ['2024-03-01', '2025-02-28'],
      ['2024-09-01', '2025-08-31'],
    ]);
    expect(windows('2024-2025')).toEqual([
      ['2023-09-01', '2024-08-31'],
      ['2023-03-01', '2024-02-29'],
      ['2023-09-01', '2024-08-31'],
    ]);
  });

  test('says both ends of its window, its notices, and the days of its appeals', () => {
    const eight = career('PEPS CN 8 2024-06-01');
    expect(reasonsOf(eight, 'RENDEZ_VOUS_2')).toMatch(
      /L’année scolaire 2025-2026 est celle des collègues entrés dans le 8e échelon du 1er mars 2024 au 28 février 2025\..* avant les vacances d’été 2025, .* juillet ; .* au moins 15 jours à l’avance.* Vous avez 15 jours pour vos observations .* dans les 2 semaines qui suivent la rentrée 2026\. Vous avez 30 jours/,
    );
    expect(lawOf(eight, 'RENDEZ_VOUS_2')).toContain('arrêté du 5 mai 2017');
    // Of one that is years ahead, the window is enough.
    expect(perspective(eight, 'RENDEZ_VOUS_3')?.explanations).toHaveLength(1);
  });

  test('that a leave makes impossible may follow in September, or an appreciation stands for it', () => {
    const away = career('PEPS CN 8 2024-06-01', {
      positions: [
        { position: 'ACTIVITE', from: '1995-09-01', to: '2025-08-31' },
        { position: 'CONGE_PARENTAL', from: '2025-09-01', to: '2026-08-31' },
        { position: 'ACTIVITE', from: '2026-09-01' },
      ],
    });
    expect(perspective(away, 'RENDEZ_VOUS_2')?.summary).toContain(
      'Congé parental du 1er septembre 2025 au 31 août 2026 : pas de rendez-vous possible cette année scolaire-là.',
    );
    expect(reasonsOf(away, 'RENDEZ_VOUS_2')).toContain(
      'en septembre 2026, si vous êtes en service ; l’appréciation est alors notifiée le 15 octobre 2026 au plus tard. Sans rendez-vous, le recteur donne une appréciation',
    );
    expect(lawOf(away, 'RENDEZ_VOUS_2')).toContain('arrêté du 21 juin 2019');
    expect(explained(away, { asOf }, 'en')).toContain('no rendez-vous is possible in that school year');
  });

  test('whose window has passed without an appreciation says what was possible, in the letter and in the report', () => {
    const nine = career('PSYEN CN 9 2023-09-15');
    const over = perspective(nine, 'RENDEZ_VOUS_3');
    expect(over).toMatchObject({ status: 'NOT_ELIGIBLE', reasons: ['RENDEZ_VOUS_OVER'] });
    expect(reasonsOf(nine, 'RENDEZ_VOUS_3')).toMatch(
      /pouvait l’être à la rentrée suivante, en septembre 2025, .* le 15 octobre 2025 au plus tard\. Sans rendez-vous, le recteur donne une appréciation pendant la campagne de la hors classe/,
    );
    expect(careerReport(nine, { asOf })).toMatchObject({
      rdv_without_appreciation: [{ n: 3, school_year: '2024-2025', caught_up_by: '2025-10-15' }],
    });
    const rated = { ...nine, rdv: { 3: 'EXCELLENT' as const } };
    expect(perspective(rated, 'RENDEZ_VOUS_3')?.explanations).toEqual([]);
    expect(careerReport(rated, { asOf })).not.toHaveProperty('rdv_without_appreciation');
  });
});

test('a disponibilité says which kinds count, how many hours a year, and which papers', () => {
  const positions = (position: 'DISPO_ACTIVITE' | 'DISPO_AUTRE', to?: string) => ({
    positions: [
      { position: 'ACTIVITE' as const, from: '1995-09-01', to: '2025-08-31' },
      { position, from: '2025-09-01', ...(to === undefined ? {} : { to }) },
    ],
  });
  const working = career('CPE CN 9 2023-06-01', positions('DISPO_ACTIVITE', '2027-08-31'));
  expect(reasonsOf(working, 'NEXT_ECHELON')).toMatch(
    /les pièces sont remises une seule fois, .* convenances personnelles, .* au moins 600 heures de travail salarié par an, .* 4 trimestres de retraite ; 5 ans au plus dans la carrière\. Pièces : contrats/,
  );
  expect(lawOf(working, 'NEXT_ECHELON')).toContain('arrêté du 14 juin 2019');
  const idle = career('CPE CN 9 2023-06-01', positions('DISPO_AUTRE'));
  expect(reasonsOf(idle, 'NEXT_ECHELON', 'en')).toMatch(
    /^This disponibilité stops your advancement\..*600 hours/,
  );
});

describe('the letter', () => {
  const facts = career('CERTIFIE CN 10 2024-03-01', {
    birthDate: '1980-02-02',
    services: [{ from: '1995-09-01', tags: ['teaching', 'public', 'catA', '2d'] }],
  });

  test('gives the answers in short before the reasons', () => {
    const text = explained(facts, { asOf }, 'fr');
    const short = text.slice(text.indexOf('EN BREF'), text.indexOf('AVANCEMENT'));
    expect(short).toContain('- Prochain échelon : Vous passerez au 11e échelon le 1er mars 2028.');
    expect(short).toContain('- Accès à la hors classe : Vous réunissez les conditions');
    expect(short).toContain('- Vous réunissez aussi les conditions pour : Liste d’aptitude');
    expect(text.indexOf('EN BREF')).toBeLessThan(text.indexOf('Votre indice serait alors'));
  });

  test('names conditions that are met without repeating them, and closed programmes in a line each', () => {
    const text = explained(facts, { asOf }, 'en');
    expect(text).toContain(
      '    [+] Conditions met: sector, status, corps, grade and administrative position',
    );
    const closed = text.slice(text.indexOf('NOT OPEN TO YOU'));
    expect(closed).toMatch(/\n- .*chaires supérieures: this is not open to your corps\.\n/);
    expect(closed).not.toContain('required');
  });

  test('cites a text once: with its reason, or below the answer', () => {
    const entry = explained(facts, { asOf }, 'fr')
      .split('\n\n')
      .find((one) => one.startsWith('- Accès à la hors'));
    expect(entry?.match(/décret 72-581/g)).toHaveLength(1);
    expect(entry).toContain('(lignes directrices de gestion ministérielles');
  });
});
