import { refusals } from '../../platform/errors/refusals.ts';

/** What a machine may be refused for. */
export const machineRefusals = refusals({
  INVALID_CLIENT: {
    fr: 'Identifiant ou secret de machine incorrect, ou expiré.',
    en: 'Wrong or expired client id or secret.',
    remedy: 'correct',
  },
});
