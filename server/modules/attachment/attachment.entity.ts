import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, Int, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Account } from '../account/index.ts';

export const AttachmentScan = {
  PENDING: 'PENDING',
  CLEAN: 'CLEAN',
  NOT_SCANNED: 'NOT_SCANNED',
  REFUSED: 'REFUSED',
} as const;
export type AttachmentScan = (typeof AttachmentScan)[keyof typeof AttachmentScan];
registerEnumType(AttachmentScan, {
  name: 'AttachmentScan',
  description: 'Whether a virus was looked for in a file.',
  valuesConfig: {
    PENDING: { description: 'Not yet: the scanner could not be reached, and is asked again.' },
    CLEAN: { description: 'None was found, or the server made the file itself.' },
    NOT_SCANNED: {
      description:
        'This server had no scanner when the file came: it is given out, and nobody looked for a virus.',
    },
    REFUSED: { description: 'One was found: the file is given to nobody.' },
  },
});

/** A file that somebody uploaded: of the uploader alone until it is claimed, then of the record that it belongs to. */
@Entity({ tableName: 'attachment' })
@ObjectType({
  implements: Node,
  description:
    'A file that was sent to `POST /attachments`. Only its sender sees it until it is attached to something; then, those who see that.',
})
export class Attachment extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  /** Who uploaded it. */
  @ManyToOne(() => Account)
  account!: Account;

  @Field(() => String, { description: 'The name of the file, such as `Arrêté de nomination.pdf`.' })
  @Property({ type: 'text' })
  filename!: string;

  @Field(() => String, {
    description:
      'What the content is, such as `application/pdf`: found by looking at it, not taken from its name.',
  })
  @Property({ type: 'text' })
  mediaType!: string;

  @Field(() => Int, { description: 'How many bytes a download has.' })
  @Property({ type: 'integer' })
  byteSize!: number;

  @Field(() => String, { description: 'SHA-256 of those bytes, in hexadecimal.' })
  @Property({ type: 'text' })
  sha256!: string;

  @Field(() => AttachmentScan, { description: 'Whether a virus was looked for.' })
  @Property({ type: 'text' })
  scan!: AttachmentScan;

  /** Where its bytes lie in the storage. */
  @Property({ type: 'text' })
  storageKey!: string;

  @Property({ type: 'datetime' })
  uploadedAt!: Date;

  /** When it was attached to its owner; once, and by its uploader. */
  @Property({ type: 'datetime', nullable: true })
  claimedAt!: Date | null;

  /** What it is attached to: a kind that a module declares with `attachmentOwner`, and the key of the record. */
  @Property({ type: 'text', nullable: true })
  ownerKind!: string | null;

  @Property({ type: 'uuid', nullable: true })
  ownerId!: string | null;

  /** Its place among the files of its owner, from 0. */
  @Property({ type: 'smallint', nullable: true })
  position!: number | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When the content was deleted; null while it is there. What it was called stays.',
  })
  @Property({ type: 'datetime', nullable: true })
  deletedAt!: Date | null;
}
