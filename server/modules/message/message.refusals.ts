import { refusals } from '../../platform/errors/refusals.ts';

/** What messages and conversations may be refused for. */
export const messageRefusals = refusals({
  RECIPIENT_GIVEN: {
    fr: 'Vous écrivez toujours à votre correspondant : n’indiquez pas de destinataire.',
    en: 'You always write to your correspondent: name no recipient.',
    remedy: 'correct',
  },
  CONVERSATION_OR_TEACHER: {
    fr: 'Indiquez soit la conversation à laquelle vous répondez, soit l’enseignant à qui vous écrivez.',
    en: 'Name either the conversation that you answer in, or the teacher to whom you write.',
    remedy: 'correct',
  },
  AUTOMATIC_MESSAGE: {
    fr: 'Personne ne lit les réponses à un message automatique : écrivez à votre correspondant dans une nouvelle conversation.',
    en: 'Nobody reads answers to an automatic message: write to your correspondent in a new conversation.',
    remedy: 'correct',
  },
  TOO_MANY_THEMES: {
    fr: 'Au plus 50 thèmes dans une liste.',
    en: 'At most 50 themes in a list.',
    remedy: 'correct',
  },
});
