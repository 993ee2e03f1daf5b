export * from './_generated/operations.ts';
export type { Academy, AcademyMethods } from './academies.ts';
export type { AccountMethods, PasswordChanged, SignedIn, Viewer } from './account.ts';
export { type Client, createClient } from './client.ts';
export * from './core.ts';
export type * from './dossiers.ts';
export type * from './intake.ts';
export { type Remedy, remedies } from './remedies.ts';
export type * from './teachers.ts';
