import { expect, test } from 'vitest';
import { absenceFault } from '../../server/modules/portfolio/absence.rules.ts';
import { periodEnd } from '../../server/platform/period.rules.ts';

const today = '2026-02-10';
const fault = (from: string, to: string) => absenceFault({ from, to }, today);

test('an absence begins today or later, within a year, and lasts a year at most', () => {
  expect(fault('2026-02-10', '2026-02-10')).toBeNull();
  expect(fault('2027-02-10', '2028-02-10')).toBeNull();
  expect(fault('2026-02-09', '2026-02-12')).toEqual({ code: 'DATE_OUT_OF_RANGE', field: 'from' });
  expect(fault('2027-02-11', '2027-02-12')).toEqual({ code: 'DATE_OUT_OF_RANGE', field: 'from' });
  expect(fault('2026-02-12', '2027-02-13')).toEqual({ code: 'DATE_OUT_OF_RANGE', field: 'to' });
  expect(fault('2026-02-12', '2026-02-11')).toEqual({ code: 'DATES_REVERSED', field: 'to' });
});

test('a year of absence may begin on the 29th of February', () => {
  expect(absenceFault({ from: '2028-02-29', to: '2029-02-28' }, '2028-01-01')).toBeNull();
});

test('an absence that runs is shortened, to yesterday at the earliest', () => {
  const running = { from: '2026-02-01', to: '2026-02-20' };
  expect(periodEnd(running, '2026-02-12', today)).toEqual({ kind: 'SHORTENED', to: '2026-02-12' });
  expect(periodEnd(running, null, today)).toEqual({ kind: 'SHORTENED', to: '2026-02-09' });
  expect(periodEnd(running, '2026-02-20', today)).toEqual({ kind: 'SHORTENED', to: '2026-02-20' });
  for (const on of ['2026-02-08', '2026-02-21', '2026-01-31'])
    expect(periodEnd(running, on, today)).toEqual({ kind: 'REFUSED' });
});

test('an absence that has not begun before today is removed, or shortened', () => {
  for (const from of [today, '2026-02-15']) {
    const to = '2026-02-20';
    expect(periodEnd({ from, to }, null, today)).toEqual({ kind: 'REMOVED' });
    expect(periodEnd({ from, to }, '2026-02-09', today)).toEqual({ kind: 'REMOVED' });
    expect(periodEnd({ from, to }, '2026-02-16', today)).toEqual({ kind: 'SHORTENED', to: '2026-02-16' });
    expect(periodEnd({ from, to }, '2026-02-21', today)).toEqual({ kind: 'REFUSED' });
  }
});

test('an absence that is over stays as it was', () => {
  const over = { from: '2026-01-01', to: '2026-01-10' };
  for (const on of [null, '2026-01-05', '2026-01-10', today])
    expect(periodEnd(over, on, today)).toEqual({ kind: 'REFUSED' });
});
