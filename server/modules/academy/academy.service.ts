import { createHash } from 'node:crypto';
import type { SqlEntityManager } from '@mikro-orm/postgresql';
import { academyFacts, type AcademyFact } from './academy.tables.ts';

/**
 * Brings the rows of academies and departments to our tables, and writes nothing when they are there already. The server
 * of those who depend on no academy has no known mail domain: it is not a row yet.
 */
export async function syncAcademies(em: SqlEntityManager): Promise<void> {
  const facts = academyFacts.filter(
    ({ kind, mailDomain }) => kind !== 'HORS_ACADEMIE' && mailDomain !== null,
  );
  const departments = facts.flatMap((fact) =>
    fact.departments.map(({ code, name }) => ({ code, name, academy_id: academyIdOf(fact.code) })),
  );
  await em.transactional(async (inside) => {
    await inside.execute(SAVE_ACADEMIES, [JSON.stringify(facts.map(rowOf))]);
    await inside.execute(SAVE_DEPARTMENTS, [JSON.stringify(departments)]);
  });
}

/** The same academy has the same id in every base, so that links to it can be kept anywhere. A name-based UUID. */
export function academyIdOf(code: string): string {
  const hex = createHash('sha256').update(`iprof:academy:${code}`).digest('hex');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-9${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

const SAVE_ACADEMIES = `insert into academy (id, code, name, kind, mail_domain, username_space, username_first_suffix,
    helpdesk_phone, helpdesk_url)
  select * from jsonb_to_recordset(?::jsonb) as r (id uuid, code text, name text, kind text, mail_domain text,
    username_space text, username_first_suffix smallint, helpdesk_phone text, helpdesk_url text)
  on conflict (code) do update set name = excluded.name, mail_domain = excluded.mail_domain
    where (academy.name, academy.mail_domain) is distinct from (excluded.name, excluded.mail_domain)`;

const SAVE_DEPARTMENTS = `insert into department (code, name, academy_id)
  select * from jsonb_to_recordset(?::jsonb) as r (code text, name text, academy_id uuid)
  on conflict (code) do update set name = excluded.name, academy_id = excluded.academy_id
    where (department.name, department.academy_id) is distinct from (excluded.name, excluded.academy_id)`;

function rowOf(fact: AcademyFact) {
  return {
    id: academyIdOf(fact.code),
    code: fact.code,
    name: fact.name,
    kind: fact.kind,
    mail_domain: fact.mailDomain,
    username_space: fact.usernameSettings.space,
    username_first_suffix: fact.usernameSettings.firstSuffix,
    helpdesk_phone: fact.helpdeskPhone,
    helpdesk_url: fact.helpdeskUrl,
  };
}
