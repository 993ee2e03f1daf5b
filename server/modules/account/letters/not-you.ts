/** What to do when somebody else did it; no mail holds a password (OWASP, Authentication Cheat Sheet, 2024). */
export const notYou = {
  fr: 'Si ce n’est pas vous : quelqu’un a peut-être accès à votre compte. Demandez tout de suite un nouveau mot de passe par « SOS mot de passe », ce qui ferme toutes les sessions, puis prévenez l’assistance de votre académie.',
  en: 'If it was not you: somebody may have access to your account. Ask for a new password at once with “lost password”, which ends all sessions, then tell the helpdesk of your academy.',
} as const;
