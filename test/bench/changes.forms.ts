/** A teacher of the bulk, by number. */
export const accountOf = (n: number) => `00000000-0000-7000-8002-${n.toString(16).padStart(12, '0')}`;

/** The password of every account of the bench. */
export const password = 'une phrase de passe du banc';

/** What one of the bulk asks for. */
export interface Form {
  readonly kind: string;
  readonly member: string;
  /** What it says; who asks once more asks for something else: the same twice is refused. */
  readonly values: (lap: number) => object;
  readonly effectiveFrom?: string;
  /** The document that goes with it. */
  readonly code?: string;
  /** Sent with the password, whose hash takes some 20 ms of a processor. */
  readonly isProved?: true;
}

const today = new Date().toISOString().slice(0, 10);
const inDays = (days: number) => new Date(Date.now() + days * 86_400_000).toISOString().slice(0, 10);
const later = inDays(10);

export const forms: readonly Form[] = [
  {
    kind: 'TELEPHONE',
    member: 'telephone',
    values: (lap) => ({ phone: '02 37 01 02 03', mobilePhone: `+33 6 01 02 03 ${10 + lap}` }),
  },
  {
    kind: 'NAISSANCE',
    member: 'naissance',
    values: (lap) => ({
      arrival: 'BIRTH',
      children: [{ givenName: `Léa ${String.fromCodePoint(65 + lap)}`, birthDate: '2026-03-14' }],
      asksForSft: true,
    }),
    code: 'ACTE_NAISSANCE_ENFANT',
  },
  {
    kind: 'ADRESSE',
    member: 'adresse',
    values: (lap) => ({
      lines: [`${12 + lap} rue des Lilas`, 'Bâtiment B'],
      postalCode: '28000',
      city: 'Chartres',
    }),
    effectiveFrom: later,
    isProved: true,
  },
  {
    kind: 'ANOMALIE',
    member: 'anomalie',
    values: (lap) => ({
      heading: 'APPRAISAL',
      isMissing: true,
      expected: `Le deuxième rendez-vous de ${2024 - lap} manque.`,
    }),
  },
  {
    kind: 'CONGE_MALADIE',
    member: 'congeMaladie',
    values: (lap) => ({ until: inDays(10 + lap) }),
    effectiveFrom: today,
    code: 'AVIS_ARRET',
  },
];

const submit = `mutation Submit($input: SubmitChangeRequestInput!) { submitChangeRequest(input: $input) {
  changeRequest { id reference status version nextStep { actor label by } missingDocuments { code label } }
  errors { code path message } } }`;

/** A submission as a client sends it. @param file the key of an uploaded file */
export function submissionOf(
  { member, values, effectiveFrom, code, isProved }: Form,
  file: string | null,
  lap: number,
): object {
  return {
    query: submit,
    variables: {
      input: {
        change: { [member]: values(lap) },
        ...(effectiveFrom && { effectiveFrom }),
        ...(code && { documents: [{ code, attachmentId: `att_${file?.replaceAll('-', '')}` }] }),
        ...(isProved && { currentPassword: password }),
      },
    },
  };
}

/** The same for the floor. */
export function floorSubmissionOf(
  { kind, values, effectiveFrom, code }: Form,
  file: string | null,
  n: number,
): object {
  const [decider, medical, at] = ['CORRESPONDENT', 'NONE', new Date().toISOString()];
  return {
    accountId: accountOf(n),
    kind,
    values: values(0),
    effectiveFrom,
    code,
    file,
    decider,
    medical,
    at,
  };
}

const approve = `mutation Approve($input: ApproveChangeRequestInput!) { approveChangeRequest(input: $input) {
  changeRequest { id status version decision { outcome decidedAt decidedBy { displayName } } } errors { code path message } } }`;
export const approvalOf = (requestId: string) => ({
  query: approve,
  variables: { input: { requestId: `chg_${requestId.replaceAll('-', '')}`, expectedVersion: 1 } },
});

const everything = `id reference kind status effectiveFrom comment createdAt submittedAt waitsSince isUrgent version
  officer { displayName } teacher { displayName } nextStep { actor actorKind isYours label by meanwhile { actor isYours label by } } values { name label text } proposal { __typename }
  supportingDocuments { code attachment { filename } } missingDocuments { code label } decision { outcome reason }
  events { at status actor note } about { id }`;
export const page = {
  query: `query Worklist { changeRequests(first: 50) { nodes { ${everything} } pageInfo { hasNextPage endCursor } } }`,
};
