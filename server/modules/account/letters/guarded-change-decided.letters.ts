import { instantInWords } from '../../../platform/letters/frames.ts';
import { sample } from '../../../platform/letters/sample.ts';
import { accountLetter } from './account-letter.ts';
import { guardedSample } from './guarded-sample.ts';
import { notYou } from './not-you.ts';

/** The same addresses as at the submission: it is the last warning before the change counts. */
export const guardedChangeDecided = [
  accountLetter({
    kind: 'GUARDED_CHANGE_DECIDED',
    on: 'GUARDED_CHANGE_DECIDED',
    to: ({ former }, { professional, alert }) => [professional, alert, ...former],
    says: ({ reference, what, isApproved, takesEffectAt }, { username }) => ({
      username,
      reference,
      what,
      isApproved,
      takesEffectAt: takesEffectAt === null ? null : new Date(takesEffectAt),
    }),
    fr: ({ username, reference, what, isApproved, takesEffectAt }) => ({
      subject: `Votre demande I-Prof a été ${isApproved ? 'acceptée' : 'refusée'}`,
      pieces: [
        `Une demande déposée avec le compte ${username} vient d’être ${isApproved ? 'acceptée' : 'refusée'}.`,
        { label: 'Objet', value: what.fr },
        { label: 'Référence', value: reference },
        ...(takesEffectAt === null
          ? []
          : [
              { label: 'Prise d’effet', value: instantInWords.fr(takesEffectAt) },
              'Jusque-là, vous pouvez annuler ce changement dans I-Prof, ou demander à votre gestionnaire de le faire.',
            ]),
        notYou.fr,
      ],
    }),
    en: ({ username, reference, what, isApproved, takesEffectAt }) => ({
      subject: `Your I-Prof request was ${isApproved ? 'approved' : 'rejected'}`,
      pieces: [
        `A request that was submitted with the account ${username} has just been ${isApproved ? 'approved' : 'rejected'}.`,
        { label: 'Subject', value: what.en },
        { label: 'Reference', value: reference },
        ...(takesEffectAt === null
          ? []
          : [
              { label: 'Takes effect', value: instantInWords.en(takesEffectAt) },
              'Until then you can take this change back in I-Prof, or ask your officer to do so.',
            ]),
        notYou.en,
      ],
    }),
    sample: { ...guardedSample, isApproved: true, takesEffectAt: sample.linked('').until },
  }),
];
