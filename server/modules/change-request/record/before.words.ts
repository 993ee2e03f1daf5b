import type { Bilingual, Locale } from '../../../platform/viewer.ts';
import { wordsOf } from '../../change-effect/index.ts';
import type { AskedKind } from '../../change-kind/index.ts';
import type { FamilySituation, PostalAddress } from '../../dossier/index.ts';
import type { Civility } from '../../teacher/index.ts';

/** What the file said when a request was sent, as it is kept with it: what was not kept is missing. */
export type Before = Partial<Said>;
interface Said {
  readonly address: PostalAddress | null;
  readonly family: FamilySituation;
  readonly phone: string | null;
  readonly mobilePhone: string | null;
  readonly civility: Civility;
  readonly familyName: string;
  readonly usageName: string | null;
  readonly givenNames: readonly string[];
}
type Words = ReturnType<typeof wordsOf>;

const values = {
  address: [
    { fr: 'Adresse personnelle', en: 'Personal address' },
    ({ address }, words) => address && words.address(address),
  ],
  phone: [{ fr: 'Téléphone fixe', en: 'Telephone' }, ({ phone }) => phone],
  mobilePhone: [{ fr: 'Téléphone portable', en: 'Mobile telephone' }, ({ mobilePhone }) => mobilePhone],
  maritalStatus: [
    { fr: 'Situation familiale', en: 'Marital status' },
    ({ family }, words) => family && words.marital(family),
  ],
  children: [{ fr: 'Enfants', en: 'Children' }, ({ family }, words) => family && words.children(family)],
  civility: [
    { fr: 'Civilité', en: 'Civility' },
    ({ civility }, words) => civility && words.civility(civility),
  ],
  familyName: [{ fr: 'Nom de famille', en: 'Family name' }, ({ familyName }) => familyName],
  usageName: [{ fr: 'Nom d’usage', en: 'Usage name' }, ({ usageName }) => usageName],
  givenNames: [{ fr: 'Prénoms', en: 'Given names' }, ({ givenNames }) => givenNames?.join(', ')],
} as const satisfies Readonly<
  Record<string, readonly [Bilingual, (before: Before, words: Words) => string | null | undefined]>
>;

const couple = ['maritalStatus'] as const;
/** The values that an approval of a kind replaces; the other kinds add something, or change what is not kept here. */
const replaced: Readonly<Partial<Record<AskedKind, readonly (keyof typeof values)[]>>> = {
  ADRESSE: ['address'],
  TELEPHONE: ['phone', 'mobilePhone'],
  NOM_USAGE: ['familyName', 'usageName'],
  NOM_FAMILLE: ['familyName', 'usageName', 'givenNames'],
  SEXE_ETAT_CIVIL: ['civility', 'givenNames'],
  MARIAGE: couple,
  PACS: couple,
  DIVORCE: couple,
  VEUVAGE: couple,
  NAISSANCE: ['children'],
  FIN_CHARGE_ENFANT: ['children'],
};

/** What somebody asked for: the kind, and what was filled in. */
interface AskedFor {
  readonly kind: AskedKind;
  readonly values: Readonly<Record<string, unknown>>;
}

/** The values that a request asks to change, as they were when it was sent; what the file did not say is left out. */
export function beforeInWords({ kind, values: asked }: AskedFor, before: Before, locale: Locale) {
  const words = wordsOf(locale);
  // A number that is not given stays, unless it is to be removed.
  const stays = (name: string) =>
    kind === 'TELEPHONE' && asked[name] == null && asked['removesOther'] !== true;
  return (replaced[kind] ?? []).flatMap((name) => {
    if (stays(name)) return [];
    const [label, write] = values[name];
    const text = write(before, words);
    return text ? [{ name, label: label[locale], text }] : [];
  });
}
