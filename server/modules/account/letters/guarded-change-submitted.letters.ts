import { accountLetter } from './account-letter.ts';
import { guardedSample } from './guarded-sample.ts';
import { notYou } from './not-you.ts';

/** At every address, since a thief who submitted it may read one of them. It says what is asked for, never what is given. */
export const guardedChangeSubmitted = [
  accountLetter({
    kind: 'GUARDED_CHANGE_SUBMITTED',
    on: 'GUARDED_CHANGE_SUBMITTED',
    to: ({ former }, { professional, alert }) => [professional, alert, ...former],
    says: ({ reference, what }, { username }) => ({ username, reference, what }),
    fr: ({ username, reference, what }) => ({
      subject: 'Une demande vient d’être déposée avec votre compte I-Prof',
      pieces: [
        `Une demande vient d’être déposée avec le compte ${username}.`,
        { label: 'Objet', value: what.fr },
        { label: 'Référence', value: reference },
        'Si c’est vous, il n’y a rien à faire : votre demande suit son cours.',
        notYou.fr,
      ],
    }),
    en: ({ username, reference, what }) => ({
      subject: 'A request was submitted with your I-Prof account',
      pieces: [
        `A request was submitted just now with the account ${username}.`,
        { label: 'Subject', value: what.en },
        { label: 'Reference', value: reference },
        'If it was you, there is nothing to do: your request takes its course.',
        notYou.en,
      ],
    }),
    sample: guardedSample,
  }),
];
