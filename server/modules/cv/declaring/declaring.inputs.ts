import { Field, ID, InputType, Int } from 'type-graphql';
import { CvEntryInput } from '../kind/entry-form.ts';
import { CvProfileInput } from '../kind/profile-form.ts';

const which = 'The global id of the entry.';
const version =
  'The `version` that was read: refused with STALE_VERSION when it has changed since. Absent: not compared.';
const files = (more: string) =>
  `The global ids of files that were sent to \`POST /attachments\` and attached to nothing yet, ${more}.`;

@InputType({ description: 'An entry to be added to the CV.' })
export class AddCvEntryInput {
  @Field(() => CvEntryInput, { description: 'What it says.' })
  entry!: object;

  @Field(() => [ID], { nullable: true, description: files('that prove it; at most 10') })
  evidence?: string[] | null;

  @Field(() => Int, {
    nullable: true,
    description: 'Its place in the CV, from 1: those from there on move by one. Absent: the last one.',
  })
  position?: number | null;
}

@InputType({ description: 'What an entry says from now on.' })
export class UpdateCvEntryInput {
  @Field(() => ID, { description: which })
  entryId!: string;

  @Field(() => CvEntryInput, {
    description: 'All that it says, of the same kind as before: what is absent is taken away.',
  })
  entry!: object;

  @Field(() => [ID], {
    nullable: true,
    description: files('to be added to its evidence; at most 10 with one entry'),
  })
  addEvidence?: string[] | null;

  @Field(() => [ID], { nullable: true, description: 'The global ids of files that prove it no longer.' })
  removeEvidence?: string[] | null;

  @Field(() => Int, { nullable: true, description: version })
  expectedVersion?: number | null;
}

@InputType({ description: 'An entry to be removed from the CV.' })
export class RemoveCvEntryInput {
  @Field(() => ID, { description: which })
  entryId!: string;

  @Field(() => Int, { nullable: true, description: version })
  expectedVersion?: number | null;
}

@InputType({ description: 'An entry that was removed, to be put back into the CV.' })
export class RestoreCvEntryInput {
  @Field(() => ID, { description: 'The global id of the entry, from `Teacher.removedCvEntries`.' })
  entryId!: string;
}

@InputType({ description: 'Where an entry stands from now on.' })
export class MoveCvEntryInput {
  @Field(() => ID, { description: which })
  entryId!: string;

  @Field(() => Int, {
    description:
      'Its place from 1; those between the former place and this one move by one. Beyond the end: the last one.',
  })
  position!: number;
}

@InputType({ description: 'What stands above the entries of the CV from now on.' })
export class UpdateCvProfileInput {
  @Field(() => CvProfileInput, { description: 'All of it: what is absent is taken away.' })
  profile!: object;

  @Field(() => Int, { nullable: true, description: version })
  expectedVersion?: number | null;
}
