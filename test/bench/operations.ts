/** What is asked of every contender. */
export type OperationName = 'home' | 'history' | 'worklist';
export type ContenderName = 'floor' | 'ours' | 'postgraphile' | 'mercurius';

/** Whom one request is about: a teacher, or the officer whose worklist it is. */
export interface Asked {
  readonly key: string;
  readonly academyId: string;
}

export const operations: Readonly<Record<OperationName, string>> = {
  home: 'one teacher: identity, username, academy, correspondent, current step, current posting with its establishment',
  history: 'one teacher: all career steps, postings with their establishments, positions and diplomas',
  worklist: '50 teachers of an officer, by name, each with current step and posting; page info',
};

const step = 'id corps { code } grade { code } echelon from to';
const posting = 'id discipline from to workingTime establishment { uai name city }';

const ours = {
  home: `query Home($id: ID!) {
    teacher(id: $id) {
      id displayName civility familyName usageName givenNames birthDate username professionalEmail
      academy { code name } correspondent { displayName service email }
      dossier { currentStep { ${step} } currentPosting { ${posting} } }
    }
  }`,
  history: `query History($id: ID!) {
    teacher(id: $id) {
      id
      dossier {
        careerSteps(first: 100) { nodes { ${step} retainedSeniority accelerated } }
        postings(first: 100) { nodes { ${posting} permanent } }
        positions(first: 100) { nodes { id kind from to } }
        diplomas { id title level obtainedOn speciality }
      }
    }
  }`,
  worklist: `query Worklist($first: Int!) {
    teachers(first: $first) {
      nodes { id displayName dossier { currentStep { ${step} } currentPosting { ${posting} } } }
      pageInfo { endCursor hasNextPage }
    }
  }`,
};

const pgStep = 'rowId corpsCode gradeCode echelon validFrom validTo';
const pgPosting =
  'rowId discipline validFrom validTo workingTime establishmentByEstablishmentUai { uai name city }';
/** The period that runs: the condition that its automatic schema offers, cheaper than the date of the day. */
const pgCurrent = `dossierByRowId {
  careerStepsByDossierId(first: 1, orderBy: [VALID_FROM_DESC], condition: { supersededAt: null, validTo: null }) { nodes { ${pgStep} } }
  postingsByDossierId(first: 1, orderBy: [VALID_FROM_DESC], condition: { supersededAt: null, validTo: null }) { nodes { ${pgPosting} } }
}`;
const postgraphile = {
  home: `query Home($id: UUID!) {
    teacherByRowId(rowId: $id) {
      rowId displayName civility familyName usageName givenNames birthDate
      accountByAccountId { username professionalEmail }
      academyByAcademyId { code name } officerByCorrespondentId { displayName service email }
      ${pgCurrent}
    }
  }`,
  history: `query History($id: UUID!) {
    teacherByRowId(rowId: $id) {
      rowId
      dossierByRowId {
        careerStepsByDossierId(first: 100, orderBy: [VALID_FROM_DESC], condition: { supersededAt: null }) { nodes { ${pgStep} retainedSeniority accelerated } }
        postingsByDossierId(first: 100, orderBy: [VALID_FROM_DESC], condition: { supersededAt: null }) { nodes { ${pgPosting} permanent } }
        positionsByDossierId(first: 100, orderBy: [VALID_FROM_DESC], condition: { supersededAt: null }) { nodes { rowId kind validFrom validTo } }
        diplomasByDossierId(first: 100, orderBy: [LEVEL_DESC, ROW_ID_DESC], condition: { supersededAt: null }) { nodes { rowId title level obtainedOn speciality } }
      }
    }
  }`,
  worklist: `query Worklist($officer: UUID!, $first: Int!) {
    allTeachers(first: $first, orderBy: [SORT_NAME_ASC, ROW_ID_ASC], condition: { correspondentId: $officer }) {
      nodes { rowId displayName ${pgCurrent} }
      pageInfo { endCursor hasNextPage }
    }
  }`,
};

/** The same schema as ours, scope given as arguments. */
const mercurius = {
  home: ours.home
    .replace('($id: ID!)', '($id: ID!, $academy: ID!)')
    .replace('(id: $id)', '(id: $id, academy: $academy)'),
  history: ours.history
    .replace('($id: ID!)', '($id: ID!, $academy: ID!)')
    .replace('(id: $id)', '(id: $id, academy: $academy)')
    .replaceAll('(first: 100)', ''),
  worklist: ours.worklist
    .replace('($first: Int!)', '($officer: ID!, $first: Int!)')
    .replace('(first: $first)', '(officer: $officer, first: $first)'),
};

