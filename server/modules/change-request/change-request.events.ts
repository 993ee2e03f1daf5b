import { defineEvents } from '../../platform/sql/events.ts';

const about = 'the subject is the request.';
const kept = (description: string) => ({ description: `${description}; ${about}`, keptDays: 366 });

export const changeRequestEvents = defineEvents({
  CHANGE_REQUEST_SUBMITTED: kept('A teacher sent a request'),
  CHANGE_REQUEST_CLAIMED: kept('An officer claimed a request'),
  CHANGE_REQUEST_RELEASED: kept('A claim ended'),
  CHANGE_REQUEST_REASSIGNED: kept('A request was handed to another officer, or back to the correspondent'),
  CHANGE_REQUEST_INFORMATION_REQUESTED: kept('An officer asked the teacher for documents or explanations'),
  CHANGE_REQUEST_SUPPLEMENTED: kept('The teacher answered what was asked'),
  CHANGE_REQUEST_OPINION_REQUESTED: kept('An opinion was asked for'),
  CHANGE_REQUEST_OPINION_GIVEN: kept('An opinion was given'),
  CHANGE_REQUEST_DECIDED: kept('A request was approved or rejected, by somebody or by silence'),
  CHANGE_REQUEST_UNDONE: kept('A decision was taken back within ten seconds'),
  CHANGE_REQUEST_CORRECTED: kept('An approval was corrected'),
  CHANGE_REQUEST_APPEALED: kept('A teacher appealed a rejection'),
  CHANGE_REQUEST_APPEAL_WITHDRAWN: kept('A teacher took an appeal back: the rejection stands'),
  CHANGE_REQUEST_WITHDRAWN: kept('A teacher took a request back'),
  CHANGE_REQUEST_CLOSED: kept('A request was closed without a decision'),
  CHANGE_REQUEST_FILE_CORRECTED: kept('The HR base corrected what a request says is wrong in the file'),
});
