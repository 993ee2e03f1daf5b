import { accountLetter } from './account-letter.ts';
import { guardedSample } from './guarded-sample.ts';
import { notYou } from './not-you.ts';

/** At every address, since a thief who submitted it may read one of them. It says what is asked for, never what is given. */
export const guardedChangeSubmitted = [
  accountLetter({
    kind: 'GUARDED_CHANGE_SUBMITTED',
    on: 'GUARDED_CHANGE_SUBMITTED',
    to: ({ former }, { professional, alert }) => [professional, alert, ...former],
    says: ({ reference, what, missing = [] }, { username }) => ({ username, reference, what, missing }),
    fr: ({ username, reference, what, missing }) => ({
      subject: 'Une demande vient d’être déposée avec votre compte I-Prof',
      pieces: [
        `Une demande vient d’être déposée avec le compte ${username}.`,
        { label: 'Objet', value: what.fr },
        { label: 'Référence', value: reference },
        ...(missing.length > 0
          ? [
              { label: 'Il reste à joindre', value: missing.map(({ fr }) => fr).join(' ; ') },
              'Si c’est vous, ajoutez ces pièces à la demande : sans elles, personne ne peut décider.',
            ]
          : ['Si c’est vous, il n’y a rien à faire : votre demande suit son cours.']),
        notYou.fr,
      ],
    }),
    en: ({ username, reference, what, missing }) => ({
      subject: 'A request was submitted with your I-Prof account',
      pieces: [
        `A request was submitted just now with the account ${username}.`,
        { label: 'Subject', value: what.en },
        { label: 'Reference', value: reference },
        ...(missing.length > 0
          ? [
              { label: 'Still to be added', value: missing.map(({ en }) => en).join('; ') },
              'If it was you, add these documents to the request: without them, nobody can decide.',
            ]
          : ['If it was you, there is nothing to do: your request takes its course.']),
        notYou.en,
      ],
    }),
    sample: {
      ...guardedSample,
      missing: [{ fr: 'Copie de la pièce d’identité', en: 'Copy of the identity document' }],
    },
  }),
];
