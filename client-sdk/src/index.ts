export type * from './_generated/methods.ts';
export * from './_generated/operations.ts';
export type * from './_generated/types.ts';
export type { OnDay, PageArguments } from './calls.ts';
export { type Client, createClient } from './client.ts';
export * from './core.ts';
export { type Remedy, remedies } from './_generated/remedies.ts';
export type { SignedIn, SignInMethods, Viewer } from './sign-in.ts';
