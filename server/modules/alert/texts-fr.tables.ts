import type { LetterFrame, LetterTexts } from './letter.ts';

// What to say and not to say: OWASP Forgot Password and Authentication cheat sheets (2024): links end soon and work once,
// changes of a credential are told, and no mail holds a password.

const clock = new Intl.DateTimeFormat('fr-FR', {
  timeZone: 'Europe/Paris',
  dateStyle: 'long',
  timeStyle: 'short',
});
const until = (instant: Date) =>
  `Ce lien fonctionne une seule fois, jusqu’au ${clock.format(instant)} (heure de Paris).`;
const notYou =
  'Si ce n’est pas vous : quelqu’un a peut-être accès à votre compte. Demandez tout de suite un nouveau mot de passe par « SOS mot de passe », ce qui ferme toutes les sessions, puis prévenez l’assistance de votre académie.';

export const frameFr: LetterFrame = {
  locale: 'fr',
  greeting: (name) => (name === null ? 'Bonjour,' : `Bonjour ${name},`),
  colon: '\u00a0:',
  copyLink: 'Si le lien ne s’ouvre pas, copiez cette adresse dans votre navigateur :',
  footer: [
    'Ce message est automatique : une réponse ne serait pas lue.',
    'I-Prof ne demande jamais votre mot de passe ni votre NUMEN par courriel.',
  ],
};

