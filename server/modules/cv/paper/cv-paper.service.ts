import { requireSignedIn } from '../../../platform/access.ts';
import { inTurn } from '../../../platform/child/turns.rules.ts';
import type { Context } from '../../../platform/context.ts';
import { RequestError } from '../../../platform/errors/errors.ts';
import { keyOfGlobalId } from '../../../platform/graphql/global-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { TooBusy, typeset } from '../../../platform/typst/typeset.ts';
import { parisDate } from '../../../platform/viewer.ts';
import type { CvPdfArgs } from './cv-paper.inputs.ts';
import { cvPaper } from './cv-paper.reads.ts';
import { cvFacts, type CvFacts } from './cv-facts.ts';
import { cvTextOf, type Asked } from './cv-text.ts';
import { cvTemplate } from './cv.template.ts';

/** Documents that wait before one more is refused. */
const mostWaiting = 10;
/** Of one account, those that it waits for. */
const mostOfOne = 3;

export interface CvPdf {
  readonly filename: string;
  readonly pdf: Uint8Array;
}

/** Where the CV of a teacher is made as a PDF, for five minutes; null when the viewer may read nothing of it. */
export async function cvPdfAddress(
  context: Context,
  { teacherId, language, visibility }: CvPdfArgs,
): Promise<string | null> {
  const key = teacherId == null ? await ownKey(context) : await visibleKey(context, teacherId);
  if (key === null) return null;
  const asked = [visibility ?? 'OFFICERS', language ?? context.locale].join('.').toLowerCase();
  return context.signAddress(`/cvs/tea_${key.replaceAll('-', '')}/${asked}.pdf`);
}

/**
 * Makes what such an address names, of what the viewer may read now; null when that is nothing. That somebody else reads it
 * is recorded in the file.
 * @throws RequestError SERVICE_UNAVAILABLE while too many are made
 */
export async function cvPaperAt(context: Context, id: string, name: string): Promise<CvPdf | null> {
  const [key, asked] = [keyOfGlobalId('tea', id), askedBy(name, context)];
  if (key === null || asked === null) return null;
  const record = await context.reader.columns(
    context,
    { type: cvPaper, key },
    [cvFacts],
    ['teacher.cvPdf.content'],
  );
  return record && (await made(context, record[cvFacts.name] as CvFacts, asked));
}

async function made(context: Context, facts: CvFacts, asked: Asked): Promise<CvPdf> {
  const text = cvTextOf(facts, asked);
  const sheet = { template: cvTemplate, data: text, at: context.now().getTime() };
  try {
    const { pdf, isUa } = await oneByOne(requireSignedIn(context).accountId, () =>
      typeset(sheet, { mostWaiting }),
    );
    if (!isUa) context.log.warn('a CV has a text that no font can draw: its PDF does not claim PDF/UA');
    return { pdf, filename: `CV ${text.name}.pdf` };
  } catch (error) {
    if (error instanceof TooBusy) throw new RequestError('SERVICE_UNAVAILABLE');
    throw error;
  }
}

const underWay = new Map<string, number>();

/** One account takes one place, and keeps few in the line. */
async function oneByOne<T>(accountId: string, work: () => Promise<T>): Promise<T> {
  const before = underWay.get(accountId) ?? 0;
  if (before >= mostOfOne) throw new TooBusy('an account waits for enough documents');
  underWay.set(accountId, before + 1);
  try {
    return await inTurn(accountId, work);
  } finally {
    const left = (underWay.get(accountId) ?? 1) - 1;
    if (left > 0) underWay.set(accountId, left);
    else underWay.delete(accountId);
  }
}

function askedBy(name: string, { now }: Context): Asked | null {
  const [, visibility = '', locale = ''] = /^(officers|recruiters)\.(fr|en)\.pdf$/.exec(name) ?? [];
  if (locale === '') return null;
  return {
    visibility: visibility === 'officers' ? 'OFFICERS' : 'RECRUITERS',
    locale: locale === 'fr' ? 'fr' : 'en',
    today: parisDate(now()),
  };
}

async function ownKey(context: Context): Promise<string | null> {
  const own = await sqlOfEntityManager(context.em.fork())<string | undefined>(
    `select to_json(id)::text as json from teacher where account_id = ($1::json #>> '{}')::uuid`,
    requireSignedIn(context).accountId,
  );
  return own ?? null;
}

async function visibleKey(context: Context, teacherId: string): Promise<string | null> {
  const key = keyOfGlobalId('tea', teacherId);
  if (key === null) return null;
  const record = await context.reader.columns(context, { type: cvPaper, key }, ['id'], ['teacher.cvPdf']);
  return record && key;
}
