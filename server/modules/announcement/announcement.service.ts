import { requireSignedIn } from '../../platform/access.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError, refuseAny } from '../../platform/errors/errors.ts';
import { bilingualFaults } from '../../platform/graphql/bilingual.ts';
import { keyOfGlobalId } from '../../platform/graphql/global-id.ts';
import { recordEvents } from '../../platform/sql/events.ts';
import { newId } from '../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../platform/sql/sql.ts';
import { faultWithin } from '../../platform/form/typed.ts';
import { lineFault, proseFault } from '../../platform/text.rules.ts';
import { Academy } from '../academy/index.ts';
import { Announcement } from './announcement.entity.ts';
import { announcementEvents } from './announcement.events.ts';
import type { EndAnnouncementInput, PublishAnnouncementInput } from './announcement.inputs.ts';
import { announcementRefusals } from './announcement.refusals.ts';

const longest = { title: 200, body: 5000 } as const;
/** Shown at once: a page that says more says nothing. */
const most = 20;

/** Administrators: everybody reads it from now on. */
export async function publishAnnouncement(context: MutationContext, input: PublishAnnouncementInput) {
  const { em } = context;
  const now = context.now();
  const { title, body, endsAt = null } = input;
  refuseAny([
    ...bilingualFaults(title, ['input', 'title'], (text) =>
      faultWithin(lineFault(text, longest.title), longest.title),
    ),
    ...bilingualFaults(body, ['input', 'body'], (text) =>
      faultWithin(proseFault(text, longest.body), longest.body),
    ),
    ...(endsAt && endsAt <= now ? [{ code: 'DATES_REVERSED', path: ['input', 'endsAt'] } as const] : []),
  ]);
  const academyId = await heldAcademy(context);
  const running = { academy: academyId, $or: [{ endsAt: null }, { endsAt: { $gt: now } }] };
  if ((await em.count(Announcement, running)) >= most)
    throw new DomainError(announcementRefusals.TOO_MANY_ANNOUNCEMENTS, ['input']);
  const { id } = em.create(Announcement, {
    id: newId(),
    academy: em.getReference(Academy, academyId),
    titleFr: title.fr.trim(),
    titleEn: title.en.trim(),
    bodyFr: body.fr.trim(),
    bodyEn: body.en.trim(),
    publishedAt: now,
    endsAt,
  } as never);
  await record(context, 'ANNOUNCEMENT_PUBLISHED', academyId, id);
  return { announcement: context.reader.reference(context, Announcement, id) };
}

/** Administrators: it is no longer shown. */
export async function endAnnouncement(context: MutationContext, { announcementId }: EndAnnouncementInput) {
  const now = context.now();
  const academyId = await heldAcademy(context);
  const id = keyOfGlobalId('ann', announcementId);
  const found = id && (await context.em.findOne(Announcement, { id, academy: academyId }));
  if (!found) throw new DomainError('NOT_FOUND', ['input', 'announcementId']);
  if (!found.endsAt || found.endsAt > now) {
    found.endsAt = now;
    await record(context, 'ANNOUNCEMENT_ENDED', academyId, found.id);
  }
  return { announcement: context.reader.reference(context, Announcement, found.id) };
}

/** The academy of the viewer, held: of two administrators at once, the second counts what the first has published. */
async function heldAcademy(context: MutationContext): Promise<string> {
  const academyId = requireSignedIn(context).academyId as string;
  const hold = `select null from academy where id = ($1::json #>> '{}')::uuid for no key update`;
  await sqlOfEntityManager(context.em)(hold, academyId);
  return academyId;
}

async function record(
  context: MutationContext,
  name: keyof typeof announcementEvents,
  academyId: string,
  subject: string,
): Promise<void> {
  const facts = { by: requireSignedIn(context).accountId };
  const happened = { accountId: null, academyId, subject, facts };
  await recordEvents(context.em, { of: announcementEvents, name }, context.now(), [happened]);
}
