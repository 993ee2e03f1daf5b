import { amount } from '../kit/amount.ts';
import { mandated } from '../kit/mandates.ts';

/**
 * Who calls. All but the last of each group are of Orléans-Tours (18), like the teacher whom every operation aims at;
 * whoever is of another academy is of Paris (01). The last ones are officers of Orléans-Tours who follow nobody, each with
 * one mandate, and one with all of them.
 */
export const callers = [
  'anonymous',
  'expired',
  'garbage',
  'ended',
  'closed',
  'firstPassword',
  'mustEnrol',
  'teacherOwn',
  'teacherSame',
  'teacherOther',
  'officerFollows',
  'officerNot',
  'officerStandIn',
  'officerOther',
  'administratorOwn',
  'administratorOther',
  'integratorOwn',
  'integratorImports',
  'integratorNone',
  'integratorOther',
  'integratorNational',
  ...mandated,
] as const;
export type Caller = (typeof callers)[number];

/** What each letter of the table stands for; the code of a refusal, or what was answered. */
export const outcomes = {
  Y: 'done, or read',
  o: 'answered as if done, and nothing was written',
  '-': 'null, or an empty list: missing or not theirs, without telling which',
  X: 'UNAUTHENTICATED with HTTP status 401: a token that opens nothing, where one is needed',
  U: 'UNAUTHENTICATED',
  P: 'PASSWORD_CHANGE_REQUIRED',
  E: 'SECOND_FACTOR_ENROLMENT_REQUIRED',
  F: 'FORBIDDEN',
  N: 'NOT_FOUND',
  I: 'WRONG_CURRENT_PASSWORD',
  T: 'SECOND_FACTOR_NOT_ENROLLED',
  S: 'OUT_OF_SCOPE',
  D: 'NOT_YOURS_TO_DECIDE',
} as const;

/**
 * What each of them gets who asks about her, with valid arguments and the right secrets: one row for each operation of
 * the schema, and for each kind of global id. A new operation does not pass without its row: decide who may, here.
 *
 * Open to all, because what is asked proves itself: what takes a password, a client secret, a refresh token or the link
 * of a mail; and the two requests of mails, whose answer tells nobody anything. Those ignore a token that opens nothing.
 *
 * Mandates have columns of their own, in the order of `MandateKind`. A row without them says that a mandate opens nothing:
 * who has one gets what any other officer of the academy does (`officerNot`).
 */
