import { requireSignedIn } from '../../platform/access.ts';
import type { MutationContext } from '../../platform/context.ts';
import { DomainError, refuseAny, type Refusal } from '../../platform/errors/errors.ts';
import { Academy } from '../academy/index.ts';
import { normalizeAddress, textFault } from '../account/index.ts';
import type { ChangeHelpdeskInput } from './helpdesk.inputs.ts';
import { pageAddress } from './helpdesk.rules.ts';

const details = ['email', 'phone', 'url'] as const;
type Detail = (typeof details)[number];

/** Administrators: what everybody reads of the helpdesk of the academy. No source lists them, so each academy says so. */
export async function changeHelpdesk(context: MutationContext, input: ChangeHelpdeskInput) {
  const { academyId } = requireSignedIn(context);
  const taken = detailsOf(input);
  const academy = await context.em.findOneOrFail(Academy, academyId as string);
  if (taken.email !== undefined) academy.helpdeskEmail = taken.email;
  if (taken.phone !== undefined) academy.helpdeskPhone = taken.phone;
  if (taken.url !== undefined) academy.helpdeskUrl = taken.url;
  return { academy: context.reader.reference(context, Academy, academy.id) };
}

/** What was given, as it is kept; null takes it away. @throws DomainError with all that is wrong */
function detailsOf(input: ChangeHelpdeskInput): Partial<Record<Detail, string | null>> {
  const given = details.filter((name) => input[name] !== undefined);
  if (given.length === 0) throw new DomainError('REQUIRED', ['input']);
  const refusals: Refusal[] = [];
  const taken = given.map((name) => {
    const text = input[name]?.trim() ?? '';
    const kept = text === '' ? null : kinds[name](text);
    if (typeof kept !== 'object' || kept === null) return [name, kept] as const;
    refusals.push({ code: kept.fault, path: ['input', name] });
    return [name, null] as const;
  });
  refuseAny(refusals);
  return Object.fromEntries(taken);
}

const wrong = { fault: 'INVALID_FORMAT' } as const;
/** Each detail as it is kept, or its fault. */
const kinds: Record<Detail, (text: string) => string | { readonly fault: Refusal['code'] }> = {
  email: (text) => normalizeAddress(text) ?? wrong,
  phone: (text) => {
    const fault = textFault('phone', text);
    return fault ? { fault } : text;
  },
  url: (text) => pageAddress(text) ?? wrong,
};
