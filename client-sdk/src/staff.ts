import {
  AcceptInvitationDocument,
  type AcceptInvitationInput,
  type AcademyDetailsFragment,
  ChangeHelpdeskDocument,
  type ChangeHelpdeskInput,
  ChangeNumenDocument,
  type ChangeNumenInput,
  CloseAccountDocument,
  CloseIntegratorDocument,
  type CorrespondentCardFragment,
  CreateIntegratorDocument,
  type CreateIntegratorInput,
  type CreateIntegratorMutation,
  type IntegratorLineFragment,
  IntegratorsDocument,
  InviteOfficerDocument,
  type InviteOfficerInput,
  RenewClientSecretDocument,
  type RenewClientSecretMutation,
  ReopenAccountDocument,
  ResetSecondFactorDocument,
  type ResetSecondFactorInput,
  SendPasswordResetDocument,
} from './_generated/operations.ts';
import type { CoreClient, RequestOptions } from './core/client.ts';
import { accepted } from './core/errors.ts';
import type { Done } from './payload.ts';

/** An officer or administrator of the academy. */
export type StaffMember = CorrespondentCardFragment;
/** A machine, and what it may do; never its secret. */
export type Integrator = IntegratorLineFragment;
/** A new machine with its secret, which is shown this once. */
export type CreatedIntegrator = Done<
  CreateIntegratorMutation['createIntegrator'],
  'clientId' | 'clientSecret' | 'integrator'
>;
/** A machine with its new secret, which is shown this once. */
export type RenewedSecret = Done<
  RenewClientSecretMutation['renewClientSecret'],
  'clientSecret' | 'integrator'
>;

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
   * By the token of the link, nobody being signed in: chooses the password. Gives the username to sign in with, and
   * keeps a device token in the client.
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
  /**
   * Changes where the helpdesk of the academy answers: what is not given stays, null takes it away. Gives the academy.
   *
   * @throws UserErrorsError `INVALID_FORMAT` (address or page), `INVALID_PHONE`
   */
  changeHelpdesk(input: ChangeHelpdeskInput, options?: RequestOptions): Promise<AcademyDetailsFragment>;
  /** The machines of the academy. */
  integrators(options?: RequestOptions): Promise<Integrator[]>;
  /** Creates a machine with the grants given, and nothing else that it may do. */
  createIntegrator(input: CreateIntegratorInput, options?: RequestOptions): Promise<CreatedIntegrator>;
  /** Gives a machine another secret; the former one works for seven more days. */
  renewClientSecret(integratorId: string, options?: RequestOptions): Promise<RenewedSecret>;
  /** Closes a machine: its secrets and its tokens open nothing any more. */
  closeIntegrator(integratorId: string, options?: RequestOptions): Promise<Integrator>;
}

export function staffMethods(client: CoreClient): StaffMethods {
  // What a payload gives is null only beside `errors`, which have been thrown.
  return {
    async invite(input, options) {
      const data = await client.request(InviteOfficerDocument, { input }, options);
      return accepted(data.inviteOfficer).officer as StaffMember;
    },
    async acceptInvitation(input, options) {
      const data = await client.request(AcceptInvitationDocument, { input }, { ...options, anonymous: true });
      const { username, deviceToken } = accepted(data.acceptInvitation);
      if (deviceToken) client.setDeviceToken(deviceToken);
      return username ?? '';
    },
    closeAccount: async (personId, options) =>
      void accepted(
        (await client.request(CloseAccountDocument, { input: { personId } }, options)).closeAccount,
      ),
    reopenAccount: async (personId, options) =>
      void accepted(
        (await client.request(ReopenAccountDocument, { input: { personId } }, options)).reopenAccount,
      ),
    changeNumen: async (input, options) =>
      void accepted((await client.request(ChangeNumenDocument, { input }, options)).changeNumen),
    sendPasswordReset: async (officerId, options) =>
      void accepted(
        (await client.request(SendPasswordResetDocument, { input: { officerId } }, options))
          .sendPasswordReset,
      ),
    resetSecondFactor: async (input, options) =>
      void accepted((await client.request(ResetSecondFactorDocument, { input }, options)).resetSecondFactor),
    async changeHelpdesk(input, options) {
      const data = await client.request(ChangeHelpdeskDocument, { input }, options);
      return accepted(data.changeHelpdesk).academy as AcademyDetailsFragment;
    },
    integrators: async (options) => (await client.request(IntegratorsDocument, {}, options)).integrators,
    createIntegrator: async (input, options) =>
      accepted(
        (await client.request(CreateIntegratorDocument, { input }, options)).createIntegrator,
      ) as CreatedIntegrator,
    async renewClientSecret(integratorId, options) {
      const data = await client.request(RenewClientSecretDocument, { input: { integratorId } }, options);
      return accepted(data.renewClientSecret) as RenewedSecret;
    },
    async closeIntegrator(integratorId, options) {
      const data = await client.request(CloseIntegratorDocument, { input: { integratorId } }, options);
      return accepted(data.closeIntegrator).integrator as Integrator;
    },
  };
}
