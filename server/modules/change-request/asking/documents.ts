import type { MutationContext } from '../../../platform/context.ts';
import { DomainError, refuseAny, type Refusal } from '../../../platform/errors/errors.ts';
import { newId } from '../../../platform/sql/new-id.ts';
import { sqlOfEntityManager } from '../../../platform/sql/sql.ts';
import { claimAttachments } from '../../attachment/index.ts';
import { kindOf, type AskedKind, type KindDocument } from '../../change-kind/index.ts';
import { changeRequestRefusals } from '../change-request.refusals.ts';
import { owners } from '../record/scope.ts';
import type { SupportingDocumentInput } from './asking.inputs.ts';
import { atInput } from './proposed.ts';

/** A document that is none of those which its kind names. */
const other: KindDocument = {
  code: 'AUTRE',
  label: { fr: 'Autre pièce', en: 'Another document' },
  need: 'USEFUL',
  retention: 'FILE',
};

const path = ['input', 'documents'];
const mostOfRequest = 40;

/**
 * Gives files to a request, which this transaction has written: those that doctors alone see have an owner of their own.
 * @returns their codes
 * @throws DomainError TOO_MANY_DOCUMENTS; UNKNOWN_VALUE for a code that the kind does not have; what `claimAttachments` refuses
 */
export async function giveDocuments(
  context: MutationContext,
  { id, kind }: { readonly id: string; readonly kind: AskedKind },
  documents: readonly SupportingDocumentInput[],
): Promise<string[]> {
  if (documents.length === 0) return [];
  refuseAny(atInput(documentFaults(kind, documents)));
  const declared = declaredOf(kind);
  const given = documents.map((document, at) => {
    const { isMedical = false, retention } = declared.get(document.code) as KindDocument;
    const { code, attachmentId } = document;
    return { code, attachmentId, at, isMedical, retention };
  });
  const claimed = [
    ...(await claim(
      context,
      id,
      given.filter(({ isMedical }) => !isMedical),
    )),
    ...(await claim(
      context,
      id,
      given.filter(({ isMedical }) => isMedical),
    )),
  ];
  const all = await sqlOfEntityManager(context.em)<number>(WRITE, { id, at: context.now() }, claimed);
  if (all > mostOfRequest) throw new DomainError(changeRequestRefusals.TOO_MANY_DOCUMENTS, path);
  return documents.map(({ code }) => code);
}

/** Codes that the kind does not have; paths start at the input. */
export function documentFaults(kind: AskedKind, documents: readonly SupportingDocumentInput[]): Refusal[] {
  const declared = declaredOf(kind);
  return documents.flatMap(({ code }, at): Refusal[] =>
    declared.has(code)
      ? []
      : [{ code: 'UNKNOWN_VALUE', path: ['documents', String(at), 'code'], expected: [...declared.keys()] }],
  );
}

const declaredOf = (kind: AskedKind): ReadonlyMap<string, KindDocument> =>
  new Map([...kindOf(kind).documents, other].map((one) => [one.code, one]));

interface Given extends SupportingDocumentInput {
  readonly at: number;
  readonly isMedical: boolean;
  readonly retention: string;
}

/** Claims the files of one owner; what is refused is said at the place of the document in the input. */
async function claim(context: MutationContext, id: string, given: readonly Given[]): Promise<object[]> {
  const [first] = given;
  if (!first) return [];
  const kind = first.isMedical ? owners.medical : owners.plain;
  const ids = given.map(({ attachmentId }) => attachmentId);
  const files = await claimAttachments(context, ids, { kind, id }, path).catch((error: unknown) => {
    throw error instanceof DomainError ? placed(error, given) : error;
  });
  return given.map(({ code, isMedical, retention }, at) => ({
    id: newId(),
    attachmentId: files[at]?.id,
    code,
    isMedical,
    retention,
  }));
}

function placed({ refusals }: DomainError, given: readonly Given[]): DomainError {
  const [first, ...also] = refusals.map((refusal): Refusal => {
    const place = refusal.path[path.length];
    const at = place === undefined ? [] : [String(given[Number(place)]?.at), 'attachmentId'];
    return { ...refusal, path: [...path, ...at] };
  });
  const { code, path: where, ...more } = first as Refusal;
  return new DomainError(code, where, { ...more, also });
}

const WRITE = `
with written as (insert into change_request_document (id, request_id, academy_id, attachment_id, code, is_medical, retention, filename, sha256, added_at)
select g.id, r.id, r.academy_id, a.id, g.code, g."isMedical", g.retention, a.filename, a.sha256, of.at
from json_to_record($1::json) as of (id uuid, at timestamptz)
join change_request r on r.id = of.id,
  json_to_recordset($2::json) as g (id uuid, "attachmentId" uuid, code text, "isMedical" boolean, retention text)
join attachment a on a.id = g."attachmentId" returning id)
select ((select count(*) from change_request_document d, json_to_record($1::json) as of (id uuid) where d.request_id = of.id)
  + (select count(*) from written))::text as json`;
