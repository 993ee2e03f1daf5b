export { changeRequestModule } from './change-request.module.ts';
export { ChangeRequestStatus } from './change-request.entity.ts';
export { changeStates, openStates } from './record/states.ts';
export { readsContentOf, seesRequest } from './record/scope.ts';
