import {
  getNamedType,
  isAbstractType,
  isCompositeType,
  isLeafType,
  isListType,
  isNonNullType,
  type GraphQLCompositeType,
  type GraphQLField,
  type GraphQLInterfaceType,
  type GraphQLObjectType,
  type GraphQLSchema,
} from 'graphql';

/** Where the values of arguments come from. */
export interface Material {
  readonly ids: readonly string[];
  readonly days: readonly string[];
  readonly prefixes: readonly string[];
  readonly corps: readonly string[];
  readonly departments: readonly string[];
  readonly uais: readonly string[];
  readonly codes: readonly string[];
  /** Cursors of a list, `Teacher.NAME.asc`. */
  cursors(list: string): readonly string[];
}
export interface Operation {
  readonly document: string;
  readonly variables: Record<string, unknown>;
}

/** What stands under one response path: a key is always the same field with the same arguments. */
interface Scope {
  readonly keys: Map<string, { readonly signature: string; readonly below: Scope }>;
}
const newScope = (): Scope => ({ keys: new Map() });

/** The way back into the schema, a log that grows with each operation, what is worked out and reads no record, what is signed. */
export const untried = new Set([
  'query',
  'accessLog',
  'connectionPoint',
  'connectionPointOf',
  'downloadUrl',
  'cvCompleteness',
  'removedCvEntries',
]);
/** At most this many fields below lists, so that no operation meets the limits of the server. */
const mostFields = 110;
const deepest = 9;

/** From a type to a field of it, or to one of the types that it may be. */
interface Step {
  readonly parent: GraphQLCompositeType;
  readonly step: GraphQLField<unknown, unknown> | GraphQLObjectType;
}

/** The shortest way from the query root to a type; by the id of a node only where there is no other. */
function wayTo(schema: GraphQLSchema, aim: GraphQLObjectType): readonly Step[] {
  const root = schema.getQueryType() as GraphQLObjectType;
  const ways = new Map<GraphQLCompositeType, readonly Step[]>([[root, []]]);
  const byId: Step[] = [];
  // A map gives what is added to it meanwhile as well.
  for (const [parent, way] of ways) {
    const onward = (step: Step['step']) => {
      const type = 'args' in step ? (getNamedType(step.type) as GraphQLCompositeType) : step;
      if (isCompositeType(type) && !ways.has(type)) ways.set(type, [...way, { parent, step }]);
    };
    if (isAbstractType(parent)) schema.getPossibleTypes(parent).forEach(onward);
    for (const field of 'getFields' in parent ? Object.values(parent.getFields()) : []) {
      if (untried.has(field.name)) continue;
      if (parent === root && /^nodes?$/.test(field.name)) byId.push({ parent, step: field });
      else onward(field);
    }
  }
  return ways.get(aim) ?? [byId[0] as Step, { parent: root, step: aim }];
}

/**
 * Makes a valid operation of a tape of numbers: aliases, merged duplicates, fragments named and inline, variables,
 * conditions, pages. A shorter tape with smaller numbers gives a simpler operation, so that a counterexample shrinks.
 */
export class OperationMaker {
  readonly #schema: GraphQLSchema;
  readonly #material: Material;
  readonly #tape: readonly number[];
  readonly #definitions: string[] = [];
  readonly #fragments: string[] = [];
  readonly #variables: Record<string, unknown> = {};
  #at = 0;
  #fields = 0;
  #aliases = 0;
  #conditions = 0;
  #serial = 0;
  #inFragment = false;

  constructor(schema: GraphQLSchema, material: Material, tape: readonly number[]) {
    this.#schema = schema;
    this.#material = material;
    this.#tape = tape;
  }

