import { generateTeachers } from '../../server/demo/teachers.ts';
import {
  careerFactsOf,
  type RecordedCareer,
} from '../../server/modules/career/facts/facts-of-dossier.rules.ts';
import type { CareerFacts } from '../../server/modules/career/facts/facts.rules.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { careerReport } from '../../server/modules/career/answers/report.rules.ts';
import { careerPath } from '../../server/modules/career/what-if/timeline.rules.ts';
import { WORKED_AS_OF, workedCareers } from '../rules/worked-careers.ts';

// What the rules of a career take of the processor, for one teacher from loaded facts; beside it, as a floor, writing
// and reading the same answer as JSON. `npm run bench:career`.

const rounds = 40;
const asked = { asOf: WORKED_AS_OF };
const demo = [...generateTeachers({ seed: 1, count: 200, asOf: WORKED_AS_OF, officersPerAcademy: 4 })];
const recorded = demo.map((line): RecordedCareer => ({
  birthDate: line.birthDate,
  degree: line.degree ?? 'SECOND',
  status: line.status ?? null,
  titularSince: line.titularSince ?? null,
  steps: line.careerSteps.map((step) => ({
    ...step,
    chevron: step.chevron ?? null,
    retained: step.retainedSeniority ?? null,
    accelerated: step.accelerated ?? null,
  })),
  positions: line.positions,
  services: line.services,
  appraisals: line.appraisals.map((one) => ({ ...one, on: one.on ?? null, outcome: one.outcome ?? null })),
  diplomas: line.diplomas.map((diploma) => ({ ...diploma, obtainedOn: diploma.obtainedOn ?? null })),
  postings: line.postings.filter(({ specialised }) => specialised),
}));
const facts = recorded.flatMap(
  (one) => careerFactsOf(one, { asOf: WORKED_AS_OF, today: WORKED_AS_OF }) ?? [],
);
const careers: readonly CareerFacts[] = [...workedCareers.map((career) => career.facts), ...facts];

/** Milliseconds of processor for one of them, after a warm-up. */
function cost<T>(items: readonly T[], work: (item: T) => unknown): number {
  for (const item of items) work(item);
  const before = process.cpuUsage();
  for (let round = 0; round < rounds; round += 1) for (const item of items) work(item);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000 / rounds / items.length;
}

const answers = careers.map((career) => perspectivesOf(career, asked, 'fr'));
const floor = cost(answers, (answer) => JSON.parse(JSON.stringify(answer)) as unknown);
const measured = {
  'facts from the file': cost(recorded, (one) =>
    careerFactsOf(one, { asOf: WORKED_AS_OF, today: WORKED_AS_OF }),
  ),
  'all perspectives': cost(careers, (career) => perspectivesOf(career, asked, 'fr')),
  'the path of forty years': cost(careers, (career) => careerPath(career, { ...asked, until: '2066-01-15' })),
  'the report of the command': cost(careers, (career) => careerReport(career, asked)),
};
console.log(
  `${careers.length} careers, ${rounds} rounds; JSON of the perspectives there and back: ${floor.toFixed(3)} ms`,
);
for (const [what, ms] of Object.entries(measured))
  console.log(`${what}: ${ms.toFixed(3)} ms of processor, ${(ms / floor).toFixed(1)} × the floor`);
