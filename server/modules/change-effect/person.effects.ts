import { dayOf, type Effects } from './decided.ts';
import type { Effect } from './effect/effect.ts';

/** What a form of names says beside them. */
interface NameWishes {
  readonly changeUsername?: boolean | null;
  readonly changeProfessionalAddress?: boolean | null;
}
const wishes = ({ changeUsername, changeProfessionalAddress }: NameWishes) => ({
  changeUsername: changeUsername === true,
  changeProfessionalAddress: changeProfessionalAddress === true,
});

type Family = Extract<Effect, { writes: 'dossier_family' }>;
const becomes = (maritalStatus: NonNullable<Family['maritalStatus']>, on: string): Family[] => [
  { writes: 'dossier_family', from: on, maritalStatus, since: on },
];

const afterCouple = { DIVORCE: 'DIVORCED', SEPARATION: 'SEPARATED', END_OF_PACS: 'SINGLE' } as const;

/** Where one lives, how one is called, and the family: a family changes on the day of what happened. */
export const personEffects: Effects<
  | 'ADRESSE'
  | 'TELEPHONE'
  | 'NOM_USAGE'
  | 'NOM_FAMILLE'
  | 'SEXE_ETAT_CIVIL'
  | 'NATIONALITE'
  | 'MARIAGE'
  | 'PACS'
  | 'DIVORCE'
  | 'VEUVAGE'
  | 'NAISSANCE'
  | 'FIN_CHARGE_ENFANT'
> = {
  ADRESSE: ({ lines, postalCode, city, country }, decided) => [
    {
      writes: 'dossier_address',
      from: dayOf(decided),
      lines,
      postalCode,
      city,
      country: country ?? 'France',
    },
  ],
  TELEPHONE: ({ phone, mobilePhone, removesOther }, decided) => {
    const absent = removesOther === true ? '' : undefined;
    const numbers = { phone: phone ?? absent, mobilePhone: mobilePhone ?? absent };
    const given = Object.entries(numbers).filter(([, number]) => number !== undefined);
    return [{ writes: 'dossier_contact', from: dayOf(decided), ...Object.fromEntries(given) }];
  },
  NOM_USAGE: ({ usageName, ...wished }, decided) => [
    { writes: 'dossier_name', from: dayOf(decided), usageName: usageName ?? '', ...wishes(wished) },
  ],
  NOM_FAMILLE: ({ familyName, givenNames, ...wished }, decided) => [
    {
      writes: 'dossier_name',
      from: dayOf(decided),
      ...(familyName == null ? {} : { familyName }),
      ...(givenNames == null ? {} : { givenNames }),
      ...wishes(wished),
    },
  ],
  SEXE_ETAT_CIVIL: ({ civility, givenNames, ...wished }, decided) => [
    {
      writes: 'dossier_name',
      from: dayOf(decided),
      civility,
      ...(givenNames == null ? {} : { givenNames }),
      ...wishes(wished),
    },
  ],
  NATIONALITE: ({ country }, decided) => [{ writes: 'nationality', from: dayOf(decided), country }],
  MARIAGE: ({ on }) => becomes('MARRIED', on),
  PACS: ({ on }) => becomes('PACS', on),
  DIVORCE: ({ event, on }) => becomes(afterCouple[event], on),
  // A PACS ends with the death and makes no widow: neither the civil status nor a pension of survivors follows from it.
  VEUVAGE: ({ on }, { facts }) => becomes(facts.maritalStatus === 'PACS' ? 'SINGLE' : 'WIDOWED', on),
  // A child counts from the day of the birth, or of the arrival.
  NAISSANCE: ({ children, arrivedOn }) =>
    [...Map.groupBy(children, ({ birthDate }) => arrivedOn ?? birthDate)].map(([from, added]) => ({
      writes: 'dossier_family',
      from,
      added: added.map(({ givenName, birthDate }) => ({ givenName, birthDate })),
    })),
  FIN_CHARGE_ENFANT: ({ child: { givenName, birthDate }, on }) => [
    { writes: 'dossier_family', from: on, removed: [{ givenName, birthDate }] },
  ],
};
