import { Entity, ManyToOne, OneToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { PrimaryKeyProp } from '@mikro-orm/postgresql';
import { Account } from './account.entity.ts';

/** The shared secret of an authenticator; it counts once a first code has proved that the device knows it. */
@Entity({ tableName: 'second_factor' })
export class SecondFactor {
  [PrimaryKeyProp]?: 'account';

  @OneToOne(() => Account, { primary: true, owner: true })
  account!: Account;

  /** Encrypted with a key of the application. */
  @Property({ type: 'blob', lazy: true })
  secret!: Buffer;

  @Property({ type: 'datetime' })
  createdAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  confirmedAt!: Date | null;

  /** The latest time step that a code was accepted for: no code works twice (RFC 6238, 5.2). */
  @Property({ type: 'integer', columnType: 'bigint' })
  lastStep = 0;
}

/** A code that stands in for a lost device, once; a keyed digest of it. */
@Entity({ tableName: 'recovery_code' })
export class RecoveryCode {
  [PrimaryKeyProp]?: ['account', 'digest'];

  @ManyToOne(() => Account, { primary: true })
  account!: Account;

  @PrimaryKey({ type: 'blob' })
  digest!: Buffer;

  @Property({ type: 'datetime', nullable: true })
  usedAt!: Date | null;
}
