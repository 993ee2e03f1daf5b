/** The mutation inputs that have an `idempotencyKey`. */
export const idempotentInputs: readonly string[] = [
  'AssignPortfolioInput',
  'ChangeAlertEmailInput',
  'ChangeHelpdeskInput',
  'ChangeNumenInput',
  'ChangePasswordInput',
  'CloseAccountInput',
  'DeclareAbsenceInput',
  'EndAbsenceInput',
  'ImportTeachersInput',
  'InviteOfficerInput',
  'MarkMessagesReadInput',
  'ReopenAccountInput',
  'ReportMailBounceInput',
  'ResetSecondFactorInput',
  'SendPasswordResetInput',
];
