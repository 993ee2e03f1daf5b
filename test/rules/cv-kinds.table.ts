import type { CvEntryKind } from '../../server/modules/cv/index.ts';

/** One way to fill an entry in: what differs from the usual one, of the entry and of its details (undefined: left out). */
interface Case {
  readonly says: string;
  readonly with?: Readonly<Record<string, unknown>>;
  readonly details?: Readonly<Record<string, unknown>>;
  /** What is kept of the details, where it is not what was written. */
  readonly kept?: Readonly<Record<string, unknown>>;
}
interface Faulty extends Case {
  /** Each fault as its code and its path. */
  readonly refused: readonly string[];
}
interface Cases {
  readonly entry: Readonly<Record<string, unknown>>;
  readonly details: Readonly<Record<string, unknown>>;
  readonly valid: readonly Case[];
  readonly invalid: readonly Faulty[];
}

/** Of a teacher who was born on 1988-05-20, on 2026-11-30. */
export const asked = { today: '2026-11-30', birthDate: '1988-05-20' };

const sici = '10.1002/(SICI)1097-4571(199806)49:8<693::AID-ASI4>3.0.CO;2-O';
const long = (length: number) => 'é'.repeat(length);

export const cases: Readonly<Record<CvEntryKind, Cases>> = {
  DIPLOMA: {
    entry: { title: 'Master MEEF', organization: 'Université d’Orléans', from: '2010-09', to: '2012-06-30' },
    details: { level: 7, speciality: 'Mathématiques' },
    valid: [
      { says: 'the year alone', with: { from: undefined, to: '2012' } },
      { says: 'a baccalauréat', with: { title: 'Baccalauréat S' }, details: { level: 4 } },
      {
        says: 'the agrégation, without a level',
        with: { title: 'Agrégation externe' },
        details: { level: undefined },
      },
      { says: 'the CRPE, without a level', with: { title: 'CRPE' }, details: { level: null } },
      { says: 'a CAPPEI, without a level', with: { title: 'CAPPEI' }, details: { level: undefined } },
      { says: 'this very year', with: { to: '2026' } },
    ],
    invalid: [
      { says: 'no level', details: { level: undefined }, refused: ['REQUIRED details.diploma.level'] },
      { says: 'level 2', details: { level: 2 }, refused: ['OUT_OF_RANGE details.diploma.level'] },
      { says: 'level 9', details: { level: 9 }, refused: ['OUT_OF_RANGE details.diploma.level'] },
      {
        says: 'the agrégation with a level',
        with: { title: ' Agrégation de mathématiques' },
        refused: ['COMPETITION_HAS_NO_LEVEL details.diploma.level'],
      },
      { says: 'no day on which it was obtained', with: { to: undefined }, refused: ['REQUIRED to'] },
      { says: 'obtained next year', with: { to: '2027' }, refused: ['DATE_OUT_OF_RANGE to'] },
      {
        says: 'obtained before the birth',
        with: { from: undefined, to: '1987' },
        refused: ['DATE_OUT_OF_RANGE to'],
      },
      { says: 'obtained before it began', with: { from: '2013' }, refused: ['DATES_REVERSED to'] },
      { says: 'no title', with: { title: ' ' }, refused: ['REQUIRED title'] },
      { says: 'a title of 301 characters', with: { title: long(301) }, refused: ['TOO_LONG title'] },
      {
        says: 'a speciality of two lines',
        details: { speciality: 'a\nb' },
        refused: ['NOT_PLAIN details.diploma.speciality'],
      },
      {
        says: 'several faults at once',
        with: { title: '', to: '2012-13', language: 'zz', visibility: 'ALL' },
        details: { level: 12 },
        refused: [
          'REQUIRED title',
          'INVALID_PARTIAL_DATE to',
          'UNKNOWN_VALUE visibility',
          'UNKNOWN_LANGUAGE language',
          'OUT_OF_RANGE details.diploma.level',
        ],
      },
      {
        says: 'a field that it does not have',
        details: { doi: sici },
        refused: ['UNKNOWN_FIELD details.diploma.doi'],
      },
    ],
  },
  PROFESSIONAL_EXPERIENCE: {
    entry: { title: 'Formatrice académique', organization: 'Rectorat', from: '2019-09-01' },
    details: { share: 50, place: 'Orléans' },
    valid: [
      { says: 'that has ended', with: { to: '2023-08' } },
      { says: 'that begins next year', with: { from: '2027-09-01' } },
      { says: 'in the month of its end', with: { from: '2019-09', to: '2019' } },
      { says: 'without a share', details: { share: undefined } },
      { says: 'a text of 10,000 characters', with: { description: long(10_000) } },
      { says: 'a text with tags', with: { description: '<b>Coordination</b> & <script>alert(1)</script>' } },
      { says: 'for recruiters, in Breton', with: { visibility: 'RECRUITERS', language: 'br' } },
      { says: 'with a page', details: { url: 'https://example.org/projet?a=1' } },
    ],
    invalid: [
      { says: 'without a beginning', with: { from: undefined }, refused: ['REQUIRED from'] },
      {
        says: 'on no day of the calendar',
        with: { from: '2019-02-29' },
        refused: ['INVALID_PARTIAL_DATE from'],
      },
      { says: 'in no month of the year', with: { from: '2019-00' }, refused: ['INVALID_PARTIAL_DATE from'] },
      {
        says: 'a date as people write it',
        with: { from: '09/2019' },
        refused: ['INVALID_PARTIAL_DATE from'],
      },
      { says: 'in two years', with: { from: '2028' }, refused: ['DATE_OUT_OF_RANGE from'] },
      { says: 'until in eleven years', with: { to: '2037' }, refused: ['DATE_OUT_OF_RANGE to'] },
      { says: 'ended before it began', with: { to: '2018' }, refused: ['DATES_REVERSED to'] },
      {
        says: 'more than a full time',
        details: { share: 101 },
        refused: ['OUT_OF_RANGE details.professionalExperience.share'],
      },
      {
        says: 'no share at all',
        details: { share: 0 },
        refused: ['OUT_OF_RANGE details.professionalExperience.share'],
      },
      {
        says: 'a text of 10,001 characters',
        with: { description: long(10_001) },
        refused: ['TOO_LONG description'],
      },
      {
        says: 'a text that turns its direction',
        with: { description: 'a\u202eb' },
        refused: ['NOT_PLAIN description'],
      },
      {
        says: 'a page that is a program',
        details: { url: 'javascript:alert(1)' },
        refused: ['INVALID_FORMAT details.professionalExperience.url'],
      },
    ],
  },
  PERSONAL_EXPERIENCE: {
    entry: { title: 'Trésorière', organization: 'Club d’échecs', from: '2015' },
    details: {},
    valid: [{ says: 'part of a time', details: { share: 10 } }],
    invalid: [{ says: 'without a beginning', with: { from: null }, refused: ['REQUIRED from'] }],
  },
  RESEARCH: {
    entry: {
      title: 'Thèse de didactique',
      organization: 'Université Paris Cité',
      from: '2016-10',
      to: '2020-11-27',
    },
    details: { domain: 'Didactique', laboratory: 'LDAR', supervisor: 'Claire Vasseur' },
    valid: [{ says: 'that goes on', with: { to: undefined } }],
    invalid: [
      {
        says: 'a domain that is a number',
        details: { domain: 3 },
        refused: ['INVALID_FORMAT details.research.domain'],
      },
    ],
  },
  PUBLICATION: {
    entry: { title: 'Enseigner la preuve', organization: 'Repères', from: '2021-04' },
    details: { kind: 'ARTICLE', authors: ['Julie Labert'], doi: '10.4000/rfp.4567', hal: 'hal-01234567' },
    valid: [
      {
        says: 'a DOI as an address, in capitals',
        details: { doi: 'https://doi.org/10.4000/RFP.4567' },
        kept: { doi: '10.4000/rfp.4567' },
      },
      {
        says: 'a DOI behind its name, at the end of a sentence',
        details: { doi: 'doi: 10.4000/rfp.4567.' },
        kept: { doi: '10.4000/rfp.4567' },
      },
      { says: 'a SICI', details: { doi: sici }, kept: { doi: sici.toLowerCase() } },
      {
        says: 'a SICI in an address',
        details: { doi: `https://doi.org/${encodeURI(sici)}` },
        kept: { doi: sici.toLowerCase() },
      },
      {
        says: 'a page of HAL with its version',
        details: { hal: 'https://shs.hal.science/halshs-01234567v2' },
        kept: { hal: 'halshs-01234567v2' },
      },
      {
        says: 'an archive of several words',
        details: { hal: 'hal-lirmm-00123456' },
        kept: { hal: 'hal-lirmm-00123456' },
      },
      {
        says: 'a DOI as its resolver writes it without https, of a registrant with a part',
        details: { doi: 'doi.org/10.1000.10/RFP(2020)4567' },
        kept: { doi: '10.1000.10/rfp(2020)4567' },
      },
      {
        says: 'a DOI behind its name with a space before the colon',
        details: { doi: 'DOI : 10.4000/rfp.4567' },
        kept: { doi: '10.4000/rfp.4567' },
      },
      ...[
        ['https://hal.science/hal-01234567v2/document', 'hal-01234567v2'],
        ['https://hal.archives-ouvertes.fr/hal-01234567', 'hal-01234567'],
        ['https://tel.archives-ouvertes.fr/tel-01234567v1/file/these.pdf#page=3', 'tel-01234567v1'],
        ['https://hal.inria.fr/hal-01234567v3?lang=fr', 'hal-01234567v3'],
        ['theses.hal.science/tel-01234567', 'tel-01234567'],
        ['HAL Id: hal-01234567', 'hal-01234567'],
        ['⟨halshs-01234567⟩', 'halshs-01234567'],
      ].map(([given, kept]) => ({ says: `${given}`, details: { hal: given }, kept: { hal: kept } })),
      ...[
        'ISBN-13: 978-2-07-036822-8',
        '978\u20112\u201107\u2011036822\u20118',
        'ISBN-10 : 2-07-036822-X',
      ].map((isbn) => ({ says: isbn, details: { isbn }, kept: { isbn: '978-2-07-036822-8' } })),
      { says: 'an old ISBN', details: { isbn: '2-07-036822-x' }, kept: { isbn: '978-2-07-036822-8' } },
      {
        says: 'an ISBN of 979-10',
        details: { isbn: 'ISBN 9791092928006' },
        kept: { isbn: '979-10-92928-00-6' },
      },
    ],
    invalid: [
      { says: 'no day on which it appeared', with: { from: undefined }, refused: ['REQUIRED from'] },
      { says: 'an end', with: { to: '2022' }, refused: ['NO_END_DATE to'] },
      {
        says: 'a DOI without its prefix',
        details: { doi: 'rfp.4567' },
        refused: ['INVALID_DOI details.publication.doi'],
      },
      {
        says: 'a DOI with a space',
        details: { doi: '10.4000/rfp 4567' },
        refused: ['INVALID_DOI details.publication.doi'],
      },
      {
        says: 'an address of a DOI that is badly written',
        details: { doi: 'https://doi.org/10.4000/rfp%E9' },
        refused: ['INVALID_DOI details.publication.doi'],
      },
      {
        says: 'a HAL id of seven digits',
        details: { hal: 'hal-0123456' },
        refused: ['INVALID_HAL_ID details.publication.hal'],
      },
      {
        says: 'an ISBN with a wrong last digit',
        details: { isbn: '978-2-07-036822-9' },
        refused: ['INVALID_ISBN details.publication.isbn'],
      },
      {
        says: 'an author without a name',
        details: { authors: ['Julie Labert', ''] },
        refused: ['REQUIRED details.publication.authors.1'],
      },
    ],
  },
  TRAINING: {
    entry: { title: 'Premiers secours', organization: 'Croix-Rouge', from: '2022-03-02', to: '2022-03-03' },
    details: { hours: 14, certificate: 'PSC1' },
    valid: [{ says: 'without details', details: { hours: undefined, certificate: undefined } }],
    invalid: [{ says: 'no hours', details: { hours: 0 }, refused: ['OUT_OF_RANGE details.training.hours'] }],
  },
  LANGUAGE: {
    entry: { title: 'Allemand', from: '2018' },
    details: { language: 'de', listening: 'C1', writing: 'B2', certificate: 'Goethe-Zertifikat C1' },
    valid: [
      {
        says: 'a first language',
        details: { language: 'br', isFirstLanguage: true, listening: undefined, writing: undefined },
      },
      { says: 'French Sign Language', details: { language: 'fsl' } },
      { says: 'a code of three letters', details: { language: 'DEU' }, kept: { language: 'de' } },
    ],
    invalid: [
      {
        says: 'no level at all',
        details: { listening: undefined, writing: undefined },
        refused: ['REQUIRED details.language.listening'],
      },
      {
        says: 'a level that there is not',
        details: { listening: 'D1' },
        refused: ['UNKNOWN_VALUE details.language.listening'],
      },
      {
        says: 'no language',
        details: { language: 'xx' },
        refused: ['UNKNOWN_LANGUAGE details.language.language'],
      },
      {
        says: 'a code for several languages',
        details: { language: 'mul' },
        refused: ['UNKNOWN_LANGUAGE details.language.language'],
      },
      { says: 'an end', with: { to: '2020' }, refused: ['NO_END_DATE to'] },
    ],
  },
  SKILL: {
    entry: { title: 'Outils numériques' },
    details: { keywords: ['tableur', 'ENT'], mastery: 'Pix, niveau 6' },
    valid: [{ says: 'without details', details: { keywords: undefined, mastery: undefined } }],
    invalid: [
      {
        says: 'more keywords than anybody reads',
        details: { keywords: Array.from({ length: 31 }, () => 'ENT') },
        refused: ['OUT_OF_RANGE details.skill.keywords'],
      },
    ],
  },
};
