import type { Notice } from '../message/index.ts';

/** The alert address refused a mail for good: told where it still arrives. */
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

/** An address that was to be confirmed refused the mail that asks for it. */
export function unconfirmedNotice(address: string): Notice {
  return {
    fr: {
      subject: 'Votre nouvelle adresse d’alerte ne reçoit pas de courriel',
      body: `Le message envoyé à ${address} pour la confirmer a été refusé définitivement : cette adresse n’a pas été retenue, et vos alertes arrivent là où elles arrivaient.\n\nVérifiez-la, puis changez de nouveau l’adresse d’alerte dans « Votre courrier ».`,
    },
    en: {
      subject: 'Your new alert address takes no mail',
      body: `The mail to ${address} that asks to confirm it was refused for good: that address was dropped, and your alerts go where they went before.\n\nCheck it, then change the alert address in your mailbox once more.`,
    },
  };
}