/** The body of a request; null for the floor, which takes everything from its path. */
export function bodyOf(contender: ContenderName, operation: OperationName, asked: Asked): string | null {
  const { key, academyId } = asked;
  const isList = operation === 'worklist';
  switch (contender) {
    case 'floor':
      return null;
    case 'ours':
      return body(ours[operation], isList ? { first: 50 } : { id: `tea_${key.replaceAll('-', '')}` });
    case 'postgraphile':
      return body(postgraphile[operation], isList ? { officer: key, first: 50 } : { id: key });
    case 'mercurius':
      return body(
        mercurius[operation],
        isList ? { officer: key, first: 50 } : { id: key, academy: academyId },
      );
  }
}

export function pathOf(contender: ContenderName, operation: OperationName, asked: Asked): string {
  if (contender !== 'floor') return '/graphql';
  return `/${operation}?${asked.key}&${asked.academyId}`;
}

const body = (query: string, variables: object) => JSON.stringify({ query, variables });

// oxlint-disable-next-line typescript/no-explicit-any -- answers of four shapes are walked freely
type Json = any;

/** An answer in one shape, whoever gave it; a cursor counts as present or absent, for each has its own format. */
export function normalized(contender: ContenderName, operation: OperationName, text: string): unknown {
  const json: Json = JSON.parse(text);
  if (json.errors) throw new Error(`${contender} ${operation}: ${text.slice(0, 500)}`);
  const root = json.data ?? json;
  if (operation !== 'worklist') return teacher(operation, root.teacher ?? root.teacherByRowId);
  const page = root.teachers ?? root.allTeachers;
  return {
    teachers: page.nodes.map((node: Json) => teacher(operation, node)),
    hasNextPage: page.pageInfo.hasNextPage,
    hasCursor: typeof page.pageInfo.endCursor === 'string',
  };
}

function teacher(operation: OperationName, t: Json): unknown {
  const file = t.dossier ?? t.dossierByRowId;
  const list = (name: string) => file[name]?.nodes ?? file[name] ?? file[`${name}ByDossierId`]?.nodes;
  if (operation === 'history') {
    return {
      id: keyOf(t),
      careerSteps: list('careerSteps').map(stepOf),
      postings: list('postings').map(postingOf),
      positions: list('positions').map((p: Json) => [keyOf(p), p.kind, ...period(p)]),
      diplomas: list('diplomas').map((d: Json) => [keyOf(d), d.title, d.level, d.obtainedOn, d.speciality]),
    };
  }
  const account = t.accountByAccountId ?? t;
  const officer = t.correspondent ?? t.officerByCorrespondentId;
  const academy = t.academy ?? t.academyByAcademyId;
  return {
    id: keyOf(t),
    person: [
      t.displayName,
      t.civility,
      t.familyName,
      t.usageName,
      t.givenNames,
      t.birthDate,
      account.username,
      account.professionalEmail,
    ],
    academy: academy && [academy.code, academy.name],
    officer: officer && [officer.displayName, officer.service, officer.email],
    step: stepOf(file.currentStep ?? list('careerSteps')?.[0] ?? null),
    posting: postingOf(file.currentPosting ?? list('postings')?.[0] ?? null),
  };
}

const keyOf = ({ id, rowId }: Json) =>
  String(rowId ?? id)
    .replace(/^\w+_/, '')
    .replaceAll('-', '');
const period = (p: Json) => [p.from ?? p.validFrom, p.to ?? p.validTo ?? null];
const stepOf = (s: Json) =>
  s && [
    keyOf(s),
    s.corps?.code ?? s.corpsCode,
    s.grade?.code ?? s.gradeCode,
    s.echelon,
    ...period(s),
    s.retainedSeniority,
    s.accelerated,
  ];
const postingOf = (p: Json) => {
  const school = p && (p.establishment ?? p.establishmentByEstablishmentUai);
  return (
    p && [
      keyOf(p),
      p.discipline,
      ...period(p),
      Number(p.workingTime),
      school.uai,
      school.name,
      school.city,
      p.permanent,
    ]
  );
};
