// Generated from schema/operations/staff.graphql by `npm run generate`; never edited by hand.
import { keeping, open } from '../calls.ts';
import type { CoreClient, RequestOptions } from '../core/client.ts';
import { accepted } from '../core/errors.ts';
import { AcceptInvitationDocument, ChangeHelpdeskDocument, ChangeNumenDocument, CloseAccountDocument, CloseIntegratorDocument, CreateIntegratorDocument, IntegratorsDocument, InviteOfficerDocument, RenewClientSecretDocument, ReopenAccountDocument, ResetSecondFactorDocument, SendPasswordResetDocument, type AcceptInvitationInput, type ChangeHelpdeskInput, type ChangeNumenInput, type CreateIntegratorInput, type InviteOfficerInput, type ResetSecondFactorInput } from './operations.ts';
import type { Academy, CreatedIntegrator, Integrator, RenewedSecret, StaffMember } from './types.ts';

/** Administrators: the people of the academy who are not imported, and its machines. */
export interface StaffMethods {
  /**
   * Invites an officer or an administrator, who gets a link by mail. Somebody known from the HR base by the same `code`
   * keeps the portfolio; asked again, another link is mailed.
   *
   * @throws UserErrorsError `ALREADY_EXISTS` when the code or the address is somebody else's
   */
  invite(input: InviteOfficerInput, options?: RequestOptions): Promise<StaffMember>;
  /**
   * Changes where the helpdesk of the academy answers: what is not given stays, null takes it away. Gives the academy.
   *
   * @throws UserErrorsError `INVALID_FORMAT` (address or page), `INVALID_PHONE`
   */
  changeHelpdesk(input: ChangeHelpdeskInput, options?: RequestOptions): Promise<Academy>;
  /**
   * By the token of the link, nobody being signed in: chooses the password. Gives the username to sign in with, and keeps a
   * device token in the client.
   */
  acceptInvitation(input: AcceptInvitationInput, options?: RequestOptions): Promise<string>;
  /**
   * Closes the account of a teacher, officer or administrator who leaves: sessions end, the file stays.
   *
   * @throws UserErrorsError `PORTFOLIO_NOT_EMPTY` while an officer follows teachers, `NOT_ONESELF`
   */
  closeAccount(personId: string, options?: RequestOptions): Promise<void>;
  /**
   * Opens a closed account again, without what opened it before: a teacher asks for a link
   * (`recovery.requestPasswordReset`), an officer is mailed an invitation.
   */
  reopenAccount(personId: string, options?: RequestOptions): Promise<void>;
  /**
   * Moves the file of a teacher to another NUMEN, by which imports find it from then on. `duplicateId` names a second file of
   * the same person that has this NUMEN: it gives it up and closes.
   *
   * @throws UserErrorsError `NUMEN_TAKEN`, `NOT_A_DUPLICATE`
   */
  changeNumen(input: ChangeNumenInput, options?: RequestOptions): Promise<void>;
  /**
   * Mails an officer or administrator who lost the password a link that works for half an hour; one a minute.
   *
   * @throws UserErrorsError `INVITE_AGAIN` when the account is not open, `NOT_ONESELF`
   */
  sendPasswordReset(officerId: string, options?: RequestOptions): Promise<void>;
  /** Takes the second factor back from somebody who lost the device and the recovery codes. */
  resetSecondFactor(input: ResetSecondFactorInput, options?: RequestOptions): Promise<void>;
  /** The machines of the academy. */
  integrators(options?: RequestOptions): Promise<Integrator[]>;
  /** Creates a machine with the grants given, and nothing else that it may do. */
  createIntegrator(input: CreateIntegratorInput, options?: RequestOptions): Promise<CreatedIntegrator>;
  /** Gives a machine another secret; the former one works for seven more days. */
  renewClientSecret(integratorId: string, options?: RequestOptions): Promise<RenewedSecret>;
  /** Closes a machine: its secrets and its tokens no longer open anything. */
  closeIntegrator(integratorId: string, options?: RequestOptions): Promise<Integrator>;
}

export function staffMethods(client: CoreClient): StaffMethods {
  const methods: StaffMethods = {
    invite: async (input, options) =>
      accepted((await client.request(InviteOfficerDocument, { input }, options)).inviteOfficer).officer as StaffMember,
    changeHelpdesk: async (input, options) =>
      accepted((await client.request(ChangeHelpdeskDocument, { input }, options)).changeHelpdesk).academy as Academy,
    acceptInvitation: async (input, options) =>
      keeping(client, accepted((await client.request(AcceptInvitationDocument, { input }, open(options))).acceptInvitation)).username as string,
    closeAccount: async (personId, options) =>
      void accepted((await client.request(CloseAccountDocument, { input: { personId } }, options)).closeAccount),
    reopenAccount: async (personId, options) =>
      void accepted((await client.request(ReopenAccountDocument, { input: { personId } }, options)).reopenAccount),
    changeNumen: async (input, options) =>
      void accepted((await client.request(ChangeNumenDocument, { input }, options)).changeNumen),
    sendPasswordReset: async (officerId, options) =>
      void accepted((await client.request(SendPasswordResetDocument, { input: { officerId } }, options)).sendPasswordReset),
    resetSecondFactor: async (input, options) =>
      void accepted((await client.request(ResetSecondFactorDocument, { input }, options)).resetSecondFactor),
    integrators: async (options) =>
      (await client.request(IntegratorsDocument, {}, options)).integrators,
    createIntegrator: async (input, options) =>
      accepted((await client.request(CreateIntegratorDocument, { input }, options)).createIntegrator) as CreatedIntegrator,
    renewClientSecret: async (integratorId, options) =>
      accepted((await client.request(RenewClientSecretDocument, { input: { integratorId } }, options)).renewClientSecret) as RenewedSecret,
    closeIntegrator: async (integratorId, options) =>
      accepted((await client.request(CloseIntegratorDocument, { input: { integratorId } }, options)).closeIntegrator).integrator as Integrator,
  };
  return methods;
}
