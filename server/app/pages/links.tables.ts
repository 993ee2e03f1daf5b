import type { linkPaths } from '../../modules/alert/index.ts';
import type { Locale } from '../../platform/viewer.ts';

/**
 * The words of the pages that links in mails lead to; `{}` is what the server answered. `done` and `again` also say what
 * to do next: when it is done, and when the link opens nothing any more.
 */
interface LinkTexts {
  readonly common: Readonly<
    Record<'password' | 'rule' | 'show' | 'noscript' | 'incomplete' | 'unreachable' | 'explorer', string>
  >;
  readonly pages: Readonly<
    Record<
      keyof typeof linkPaths,
      Readonly<Record<'title' | 'explained' | 'button' | 'done' | 'again', string>>
    >
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
      explorer: 'Pour les développeurs : l’explorateur de ce serveur',
    },
    pages: {
      RESET_PASSWORD: {
        title: 'Choisir un nouveau mot de passe',
        explained: 'Toutes les sessions ouvertes seront fermées.',
        button: 'Enregistrer le mot de passe',
        done: 'Votre mot de passe est enregistré. Connectez-vous maintenant à I-Prof avec l’identifiant {} et ce mot de passe.',
        again:
          'Enseignant : demandez un nouveau lien par « mot de passe oublié », avec votre NUMEN. Correspondant ou administrateur : demandez-le à un administrateur de votre académie.',
      },
      CONFIRM_ALERT_EMAIL: {
        title: 'Confirmer votre adresse d’alerte',
        explained: 'Les alertes d’I-Prof arriveront désormais à l’adresse où vous avez reçu ce lien.',
        button: 'Confirmer cette adresse',
        done: 'C’est fait : les alertes arriveront à {}. Vous pouvez fermer cette page.',
        again:
          'Connectez-vous à I-Prof et donnez de nouveau votre adresse d’alerte : un autre lien y sera envoyé.',
      },
      UNDO_ALERT_EMAIL: {
        title: 'Annuler le changement d’adresse d’alerte',
        explained: 'Les alertes d’I-Prof reviendront à l’adresse où vous avez reçu ce lien.',
        button: 'Annuler le changement',
        done: 'C’est fait : les alertes arrivent de nouveau à {}. Si vous n’êtes pas à l’origine de ce changement, quelqu’un connaît votre mot de passe : connectez-vous à I-Prof, remplacez-le et fermez les autres sessions.',
        again:
          'Connectez-vous à I-Prof pour voir où vont vos alertes. Si vous n’êtes pas à l’origine du changement, remplacez aussi votre mot de passe.',
      },
      ACCEPT_INVITATION: {
        title: 'Activer votre compte I-Prof',
        explained: 'Choisissez votre mot de passe ; l’identifiant est dans le courriel.',
        button: 'Activer mon compte',
        done: 'Votre compte est activé. Connectez-vous maintenant à I-Prof avec l’identifiant {} et ce mot de passe. Si votre rôle exige un second facteur, préparez une application d’authentification : elle sera enregistrée à la première connexion.',
        again:
          'Si votre compte est déjà activé, connectez-vous à I-Prof. Sinon, demandez une nouvelle invitation à un administrateur de votre académie.',
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
      explorer: 'For developers: the explorer of this server',
    },
    pages: {
      RESET_PASSWORD: {
        title: 'Choose a new password',
        explained: 'All open sessions will end.',
        button: 'Save the password',
        done: 'Your password has been saved. Now sign in to I-Prof with the username {} and this password.',
        again:
          'Teachers: ask for another link by “lost password”, with your NUMEN. Officers and administrators: ask an administrator of your academy for one.',
      },
      CONFIRM_ALERT_EMAIL: {
        title: 'Confirm your alert address',
        explained: 'The alerts of I-Prof will come to the address where you received this link.',
        button: 'Confirm this address',
        done: 'Done: alerts will come to {}. You can close this page.',
        again: 'Sign in to I-Prof and give your alert address again: another link will be sent to it.',
      },
      UNDO_ALERT_EMAIL: {
        title: 'Undo the change of alert address',
        explained: 'The alerts of I-Prof will come back to the address where you received this link.',
        button: 'Undo the change',
        done: 'Done: alerts come to {} again. If the change was not yours, somebody knows your password: sign in to I-Prof, replace it and end the other sessions.',
        again:
          'Sign in to I-Prof to see where your alerts go. If the change was not yours, replace your password as well.',
      },
      ACCEPT_INVITATION: {
        title: 'Activate your I-Prof account',
        explained: 'Choose your password; the username is in the mail.',
        button: 'Activate my account',
        done: 'Your account is active. Now sign in to I-Prof with the username {} and this password. If your role requires a second factor, have an authenticator app at hand: it is enrolled at the first sign-in.',
        again:
          'If your account is active already, sign in to I-Prof. If not, ask an administrator of your academy for another invitation.',
      },
    },
  },
};
