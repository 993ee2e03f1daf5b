export { ConnectionPointResolver } from './connection-point.resolver.ts';
