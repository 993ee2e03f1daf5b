import { refusals } from '../../platform/errors/refusals.ts';

/** What giving and ending mandates may be refused for. */
export const mandateRefusals = refusals({
  MANDATE_AT_CONSOLE: {
    fr: 'L’habilitation nationale se donne et se retire sur le serveur seulement, par la commande « npm run mandate ».',
    en: 'The national mandate is given and ended on the server’s own machine only, by the command “npm run mandate”.',
    remedy: 'elsewhere',
  },
  MANDATE_OVERLAPS: {
    fr: 'Cette personne a déjà cette habilitation, au même endroit, pour une partie de ces dates.',
    en: 'This person already has this mandate, in the same place, on some of these days.',
    remedy: 'correct',
  },
  OFFICER_WITHOUT_ACCOUNT: {
    fr: 'Cette personne n’a pas de compte, ou son compte est fermé : invitez-la d’abord.',
    en: 'This person has no account, or the account is closed: invite the person first.',
    remedy: 'elsewhere',
  },
  TWO_SCOPES: {
    fr: 'Indiquez un département ou un établissement, pas les deux.',
    en: 'Name a department or an establishment, not both.',
    remedy: 'correct',
  },
  UNKNOWN_ESTABLISHMENT: {
    fr: 'Aucun établissement connu de cette académie n’a cet UAI.',
    en: 'No establishment of this academy that is known here has this UAI.',
    remedy: 'correct',
  },
});
