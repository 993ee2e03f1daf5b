/** The mutation inputs that have an `idempotencyKey`. */
export const idempotentInputs: readonly string[] = [
  'ChangePasswordInput',
  'ImportTeachersInput',
];
