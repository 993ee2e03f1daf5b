import { Directive } from 'type-graphql';

const name = 'impersonal';

/**
 * Declares, at a text or a date that a field or an input takes, that it names no person and opens nothing, such as the
 * code of an academy: it may stand in an address, which proxies and servers on the way write down. What is not declared
 * may not. Numbers, booleans, enums and ids need no declaration: they name nobody.
 */
export const Impersonal = Directive(`@${name}`);

/** Whether an argument or input field is declared so. */
export function isImpersonal({
  astNode,
}: {
  readonly astNode?:
    | { readonly directives?: readonly { name: { value: string } }[] | undefined }
    | null
    | undefined;
}): boolean {
  return astNode?.directives?.some((directive) => directive.name.value === name) ?? false;
}
