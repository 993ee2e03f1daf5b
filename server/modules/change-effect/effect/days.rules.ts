export { addDays, addMonths } from '../../career/facts/calendar.rules.ts';