  operation(): Operation {
    const query = this.#schema.getQueryType() as GraphQLObjectType;
    const set = this.#set(query, newScope(), 1);
    const variables = this.#definitions.length > 0 ? ` (${this.#definitions.join(', ')})` : '';
    return {
      document: [`query Q${variables} ${set}`, ...this.#fragments].join('\n'),
      variables: this.#variables,
    };
  }

  /** An operation that asks for one field alone, on the shortest way to it. */
  reaching(owner: GraphQLObjectType, name: string): Operation {
    const field = owner.getFields()[name] as GraphQLField<unknown, unknown>;
    const below = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
    const asked = `{ ${name}${this.#arguments(owner, field)}${below} }`;
    const set = wayTo(this.#schema, owner).reduceRight(
      (inner, { parent, step }) =>
        'args' in step
          ? `{ ${step.name}${this.#arguments(parent, step)} ${inner} }`
          : `{ ... on ${step.name} ${inner} }`,
      asked,
    );
    const variables = this.#definitions.length > 0 ? ` (${this.#definitions.join(', ')})` : '';
    return { document: `query Q${variables} ${set}`, variables: this.#variables };
  }

  #pick(below: number): number {
    return (this.#tape[this.#at++] ?? 0) % below;
  }

  #one<T>(items: readonly T[]): T {
    return items[this.#pick(items.length)] as T;
  }

  /** True once in `times`; never when the tape has ended. */
  #sometimes(times: number): boolean {
    return this.#pick(times) === times - 1;
  }

  #set(type: GraphQLCompositeType, scope: Scope, depth: number): string {
    const parts: string[] = [];
    // Now and then a wide object: more fields than one call of json_build_object takes.
    const wide = depth > 1 && this.#aliases === 0 && this.#sometimes(40) ? 55 : 0;
    const count = 1 + this.#pick(depth === 1 ? 4 : 7) + wide;
    for (let i = 0; i < count; i += 1) parts.push(this.#selection(type, scope, depth, wide > 0));
    return `{ ${parts.join(' ')} }`;
  }

  #selection(type: GraphQLCompositeType, scope: Scope, depth: number, wide: boolean): string {
    if (!wide && depth < deepest && this.#sometimes(5)) return this.#fragment(type, scope, depth);
    if (!('getFields' in type) || this.#sometimes(12)) return this.#typename(scope);
    const fields = Object.values(type.getFields()).filter(({ name }) => !untried.has(name));
    const leaves = fields.filter((field) => isLeafType(getNamedType(field.type)));
    const mayNest = !wide && depth < deepest && this.#fields < mostFields;
    const choice = mayNest && (leaves.length < 3 || this.#sometimes(2)) ? this.#towards(fields) : leaves;
    if (choice.length === 0) return '__typename';
    return this.#field(type, this.#one(choice), scope, depth, wide);
  }

  /** Half of the time the composite fields alone: the depths of the schema would be rare otherwise. */
  #towards(fields: readonly GraphQLField<unknown, unknown>[]) {
    const composite = fields.filter((field) => isCompositeType(getNamedType(field.type)));
    const deep = composite.filter((field) =>
      /^(Dossier|CareerPerspective|CareerOutcome|\w+Connection|\w+Edge)$/.test(getNamedType(field.type).name),
    );
    if (deep.length > 0 && this.#sometimes(3)) return deep;
    return composite.length > 0 && this.#sometimes(2) ? composite : fields;
  }

  #typename(scope: Scope): string {
    if (!this.#sometimes(4) || this.#aliases > 50) return '__typename';
    return `${this.#alias(scope, '__typename').key}: __typename`;
  }

  #alias(scope: Scope, signature: string) {
    this.#aliases += 1;
    const key = this.#sometimes(9) && !scope.keys.has('__proto__') ? '__proto__' : `a${++this.#serial}`;
    const entry = { signature, below: newScope() };
    scope.keys.set(key, entry);
    return { key, ...entry };
  }

  #field(
    parent: GraphQLCompositeType,
    field: GraphQLField<unknown, unknown>,
    scope: Scope,
    depth: number,
    wide: boolean,
  ): string {
    this.#fields += 1;
    const args = this.#arguments(parent, field);
    // Fields that read alike in several types merge; others of the same name may not, so their type is in the key.
    const isShared =
      field.args.length === 0 && ['id', 'from', 'to', 'name', 'code', 'phone', 'email'].includes(field.name);
    const signature = isShared ? field.name : `${parent.name}.${field.name}${args}`;
    const known = scope.keys.get(field.name);
    const mayStay = known
      ? known.signature === signature
      : !(this.#inFragment && args) && field.name !== 'kind';
    let { name: key, below } = { name: field.name, below: known?.below ?? newScope() };
    if ((wide || !mayStay || this.#sometimes(8)) && this.#aliases <= 55)
      ({ key, below } = this.#alias(scope, signature));
    else if (!mayStay) return '__typename';
    else if (!known) scope.keys.set(key, { signature, below });
    const type = getNamedType(field.type);
    const set = isCompositeType(type) ? ` ${this.#set(type, below, depth + 1)}` : '';
    return `${key === field.name ? '' : `${key}: `}${field.name}${args}${this.#condition()}${set}`;
  }

  #fragment(type: GraphQLCompositeType, scope: Scope, depth: number): string {
    const target = this.#condition2(type);
    if (depth === 1 || this.#inFragment || !this.#sometimes(2)) {
      const on = target === type && this.#sometimes(2) ? '' : ` on ${target.name}`;
      return `...${on}${this.#condition()} ${this.#set(target, scope, depth)}`;
    }
    this.#inFragment = true;
    const name = `F${++this.#serial}`;
    // Its own scope: what it selects without alias takes no arguments, so it agrees with any other selection.
    const set = this.#set(target, scope, Math.max(depth, deepest - 2));
    this.#inFragment = false;
    this.#fragments.push(`fragment ${name} on ${target.name} ${set}`);
    return `...${name}${this.#condition()}${this.#sometimes(3) ? ` ...${name}` : ''}`;
  }

  /** A type condition that may hold. */
  #condition2(type: GraphQLCompositeType): GraphQLCompositeType {
    if (isAbstractType(type)) return this.#one([...this.#schema.getPossibleTypes(type)]);
    const wider: GraphQLInterfaceType[] = 'getInterfaces' in type ? [...type.getInterfaces()] : [];
    return this.#one([type, ...wider]);
  }

  #condition(): string {
    if (this.#conditions >= 40 || !this.#sometimes(9)) return '';
    this.#conditions += 1;
    const value = this.#one([true, false]);
    const directive = this.#one(['include', 'skip']);
    if (!this.#sometimes(2)) return ` @${directive}(if: ${String(value)})`;
    if (this.#sometimes(4)) {
      const name = `v${++this.#serial}`;
      this.#definitions.push(`$${name}: Boolean = ${String(value)}`);
      return ` @${directive}(if: $${name})`;
    }
    return ` @${directive}(if: ${this.#variable('Boolean!', value)})`;
  }

  #variable(type: string, value: unknown): string {
    const name = `v${++this.#serial}`;
    this.#definitions.push(`$${name}: ${type}`);
    if (value !== undefined) this.#variables[name] = value;
    return `$${name}`;
  }

  #value(type: string, value: unknown, literal = JSON.stringify(value)): string {
    return this.#sometimes(2) ? this.#variable(type, value) : literal;
  }

  #arguments(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): string {
    const known = field.args.map(({ name }) => name);
    if (field.name.startsWith('career') && field.name !== 'careerSteps') return this.#career(known);
    const parts: string[] = [];
    if (known.includes('id')) parts.push(`id: ${this.#value('ID!', this.#one(this.#material.ids))}`);
    if (known.includes('ids')) {
      const ids = Array.from({ length: this.#pick(7) }, () => this.#one(this.#material.ids));
      parts.push(`ids: ${this.#value('[ID!]!', ids)}`);
    }
    const code = known.find((name) => name === 'code' || name === 'academyCode');
    if (code) parts.push(`${code}: ${this.#value('String!', this.#one(this.#material.codes))}`);
    if (known.includes('asOf') && this.#sometimes(2))
      parts.push(`asOf: ${this.#value('Date', this.#one([...this.#material.days, null]))}`);
    if (known.includes('first')) parts.push(...this.#page(parent, field));
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  /** Days that the rules take; assumptions and kinds are given as values of either sort. */
  #career(known: readonly string[]): string {
    const parts = known.includes('until') ? [`until: ${this.#value('Date!', '2045-09-01')}`] : [];
    if (this.#sometimes(2))
      parts.push(`asOf: ${this.#value('Date', this.#one(['2026-01-15', '2020-02-29', '2031-09-01', null]))}`);
    if (known.includes('kinds') && this.#sometimes(2))
      parts.push(`kinds: ${this.#one(['[GRADE]', '[ECHELON, CORPS]', 'MOBILITY', '[]', 'null'])}`);
    if (known.includes('assuming') && this.#sometimes(2))
      parts.push(`assuming: ${this.#one(['{ acceleratedAdvancement: true }', '{}', 'null'])}`);
    return parts.length > 0 ? `(${parts.join(', ')})` : '';
  }

  #page(parent: GraphQLCompositeType, field: GraphQLField<unknown, unknown>): string[] {
    const parts: string[] = [];
    let list = `${getNamedType(field.type).name.replace('Connection', '')}.NEWEST.desc`;
    if (parent.name === 'Conversation') list = 'Message.OLDEST.asc';
    else if (field.name === 'messages' && this.#sometimes(2))
      parts.push(`folder: ${this.#value('MailFolder', this.#one(['INBOX', 'ARCHIVE', 'SENT']), 'ARCHIVE')}`);
    if (field.name === 'officers') {
      list = 'Officer.NAME.asc';
      if (this.#sometimes(2)) {
        const searched = this.#one(['cl', 'MOR clAIre', 'moreau 2', 'oreau', '', '!', null]);
        parts.push(`search: ${this.#value('String', searched)}`);
      }
    } else if (field.name === 'importConflicts') list = 'ImportConflict.OLDEST.asc';
    else if (field.name === 'conversations') {
      list = 'Conversation.WAITING.asc';
      if (this.#sometimes(2))
        parts.push(
          `filter: ${this.#one(['{}', 'null', '{ waiting: true }', '{ waiting: false, snoozed: false }', '{ snoozed: true }', '{ handedOver: true }'])}`,
        );
    } else if (parent.name === 'Query') {
      const by = this.#one(['NAME', 'BIRTH_DATE']);
      const direction = this.#one(['ASC', 'DESC']);
      list = `Teacher.${by}.${direction.toLowerCase()}`;
      if (by !== 'NAME' || direction !== 'ASC' || this.#sometimes(2)) parts.push(this.#order(by, direction));
      if (this.#sometimes(2)) parts.push(this.#filter());
    }
    const size = this.#one([undefined, 1, 2, 3, 5, 0]);
    if (size !== undefined) parts.push(`${this.#one(['first', 'last'])}: ${this.#value('Int', size)}`);
    const cursors = this.#material.cursors(list);
    for (const argument of ['after', 'before']) {
      if (cursors.length > 0 && this.#sometimes(4))
        parts.push(`${argument}: ${this.#value('String', this.#one([...cursors, null]))}`);
    }
    return parts;
  }

  #order(field: string, direction: string): string {
    if (this.#sometimes(3)) return `orderBy: ${this.#variable('TeacherOrder', { field, direction })}`;
    const way = direction === 'ASC' && this.#sometimes(2) ? '' : `, direction: ${direction}`;
    return `orderBy: { field: ${field}${way} }`;
  }

  #filter(): string {
    const { prefixes, corps, departments, uais } = this.#material;
    const parts: [name: string, type: string, value: unknown][] = [
      ['namePrefix', 'String', this.#one([...prefixes, null])],
      ['corps', '[String!]', this.#one([[], [this.#one(corps)], [this.#one(corps), this.#one(corps)], null])],
      ['departmentCode', 'String', this.#one([...departments, null])],
      ['establishmentUai', 'String', this.#one(uais)],
    ];
    const chosen = parts.filter(() => this.#sometimes(3));
    if (this.#sometimes(3))
      return `filter: ${this.#variable('TeacherFilter', Object.fromEntries(chosen.map(([name, , value]) => [name, value])))}`;
    return `filter: { ${chosen.map(([name, type, value]) => `${name}: ${this.#value(type, value)}`).join(', ')} }`;
  }
}

/** The fields of a schema that give a list or take arguments, as `Type.field`. */
export function listFields(schema: GraphQLSchema): string[] {
  return Object.values(schema.getTypeMap()).flatMap((type) => {
    if (!('getFields' in type) || type.name.startsWith('__') || !isCompositeType(type)) return [];
    return Object.values(type.getFields())
      .filter(
        (field) =>
          field.args.length > 0 || isListType(isNonNullType(field.type) ? field.type.ofType : field.type),
      )
      .map((field) => `${type.name}.${field.name}`);
  });
}
