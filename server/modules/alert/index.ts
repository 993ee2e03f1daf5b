export { alertModule } from './alert.module.ts';
export { deliver, linkPaths, mailJob, tellFact, type AlertTools } from './alert.service.ts';
