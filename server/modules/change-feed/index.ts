export { changeFeedModule } from './change-feed.module.ts';
