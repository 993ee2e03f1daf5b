export { Account, Officer, RefreshToken, SessionRecord, Viewer } from './account.entity.ts';
export { accountReads } from './account.reads.ts';
export { AccountResolver } from './account.resolver.ts';
export { viewerOfSession } from './account.service.ts';
export { numenDigest } from './numen.ts';
export { hashPassword } from './password.ts';
export { normalizeNumen } from './numen.rules.ts';
export { mailLocalPart, numbered, usernameBase } from './username.rules.ts';
