import type { Locale } from '../../platform/viewer.ts';

/** What the administration writes, in each language: whoever receives it reads it in one's own. */
export type Notice = Readonly<Record<Locale, { readonly subject: string; readonly body: string }>>;

/** An address refused a mail for good: told where it still arrives. */
export function bounceNotice(address: string): Notice {
  return {
    fr: {
      subject: 'Votre adresse d’alerte ne fonctionne plus',
      body: `Un message envoyé à ${address} a été refusé définitivement. Vos alertes arrivent de nouveau à votre adresse professionnelle.\n\nPour les recevoir ailleurs, changez l’adresse d’alerte dans « Votre courrier » et confirmez-la par le lien que vous recevrez.`,
    },
    en: {
      subject: 'Your alert address no longer works',
      body: `A mail to ${address} was refused for good. Your alerts go to your professional address again.\n\nTo receive them elsewhere, change the alert address in your mailbox and confirm it by the link you will receive.`,
    },
  };
}
