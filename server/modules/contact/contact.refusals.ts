import { refusals } from '../../platform/errors/refusals.ts';

/** What alert addresses may be refused for. */
export const contactRefusals = refusals({
  ADDRESS_UNCHANGED: {
    fr: 'Les alertes vont déjà à cette adresse.',
    en: 'Alerts already go to this address.',
    remedy: 'nothing',
  },
});
