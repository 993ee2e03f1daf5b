export { deliver, linkPaths, tellFact, type AlertTools, type Delivery } from './alert.service.ts';
