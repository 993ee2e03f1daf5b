import { CAREER_USAGE, reportCareers } from './career-report.ts';
import { runCommand } from './command.ts';

/** What the law opens to a career, from a file of facts; it needs no database. */
await runCommand(CAREER_USAGE, reportCareers);
