import { requireSignedIn } from '../../../platform/access.ts';
import type { MutationContext } from '../../../platform/context.ts';
import { DomainError, refuseAny, type Refusal } from '../../../platform/errors/errors.ts';
import { bilingualFaults } from '../../../platform/graphql/bilingual.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { faultWithin } from '../../../platform/form/typed.ts';
import { lineFault } from '../../../platform/text.rules.ts';
import type { Viewer } from '../../../platform/viewer.ts';
import { messageRefusals } from '../message.refusals.ts';
import { MessageTheme } from '../theme.entity.ts';
import type { MessageThemeInput, SetMessageThemesInput } from './theme.inputs.ts';

const maxThemes = 50;
const longestLabel = 100;

/** The list of themes is the academy’s. */
export function setsThemes(viewer: Viewer): boolean {
  return viewer.role === 'ADMINISTRATOR';
}

/** Replaces the list of the academy: what is not on it any more is closed, not deleted. */
export async function setMessageThemes(context: MutationContext, { themes }: SetMessageThemesInput) {
  const { academyId } = requireSignedIn(context);
  if (themes.length > maxThemes) throw new DomainError(messageRefusals.TOO_MANY_THEMES, ['input', 'themes']);
  const rows = themes.map(({ themeId, label }, position) => ({
    id: themeId == null ? newId() : keyOfGlobalId('thm', themeId),
    isNew: themeId == null,
    position,
    fr: label.fr.trim(),
    en: label.en.trim(),
  }));
  const known = await knownThemes(context, academyId as string);
  refuseAny(
    themes.flatMap((theme, at) => {
      const { id, isNew } = rows[at] as (typeof rows)[number];
      const isTwice = rows.findIndex((row) => row.id === id) !== at;
      return faultsOf(theme, at, { isKnown: isNew || (id !== null && known.includes(id) && !isTwice) });
    }),
  );
  await sqlOfEntityManager(context.em)(
    `with given as (select * from json_to_record($1::json) as g ("academyId" uuid, at timestamptz)),
     listed as (select * from json_to_recordset($2::json) as l (id uuid, position integer, fr text, en text)),
     closed as (update message_theme t set closed_at = given.at from given
       where t.academy_id = given."academyId" and t.closed_at is null and t.id not in (select id from listed))
     insert into message_theme (id, academy_id, label_fr, label_en, position)
     select listed.id, given."academyId", listed.fr, listed.en, listed.position from listed, given
     on conflict (id) do update set label_fr = excluded.label_fr, label_en = excluded.label_en,
       position = excluded.position, closed_at = null`,
    { academyId, at: context.now() },
    rows,
  );
  return { themes: rows.map(({ id }) => context.reader.reference(context, MessageTheme, id as string)) };
}

/** The themes of an academy, closed ones as well; of two administrators at once, the second one waits. */
async function knownThemes({ em }: MutationContext, academyId: string): Promise<readonly string[]> {
  const sql = sqlOfEntityManager(em);
  await sql(`select null from academy where id = ($1::json #>> '{}')::uuid for no key update`, academyId);
  return sql(
    `select coalesce(json_agg(id), '[]')::text as json from message_theme where academy_id = ($1::json #>> '{}')::uuid`,
    academyId,
  );
}

function faultsOf(
  { label }: MessageThemeInput,
  at: number,
  { isKnown }: { readonly isKnown: boolean },
): Refusal[] {
  const path = ['input', 'themes', String(at)];
  return [
    ...(isKnown ? [] : [{ code: 'NOT_FOUND' as const, path: [...path, 'themeId'] }]),
    ...bilingualFaults(label, [...path, 'label'], (text) =>
      faultWithin(lineFault(text, longestLabel), longestLabel),
    ),
  ];
}