export const allowed: Readonly<Record<string, string>> = {
  //                                  an tokens fp me  t=o  o=no  a=  i=w-on
  'Query.academies': 'Y YYYY YY YYY YYYY YY YYYYY',
  'Query.academy': 'Y YYYY YY YYY YYYY YY YYYYY',
  'Query.announcements': 'Y YYYY YY YYY YYYY YY YYYYY',
  // Of their own file, whichever it is.
  'Query.changeKinds': 'U XXXX PE YYY FFFF FF FFFFF',
  'Query.cvKinds': 'U XXXX PE YYY FFFF FF FFFFF',
  // Heads of service see that it is there.
  'Query.changeRequest': 'U XXXX PE Y-- Y-Y- -- ----- Y---------',
  'Query.changeRequestCounts': 'U XXXX PE FFF Y-Y- -- FFFFF Y---------',
  'Query.changeRequests': 'U XXXX PE FFF Y-Y- -- FFFFF Y---------',
  'Query.changes': 'U XXXX PE FFF FFFF FF YFF-Y',
  'Query.connectionPoint': 'Y YYYY YY YYY YYYY YY YYYYY',
  'Query.connectionPointOf': 'Y YYYY YY YYY YYYY YY YYYYY',
  // Heads of service, what is late in the places of their mandates.
  'Query.lateChangeRequests': 'U XXXX PE FFF FFFF FF FFFFF YFFFFFFFFF',
  // Officers who recruit, what is for them.
  'Query.cvEntry': 'U XXXX PE Y-- Y-Y- -- ----- ------Y---',
  'Query.cvPdf': 'U XXXX PE Y-- Y-Y- -- FFFFF ------Y---',
  'Query.cvWorklist': 'U XXXX PE FFF Y-Y- -- FFFFF',
  'Query.searchCvs': 'U XXXX PE FFF FFFF FF FFFFF FFFFFFYFFF',
  'Query.conversation': 'U XXXX PE Y-- Y-Y- -- -----',
  'Query.conversations': 'U XXXX PE FFF Y-Y- -- FFFFF',
  'Query.importConflicts': 'U XXXX PE FFF Y-Y- -- FFFFF',
  'Query.integrators': 'U XXXX PE FFF FFFF Y- FFFFF',
  'Query.node abs': '- XXXX PE --- YYY- Y- -----',
  'Query.node acc': '- XXXX PE Y-- ---- Y- -----',
  'Query.node aca': 'Y XXXX YY YYY YYYY YY YYYYY',
  'Query.node att': '- XXXX PE Y-- ---- -- -----',
  'Query.node ann': 'Y XXXX YY YYY YYYY YY YYYYY',
  'Query.node ans': '- XXXX PE --- YYY- Y- -----',
  'Query.node bnk': '- XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.node chg': '- XXXX PE Y-- Y-Y- -- ----- Y---------',
  'Query.node cnv': '- XXXX PE Y-- Y-Y- -- -----',
  'Query.node cve': '- XXXX PE Y-- Y-Y- -- ----- ------Y---',
  'Query.node dip': '- XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.node dis': '- XXXX PE Y-- ---- -- ----- -----Y----',
  'Query.node dos': '- XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.node icf': '- XXXX PE --- Y-Y- -- -----',
  'Query.node itg': '- XXXX PE --- ---- Y- -----',
  'Query.node lve': '- XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.node mdt': '- XXXX PE --- YYY- Y- -----',
  'Query.node mbx': '- XXXX PE Y-- Y-Y- -- -----',
  'Query.node msg': '- XXXX PE Y-- Y-Y- -- -----',
  'Query.node off': '- XXXX PE Y-- YYY- Y- Y---Y',
  'Query.node pos': '- XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.node pst': '- XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.node rdv': '- XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.node ses': '- XXXX PE Y-- ---- -- -----',
  'Query.node sfs': '- XXXX PE Y-- ---- -- -----',
  'Query.node stp': '- XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.node svc': '- XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.node tea': '- XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.node thm': '- XXXX PE YY- YYY- Y- -----',
  'Query.node vwr': '- XXXX PE Y-- ---- -- -----',
  'Query.node wkt': '- XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.nodes': '- XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.officers': 'U XXXX PE FFF YYY- Y- FFFFF',
  'Query.previewChange': 'U XXXX PE YYY FFFF FF FFFFF',
  'Query.previewCvEntry': 'U XXXX PE YYY FFFF FF FFFFF',
  'Query.teacher': 'U XXXX PE Y-- Y-Y- Y- Y---Y',
  'Query.teachers': 'U XXXX PE FFF Y-Y- Y- Y---Y',
  'Query.viewer': '- XXXX YY YYY YYYY YY YYYYY',

  'Mutation.acceptInvitation': 'Y YYYY YY YYY YYYY YY YYYYY',
  // With a file of hers.
  'Mutation.addCvEntry': 'U XXXX PE YNN FFFF FF FFFFF',
  'Mutation.assignPortfolio': 'U XXXX PE FFF FFFF YN FFFFF',
  'Mutation.authenticateClient': 'Y YYYY YY YYY YYYY YY YYYYY',
  'Mutation.beginSecondFactor': 'U XXXX PY YYY YYYY YY FFFFF',
  'Mutation.changeAlertEmail': 'U XXXX PE YYY FFFF FF FFFFF',
  // The caller chooses for the own account.
  'Mutation.changeDigest': 'U XXXX PE FFF YYYY YY FFFFF',
  // Of one's own academy, whichever it is.
  'Mutation.changeHelpdesk': 'U XXXX PE FFF FFFF YY FFFFF',
  'Mutation.changePassword': 'U XXXX YY YYY YYYY YY IIIII',
  'Mutation.changeNumen': 'U XXXX PE FFF FFFF YN FFFFF',
  'Mutation.closeAccount': 'U XXXX PE FFF FFFF YN FFFFF',
  'Mutation.closeIntegrator': 'U XXXX PE FFF FFFF YN FFFFF',
  'Mutation.confirmAlertEmail': 'Y YYYY YY YYY YYYY YY YYYYY',
  'Mutation.confirmSecondFactor': 'U XXXX PY YYY YYYY YY FFFFF',
  // Of one's own academy, whichever it is.
  'Mutation.createIntegrator': 'U XXXX PE FFF FFFF YY FFFFF',
  'Mutation.declareAbsence': 'U XXXX PE FFF YFFN YN FFFFF',
  'Mutation.discardChangeDraft': 'U XXXX PE YNN FFFF FF FFFFF',
  'Mutation.endAbsence': 'U XXXX PE FFF YFFN YN FFFFF',
  'Mutation.endAnnouncement': 'U XXXX PE FFF FFFF YN FFFFF',
  'Mutation.endMandate': 'U XXXX PE FFF FFFF YN FFFFF',
  'Mutation.endSession': 'U XXXX PE YNN NNNN NN NNNNN',
  'Mutation.grantMandate': 'U XXXX PE FFF FFFF YN FFFFF',
  'Mutation.handOverConversation': 'U XXXX PE FFF YNYN NN FFFFF',
  'Mutation.importTeachers': 'U XXXX PE FFF FFFF FF YYFSY',
  // Into one's own academy, whichever it is.
  'Mutation.inviteOfficer': 'U XXXX PE FFF FFFF YY FFFFF',
  'Mutation.issueOneTimePassword': 'U XXXX PE FFF YNYN YN FFFFF',
  'Mutation.markMessagesRead': 'U XXXX PE YNN YNYN NN FFFFF',
  // Of one's own academy, whichever it is.
  'Mutation.importJsonResume': 'U XXXX PE YYY FFFF FF FFFFF',
  'Mutation.moveCvEntry': 'U XXXX PE YNN FFFF FF FFFFF',
  'Mutation.removeCvEntry': 'U XXXX PE YNN FFFF FF FFFFF',
  'Mutation.restoreCvEntry': 'U XXXX PE YNN FFFF FF FFFFF',
  'Mutation.reviewCvEntries': 'U XXXX PE FFF YNYN NN FFFFF',
  'Mutation.reviewCvEntry': 'U XXXX PE FFF YNYN NN FFFFF',
  'Mutation.withdrawCvDiploma': 'U XXXX PE FFF YNYN NN FFFFF',
  'Mutation.updateCvEntry': 'U XXXX PE YNN FFFF FF FFFFF',
  'Mutation.updateCvProfile': 'U XXXX PE YYY FFFF FF FFFFF',
  'Mutation.publishAnnouncement': 'U XXXX PE FFF FFFF YY FFFFF',
  'Mutation.refreshSession': 'Y YYYY YY YYY YYYY YY YYYYY',
  // Whoever must enrol has none.
  'Mutation.removeSecondFactor': 'U XXXX PT YYY YYYY YY FFFFF',
  'Mutation.renewClientSecret': 'U XXXX PE FFF FFFF YN FFFFF',
  'Mutation.renewRecoveryCodes': 'U XXXX PT YYY YYYY YY FFFFF',
  'Mutation.reopenAccount': 'U XXXX PE FFF FFFF YN FFFFF',
  'Mutation.reportMailBounce': 'U XXXX PE FFF FFFF FF YFFoY',
  'Mutation.requestPasswordReset': 'Y YYYY YY YYY YYYY YY YYYYY',
  'Mutation.requestUsernameReminder': 'Y YYYY YY YYY YYYY YY YYYYY',
  'Mutation.resetPassword': 'Y YYYY YY YYY YYYY YY YYYYY',
  'Mutation.resetSecondFactor': 'U XXXX PE FFF FFFF YN FFFFF',
  'Mutation.saveChangeDraft': 'U XXXX PE YNN FFFF FF FFFFF',
  'Mutation.resolveImportConflict': 'U XXXX PE FFF YNYN NN FFFFF',
  'Mutation.sendMessage': 'U XXXX PE YNN YNYN NN FFFFF',
  'Mutation.sendPasswordReset': 'U XXXX PE FFF FFFF YN FFFFF',
  'Mutation.setMessageThemes': 'U XXXX PE FFF FFFF YN FFFFF',
  'Mutation.signIn': 'Y YYYY YY YYY YYYY YY YYYYY',
  // Whoever may do nothing yet may still leave.
  'Mutation.signOut': 'U XXXX YY YYY YYYY YY YYYYY',
  'Mutation.snoozeConversation': 'U XXXX PE FFF YNYN NN FFFFF',
  'Mutation.submitChangeRequest': 'U XXXX PE YNN FFFF FF FFFFF',
  'Mutation.supplementChangeRequest': 'U XXXX PE YNN FFFF FF FFFFF',
  'Mutation.takeBackBankAccount': 'U XXXX PE YNN YNYN FF FFFFF',
  // Who sees a request and may not handle it gets FORBIDDEN, and who may prepare it but not decide, a refusal in words.
  'Mutation.claimChangeRequest': 'U XXXX PE FFF YNYN NN FFFFF FNNNNNNNNN',
  'Mutation.releaseChangeRequest': 'U XXXX PE FFF YNYN NN FFFFF FNNNNNNNNN',
  'Mutation.requestChangeInformation': 'U XXXX PE FFF YNYN NN FFFFF FNNNNNNNNN',
  'Mutation.requestOpinion': 'U XXXX PE FFF YNYN NN FFFFF FNNNNNNNNN',
  'Mutation.giveOpinion': 'U XXXX PE FFF FNFN NN FFFFF FNNNYNNNNN',
  'Mutation.closeChangeRequest': 'U XXXX PE FFF YNYN NN FFFFF FNNNNNNNNN',
  'Mutation.reassignChangeRequest': 'U XXXX PE FFF YNYN NN FFFFF YNNNNNNNNN',
  'Mutation.approveChangeRequest': 'U XXXX PE FFF YNYN NN FFFFF DNNNNNNNNN',
  'Mutation.rejectChangeRequest': 'U XXXX PE FFF YNYN NN FFFFF DNNNNNNNNN',
  'Mutation.decideChangeRequests': 'U XXXX PE FFF YNYN NN FFFFF DNNNNNNNNN',
  'Mutation.undoChangeDecision': 'U XXXX PE FFF YNYN NN FFFFF DNNNNNNNNN',
  'Mutation.correctApproval': 'U XXXX PE FFF YNYN NN FFFFF DNNNNNNNNN',
  'Mutation.appealChangeDecision': 'U XXXX PE YNN FFFF FF FFFFF',
  'Mutation.recordDeathOfTeacher': 'U XXXX PE FFF YNYN NN FFFFF',
  'Mutation.setPreparedAnswers': 'U XXXX PE FFF FFFF YN FFFFF YFFFFFFFFF',
  'Mutation.undoAlertEmailChange': 'Y YYYY YY YYY YYYY YY YYYYY',
  'Mutation.withdrawChangeRequest': 'U XXXX PE YNN FFFF FF FFFFF',
};

/**
 * The letter of a caller in a row. Where the row has no columns for mandates, who has all of them is tried, and in
 * `npm run test:all` each by itself as well; null: not tried.
 */
export function cellOf(name: string, caller: Caller): string | null {
  const row = [...(allowed[name] ?? '').replaceAll(' ', '')];
  const at = callers.indexOf(caller);
  const isSpelt = row.length > firstMandate;
  if (at < firstMandate || (isSpelt && caller !== 'everyMandate')) return row[at] ?? '';
  const isTried = !isSpelt && (caller === 'everyMandate' || amount(0, 1) === 1);
  return isTried ? (row[callers.indexOf('officerNot')] ?? '') : null;
}

const firstMandate = callers.indexOf('HEAD_OF_SERVICE');
