import { refusals } from '../../platform/errors/refusals.ts';

/** What announcements may be refused for. */
export const announcementRefusals = refusals({
  TOO_MANY_ANNOUNCEMENTS: {
    fr: 'Votre académie affiche déjà 20 annonces : mettez fin à l’une d’elles.',
    en: 'Your academy already shows 20 announcements: end one of them.',
    remedy: 'correct',
  },
});
