import { refusals } from '../../platform/errors/refusals.ts';

/** What names an academy or a department may be refused for. */
export const academyRefusals = refusals({
  UNKNOWN_ACADEMY: {
    fr: 'Aucune académie n’a ce code.',
    en: 'No academy has this code.',
    remedy: 'correct',
  },
  UNKNOWN_DEPARTMENT: {
    fr: 'Aucun département de cette académie n’a ce code.',
    en: 'No department of this academy has this code.',
    remedy: 'correct',
  },
});
