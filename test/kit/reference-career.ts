import type { CareerStep, Dossier, Posting } from '../../server/modules/dossier/index.ts';
import { corpsFact, gradeFact } from '../../server/modules/dossier/index.ts';
import {
  careerFactsOf,
  type RecordedCareer,
} from '../../server/modules/career/facts/facts-of-dossier.rules.ts';
import { inApiNames } from '../../server/modules/career/facts/api-names.rules.ts';
import { perspectivesOf } from '../../server/modules/career/answers/perspective.rules.ts';
import { careerPath } from '../../server/modules/career/what-if/timeline.rules.ts';
import type { Teacher } from '../../server/modules/teacher/index.ts';

/** What the reference knows of the file of a teacher: entities, oldest first. */
export interface OwnFile {
  readonly dossier: Dossier;
  readonly today: string;
  lines<Line>(
    type: 'CareerStep' | 'Posting' | 'Position' | 'Appraisal' | 'Diploma' | 'ServicePeriod',
    key: string,
  ): Line[];
}

interface Asked {
  readonly asOf?: string | null;
  readonly admissibilityOn?: string | null;
  readonly until?: string;
  readonly keys?: readonly string[] | null;
  readonly kinds?: readonly string[] | null;
  readonly assuming?: { readonly acceleratedAdvancement?: boolean } | null;
}

/** The facts by way of entities; the rules themselves have their own tests. */
function factsOf(teacher: Teacher, file: OwnFile, { asOf }: Asked) {
  const { today, dossier } = file;
  const recorded: RecordedCareer = {
    birthDate: teacher.birthDate,
    degree: teacher.degree,
    family: {
      base: {
        maritalStatus: dossier.maritalStatus,
        since: dossier.familySince,
        children: dossier.children,
      },
      rows: [],
    },
    status: dossier.status,
    titularSince: dossier.titularSince,
    steps: file.lines<CareerStep>('CareerStep', 'from').map((step) => ({
      corps: step.corpsCode,
      grade: step.gradeCode,
      echelon: step.echelon,
      chevron: step.chevron,
      accelerated: step.accelerated,
      retained: step.retainedSeniority,
      from: step.from,
      to: step.to,
    })),
    positions: file.lines('Position', 'from'),
    services: file.lines('ServicePeriod', 'from'),
    appraisals: file.lines('Appraisal', 'schoolYear'),
    diplomas: file.lines('Diploma', 'obtainedOn'),
    postings: file.lines<Posting>('Posting', 'from').filter(({ specialised }) => specialised),
  };
  return careerFactsOf(recorded, { asOf: asOf ?? today, today });
}

export function shownFacts(teacher: Teacher, file: OwnFile, asked: Asked): object | null {
  const facts = factsOf(teacher, file, asked);
  return facts && inApiNames(facts);
}

export function perspectives(teacher: Teacher, file: OwnFile, asked: Asked): object[] {
  const facts = factsOf(teacher, file, asked);
  if (!facts) return [];
  const { today } = file;
  const day = {
    asOf: asked.asOf ?? today,
    today,
    ...(asked.admissibilityOn == null ? {} : { admissibility: asked.admissibilityOn }),
  };
  const all = perspectivesOf(facts, day, 'fr', { ...asked.assuming });
  return all
    .filter(({ key }) => asked.keys?.includes(key) ?? true)
    .filter(({ kind }) => asked.kinds?.includes(kind) ?? true)
    .map(({ outcome, points, ...one }) => ({
      ...one,
      outcome: outcome && { ...placed(outcome.corps, outcome), seniorityFrom: outcome.since },
      points: points && {
        ...points,
        appraisalOutcome: points.appreciation,
        totals: Object.entries(points.totals).map(([appraisalOutcome, total]) => ({
          appraisalOutcome,
          total,
        })),
      },
    }));
}

export function path(teacher: Teacher, file: OwnFile, asked: Asked): object[] {
  const facts = factsOf(teacher, file, asked);
  if (!facts) return [];
  const { asOf, until = '', assuming } = asked;
  const { today } = file;
  const events = careerPath(facts, { asOf: asOf ?? today, today, until, assumptions: { ...assuming } });
  return events.map((event) => ({
    ...placed(facts.corps, event),
    indiceMajore: event.inm,
    grossMonthlyPay: event.grossMonthly,
  }));
}

function placed<P extends { readonly grade: string }>(code: string, place: P) {
  const { label = code, degree = null } = corpsFact(code) ?? {};
  const grade = { code: place.grade, name: gradeFact(code, place.grade)?.label ?? place.grade };
  return { ...place, corps: { code, name: label, degree }, grade };
}
