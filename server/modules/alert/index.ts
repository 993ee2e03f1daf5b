export { alertModule } from './alert.module.ts';
export { deliver, courierPath, linkPaths, mailJob, tellFact, type AlertTools } from './alert.service.ts';
