export { moveRequests } from './record/academy-move.service.ts';
export { changeRequestModule } from './change-request.module.ts';
export { decisionJob, sayDecision } from './deciding/decision-notice.ts';
export { changeRequestHoursJob, followChangeRequests } from './following/following.service.ts';
export { saySilence, silenceJob, silenceLetterJob } from './following/silence-letter.ts';
export { ChangeRequest, ChangeRequestStatus } from './change-request.entity.ts';
export { scoped } from './change-request.reads.ts';
export { changeStates, openStates } from './record/states.ts';
export { isDoctorsOwn, reachOf, readsContentOf, seesRequest } from './record/scope.ts';
