export { addDays } from '../career/facts/calendar.rules.ts';
