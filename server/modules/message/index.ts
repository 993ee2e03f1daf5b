export { addNotice, bounceAlertAddress } from './notice.ts';
export type { Notice } from './notice-texts.ts';
