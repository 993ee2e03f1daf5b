import type { linkPaths } from '../modules/alert/index.ts';
import type { Locale } from '../platform/viewer.ts';

/** The words of the pages that links in mails lead to; `{}` is what the server answered. */
interface LinkTexts {
  readonly common: Readonly<
    Record<'password' | 'rule' | 'show' | 'noscript' | 'incomplete' | 'unreachable', string>
  >;
  readonly pages: Readonly<
    Record<keyof typeof linkPaths, Readonly<Record<'title' | 'explained' | 'button' | 'done', string>>>
  >;
}

export const linkTexts: Readonly<Record<Locale, LinkTexts>> = {
  fr: {
    common: {
      password: 'Nouveau mot de passe',
      rule: '15 caractères au moins, ou 8 si votre compte a un second facteur. Une phrase convient très bien.',
      show: 'Afficher le mot de passe',
      noscript: 'Cette page a besoin de JavaScript.',
      incomplete: 'Ce lien n’est pas complet : ouvrez-le depuis le courriel, ou copiez-le en entier.',
      unreachable: 'Le service n’a pas répondu. Réessayez dans un instant.',
    },
    pages: {
      RESET_PASSWORD: {
        title: 'Choisir un nouveau mot de passe',
        explained: 'Toutes les sessions ouvertes seront fermées.',
        button: 'Enregistrer le mot de passe',
        done: 'Votre mot de passe est enregistré. Vous pouvez vous connecter avec l’identifiant {}.',
      },
      CONFIRM_ALERT_EMAIL: {
        title: 'Confirmer votre adresse d’alerte',
        explained: 'Les alertes d’I-Prof arriveront désormais à l’adresse où vous avez reçu ce lien.',
        button: 'Confirmer cette adresse',
        done: 'C’est fait : les alertes arriveront à {}.',
      },
      UNDO_ALERT_EMAIL: {
        title: 'Annuler le changement d’adresse d’alerte',
        explained: 'Les alertes d’I-Prof reviendront à l’adresse où vous avez reçu ce lien.',
        button: 'Annuler le changement',
        done: 'C’est fait : les alertes arrivent de nouveau à {}. Changez aussi votre mot de passe si vous n’êtes pas à l’origine de ce changement.',
      },
      ACCEPT_INVITATION: {
        title: 'Activer votre compte I-Prof',
        explained: 'Choisissez votre mot de passe ; l’identifiant est dans le courriel.',
        button: 'Activer mon compte',
        done: 'Votre compte est activé : vous pouvez vous connecter avec l’identifiant {}.',
      },
    },
  },
  en: {
    common: {
      password: 'New password',
      rule: '15 characters at least, or 8 if your account has a second factor. A sentence does very well.',
      show: 'Show the password',
      noscript: 'This page needs JavaScript.',
      incomplete: 'This link is incomplete: open it from the mail, or copy all of it.',
      unreachable: 'The service did not answer. Try again in a moment.',
    },
    pages: {
      RESET_PASSWORD: {
        title: 'Choose a new password',
        explained: 'All open sessions will end.',
        button: 'Keep this password',
        done: 'Your password is kept. You can sign in with the username {}.',
      },
      CONFIRM_ALERT_EMAIL: {
        title: 'Confirm your alert address',
        explained: 'The alerts of I-Prof will come to the address where you received this link.',
        button: 'Confirm this address',
        done: 'Done: alerts will come to {}.',
      },
      UNDO_ALERT_EMAIL: {
        title: 'Take back the change of alert address',
        explained: 'The alerts of I-Prof will come back to the address where you received this link.',
        button: 'Take the change back',
        done: 'Done: alerts come to {} again. Change your password as well if the change was not yours.',
      },
      ACCEPT_INVITATION: {
        title: 'Activate your I-Prof account',
        explained: 'Choose your password; the username stands in the mail.',
        button: 'Activate my account',
        done: 'Your account is active: you can sign in with the username {}.',
      },
    },
  },
};
