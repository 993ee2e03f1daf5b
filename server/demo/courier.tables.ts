/** What the messages of the demo are about, in the order to choose from. */
export const demoThemes = [
  { fr: 'Dossier et pièces justificatives', en: 'File and documents' },
  { fr: 'Mutation', en: 'Transfer' },
  { fr: 'Promotion', en: 'Promotion' },
  { fr: 'Temps partiel et congés', en: 'Part-time work and leave' },
  { fr: 'Rémunération', en: 'Pay' },
  { fr: 'Retraite', en: 'Retirement' },
  { fr: 'Autre', en: 'Other' },
] as const;

interface DemoMessage {
  readonly from: 'TEACHER' | 'OFFICER';
  /** How long before the base was filled. */
  readonly hoursAgo: number;
  readonly body: string;
  readonly official?: true;
  readonly unread?: true;
}

export interface DemoConversation {
  /** 0: the teacher whom the demo signs in; others who have the same correspondent. */
  readonly teacher: number;
  /** Its place among the themes. */
  readonly theme: number;
  readonly subject: string;
  readonly messages: readonly DemoMessage[];
}

const day = 24;

/** Conversations as a service has them, oldest message first; invented, like the people. */
export const demoConversations: readonly DemoConversation[] = [
  {
    teacher: 0,
    theme: 5,
    subject: 'Services effectués avant la titularisation',
    messages: [
      {
        from: 'TEACHER',
        hoursAgo: 412 * day,
        body: 'Bonjour Madame, bonjour Monsieur,\n\nMes deux années de contractuelle n’apparaissent pas dans mon dossier. Quelles pièces dois-je fournir pour qu’elles soient prises en compte ?\n\nBien cordialement',
      },
      {
        from: 'OFFICER',
        hoursAgo: 409 * day,
        body: 'Bonjour,\n\nMerci de m’adresser vos contrats et les états de services signés par l’établissement. Dès réception, les périodes seront ajoutées à votre dossier.\n\nBien à vous',
      },
    ],
  },
  {
    teacher: 0,
    theme: 3,
    subject: 'Temps partiel à 80 % à la rentrée',
    messages: [
      {
        from: 'TEACHER',
        hoursAgo: 21 * day,
        body: 'Bonjour,\n\nJe souhaite exercer à 80 % à la prochaine rentrée pour élever mon enfant. Jusqu’à quelle date puis-je déposer ma demande, et passe-t-elle par mon chef d’établissement ?\n\nAvec mes remerciements',
      },
      {
        from: 'OFFICER',
        hoursAgo: 19 * day,
        body: 'Bonjour,\n\nLa demande est à remettre à votre chef d’établissement, qui y porte son avis et nous la transmet. Pour un enfant de moins de trois ans, le temps partiel est de droit.\n\nBien à vous',
      },
      {
        from: 'OFFICER',
        hoursAgo: 5,
        official: true,
        unread: true,
        body: 'Bonjour,\n\nVotre demande de temps partiel a bien été enregistrée. Il manque la copie du livret de famille : merci de la joindre à votre réponse sous quinze jours.\n\nBien à vous',
      },
    ],
  },
  {
    teacher: 0,
    theme: 2,
    subject: 'Date de mon rendez-vous de carrière',
    messages: [
      {
        from: 'TEACHER',
        hoursAgo: 3 * day,
        unread: true,
        body: 'Bonjour,\n\nMon dossier annonce un rendez-vous de carrière cette année, mais je n’ai pas reçu de convocation. Savez-vous quand elle doit me parvenir ?\n\nBien cordialement',
      },
    ],
  },
  {
    teacher: 1,
    theme: 0,
    subject: 'Changement d’adresse',
    messages: [
      {
        from: 'TEACHER',
        hoursAgo: 9 * day,
        unread: true,
        body: 'Bonjour,\n\nJ’ai déménagé le mois dernier. Comment faire corriger l’adresse qui figure dans mon dossier ?\n\nMerci d’avance',
      },
    ],
  },
  {
    teacher: 2,
    theme: 4,
    subject: 'Supplément familial de traitement',
    messages: [
      {
        from: 'TEACHER',
        hoursAgo: 30,
        body: 'Bonjour,\n\nMon deuxième enfant est né en septembre, et le supplément familial n’a pas changé sur mon bulletin de paye. Faut-il un nouveau formulaire ?\n\nCordialement',
      },
      {
        from: 'TEACHER',
        hoursAgo: 4,
        unread: true,
        body: 'Bonjour,\n\nJe me permets de vous relancer : le bulletin de ce mois est inchangé.\n\nCordialement',
      },
    ],
  },
  {
    teacher: 3,
    theme: 1,
    subject: 'Mutation interacadémique',
    messages: [
      {
        from: 'TEACHER',
        hoursAgo: 16 * day,
        body: 'Bonjour,\n\nLa bonification pour rapprochement de conjoints apparaît-elle dans mon barème ? Je ne la vois pas.\n\nBien cordialement',
      },
      {
        from: 'OFFICER',
        hoursAgo: 15 * day,
        body: 'Bonjour,\n\nElle sera ajoutée après vérification des pièces. Vous pourrez contester le barème pendant la période d’affichage.\n\nBien à vous',
      },
    ],
  },
];