export const textsFr: LetterTexts = {
  USERNAME_REMINDER: ({ username }) => ({
    subject: 'Votre identifiant I-Prof',
    pieces: [
      'Votre identifiant a été demandé par « SOS identifiant ». Le voici :',
      { label: 'Identifiant', value: username },
      'Si vous n’avez rien demandé, il n’y a rien à faire : votre identifiant n’a été envoyé qu’à cette adresse, et il n’ouvre rien sans votre mot de passe.',
    ],
  }),
  PASSWORD_RESET: ({ username, link, until: instant }) => ({
    subject: 'Choisir un nouveau mot de passe I-Prof',
    pieces: [
      `Un nouveau mot de passe a été demandé par « SOS mot de passe » pour le compte ${username}.`,
      { label: 'Choisir un nouveau mot de passe', link },
      until(instant),
      'Toutes les sessions ouvertes seront alors fermées.',
      'Si vous n’avez rien demandé, ne suivez pas ce lien : votre mot de passe reste le même.',
    ],
  }),
  PASSWORD_CHANGED: ({ username }) => ({
    subject: 'Votre mot de passe I-Prof a changé',
    pieces: [
      `Le mot de passe du compte ${username} vient d’être changé, et les autres sessions ont été fermées.`,
      'Si c’est vous, il n’y a rien à faire.',
      notYou,
    ],
  }),
  ONE_TIME_PASSWORD_ISSUED: ({ username }) => ({
    subject: 'Un mot de passe provisoire I-Prof vous a été délivré',
    pieces: [
      `Votre service de gestion vient de délivrer un mot de passe provisoire pour le compte ${username}. Il vous parvient par lettre, sert une seule fois, et doit être remplacé dès la première connexion.`,
      'Si vous n’avez rien demandé, prévenez votre service de gestion ou l’assistance de votre académie.',
    ],
  }),
  ACCOUNT_REOPENED: ({ username }) => ({
    subject: 'Votre compte I-Prof est rouvert',
    pieces: [
      `Votre académie a rouvert le compte ${username}.`,
      'Votre ancien mot de passe ne fonctionne plus. Pour en choisir un nouveau, demandez un lien par « SOS mot de passe », avec votre NUMEN et votre identifiant.',
      'Si vous n’attendiez pas cette réouverture, prévenez votre service de gestion ou l’assistance de votre académie.',
    ],
  }),
  ACCOUNT_RESTORED: ({ username }) => ({
    subject: 'Votre compte I-Prof est rouvert',
    pieces: [
      `Votre académie a rouvert le compte ${username}.`,
      'Votre mot de passe est resté le même : connectez-vous comme avant.',
      'Si vous n’attendiez pas cette réouverture, prévenez votre service de gestion ou l’assistance de votre académie.',
    ],
  }),
  SECOND_FACTOR_ENROLLED: ({ username }) => ({
    subject: 'Second facteur activé sur votre compte I-Prof',
    pieces: [
      `Un second facteur protège désormais le compte ${username} : un code de votre application d’authentification est demandé à chaque connexion.`,
      'Gardez vos codes de secours en lieu sûr : ils remplacent l’appareil s’il est perdu.',
      notYou,
    ],
  }),
  SECOND_FACTOR_REMOVED: ({ username }) => ({
    subject: 'Second facteur retiré de votre compte I-Prof',
    pieces: [
      `Le second facteur du compte ${username} vient d’être retiré : le mot de passe suffit de nouveau pour se connecter.`,
      notYou,
    ],
  }),
  SECOND_FACTOR_FAILED: ({ username }) => ({
    subject: 'Mot de passe I-Prof exact, code erroné',
    pieces: [
      `Quelqu’un vient de saisir le bon mot de passe du compte ${username}, puis un second facteur erroné : rien ne s’est ouvert. Si vous vous êtes trompé de code, vous n’avez rien à faire.`,
      'Si ce n’est pas vous : quelqu’un connaît votre mot de passe. Remplacez-le tout de suite dans votre compte, ou par « SOS mot de passe », puis prévenez l’assistance de votre académie.',
    ],
  }),
  RECOVERY_CODE_USED: ({ username, left }) => ({
    subject: 'Un code de secours I-Prof a servi',
    pieces: [
      `Un code de secours vient de servir pour le compte ${username}.`,
      left > 1
        ? `Il vous en reste ${left}.`
        : `${left === 0 ? 'Il ne vous en reste aucun' : 'Il vous en reste un seul'} : demandez-en de nouveaux dans votre compte.`,
      notYou,
    ],
  }),
  ALERT_EMAIL_PROOF: ({ username, address, link, until: instant }) => ({
    subject: 'Confirmez votre adresse d’alerte I-Prof',
    pieces: [
      `Le titulaire du compte ${username} souhaite recevoir les alertes d’I-Prof à cette adresse (${address}).`,
      { label: 'Confirmer cette adresse', link },
      until(instant),
      'Tant qu’elle n’est pas confirmée, rien d’autre n’y est envoyé. Si ce compte n’est pas le vôtre, ne suivez pas ce lien : cette adresse sera oubliée.',
    ],
  }),
  ALERT_EMAIL_ASKED: ({ username, address }) => ({
    subject: 'Une autre adresse d’alerte I-Prof a été demandée',
    pieces: [
      `Le compte ${username} demande que les alertes d’I-Prof aillent désormais à ${address}. Cela ne prendra effet qu’une fois cette adresse confirmée.`,
      'Si c’est vous, il n’y a rien à faire ici.',
      notYou,
    ],
  }),
  ALERT_EMAIL_CHANGED: ({ username, address }) => ({
    subject: 'Votre adresse d’alerte I-Prof a changé',
    pieces: [
      `Les alertes d’I-Prof pour le compte ${username} arrivent désormais à cette adresse (${address}).`,
      notYou,
    ],
  }),
  ALERT_EMAIL_UNDO: ({ username, address, link, until: instant }) => ({
    subject: 'Votre adresse d’alerte I-Prof a changé',
    pieces: [
      `Les alertes d’I-Prof pour le compte ${username} vont désormais à ${address}, et n’arriveront plus ici.`,
      'Si c’est vous, il n’y a rien à faire. Sinon, revenez à la présente adresse :',
      { label: 'Annuler ce changement', link },
      until(instant),
      notYou,
    ],
  }),
  ALERT_EMAIL_RESTORED: ({ username, address }) => ({
    subject: 'Le changement de votre adresse d’alerte I-Prof est annulé',
    pieces: [
      `Le changement d’adresse d’alerte du compte ${username} vient d’être annulé par le lien envoyé à cette adresse : les alertes d’I-Prof y arrivent de nouveau (${address}).`,
      'Si c’est vous, il n’y a rien à faire.',
      notYou,
    ],
  }),
  ALERT_EMAIL_LEFT: ({ username, address }) => ({
    subject: 'Le changement de votre adresse d’alerte I-Prof est annulé',
    pieces: [
      `Le changement d’adresse d’alerte du compte ${username} vient d’être annulé : les alertes d’I-Prof n’arriveront plus à cette adresse (${address}).`,
      'Si c’est vous, ou si ce compte n’est pas le vôtre, il n’y a rien à faire.',
      notYou,
    ],
  }),
  INVITATION: ({ username, link, until: instant }) => ({
    subject: 'Votre accès à I-Prof',
    pieces: [
      'Un administrateur de votre académie vous ouvre un compte I-Prof. Choisissez votre mot de passe pour l’activer.',
      { label: 'Identifiant', value: username },
      { label: 'Activer mon compte', link },
      until(instant),
      'Si vous n’attendiez pas cette invitation, ne suivez pas ce lien : le compte restera fermé.',
    ],
  }),
};
