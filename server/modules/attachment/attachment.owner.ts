import { extension, type PropertyOf } from '../../platform/read/declare.ts';
import type { Bind, ReadableExtension, TableRef } from '../../platform/read/model.ts';
import type { Viewer } from '../../platform/viewer.ts';
import { Attachment } from './attachment.entity.ts';

/** The record that claimed attachments belong to. */
export interface Owner {
  /** As declared with `attachmentOwner`. */
  readonly kind: string;
  readonly id: string;
}

type Table = TableRef<PropertyOf<Attachment>>;

/** A kind of record that attachments belong to. */
interface OwnerKind {
  /** Capitals, such as `MESSAGE_CONTENT`. */
  readonly kind: string;
  /**
   * Who sees the attachments of an owner: an SQL predicate over the attachment, whose `ownerId` is the key of the owner. A
   * kind that nobody declares is read by nobody.
   */
  readonly scope: (viewer: Viewer, t: Table, bind: Bind) => string;
  /** SQL of the key of the teacher’s file that they are part of: its readers are recorded. Null where there is none. */
  readonly file: (t: Table) => string;
}

/** Declares, among the reads of the module that has the owners, who sees what is attached to them. */
export function attachmentOwner({ kind, scope, file }: OwnerKind): ReadableExtension {
  if (!/^[A-Z]+(?:_[A-Z]+)*$/.test(kind))
    throw new TypeError(`${kind} is no kind of owner: write it in capitals`);
  const isOwned = (t: Table) => `${t.col('ownerKind')} = '${kind}'`;
  return {
    ...extension(Attachment, {}),
    scope: (viewer, t, bind) => `${isOwned(t)} and (${scope(viewer, t, bind)})`,
    file: (t) => `case when ${isOwned(t)} then ${file(t)} end`,
  };
}
