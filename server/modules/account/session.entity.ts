import { Entity, ManyToOne, PrimaryKey, Property } from '@mikro-orm/decorators/legacy';
import { Field, ObjectType, registerEnumType } from 'type-graphql';
import { Node } from '../../platform/graphql/types.ts';
import { GraphQLDateTime } from '../../platform/graphql/scalars.ts';
import { Account } from './account.entity.ts';

export const SignInOutcome = {
  SUCCEEDED: 'SUCCEEDED',
  WRONG_PASSWORD: 'WRONG_PASSWORD',
  WRONG_SECOND_FACTOR: 'WRONG_SECOND_FACTOR',
} as const;
export type SignInOutcome = (typeof SignInOutcome)[keyof typeof SignInOutcome];
registerEnumType(SignInOutcome, {
  name: 'SignInOutcome',
  description: 'How a try to sign in ended.',
  valuesConfig: {
    SUCCEEDED: { description: 'A session was opened.' },
    WRONG_PASSWORD: { description: 'The password was wrong.' },
    WRONG_SECOND_FACTOR: { description: 'The password was right, the code was not.' },
  },
});

/** A signed-in device: the family of all refresh tokens that one sign-in gave birth to. */
@Entity({ tableName: 'session' })
@ObjectType('OpenSession', {
  implements: Node,
  description: 'A device on which the account is signed in.',
})
export class SessionRecord extends Node {
  @PrimaryKey({ type: 'uuid' })
  declare id: string;

  @ManyToOne(() => Account)
  account!: Account;

  @Field(() => GraphQLDateTime, { name: 'openedAt', description: 'When it was opened.' })
  @Property({ type: 'datetime' })
  createdAt!: Date;

  /** The digest of the NUMEN or letter that opened it: what opens nothing any more still proves who replaces it. */
  @Property({ type: 'blob', nullable: true, lazy: true })
  openingDigest: Buffer | null = null;

  /** No refresh token renews the session beyond this instant. */
  @Property({ type: 'datetime' })
  expiresAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  endedAt!: Date | null;

  @Field(() => GraphQLDateTime, {
    nullable: true,
    description: 'When it was last opened or refreshed, which a client in use does every ten minutes.',
  })
  @Property({ type: 'datetime', nullable: true })
  seenAt!: Date | null;

  @Field(() => String, { nullable: true, description: 'The network address that it was last seen at.' })
  @Property({ columnType: 'inet', type: 'string', nullable: true })
  ip!: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'What the device said it is (User-Agent), 200 characters at most.',
  })
  @Property({ type: 'text', nullable: true })
  userAgent!: string | null;
}

@Entity({ tableName: 'refresh_token' })
export class RefreshToken {
  /** SHA-256 of 256 random bits: nothing to guess, so nothing to slow down. */
  @PrimaryKey({ type: 'blob' })
  digest!: Buffer;

  @ManyToOne(() => SessionRecord)
  session!: SessionRecord;

  @Property({ type: 'datetime' })
  expiresAt!: Date;

  @Property({ type: 'datetime', nullable: true })
  usedAt!: Date | null;

  /** The next token, readable only with this one. */
  @Property({ type: 'blob', nullable: true })
  successor!: Buffer | null;
}

/** A try to sign in to an account that exists, for its holder to see. */
@Entity({ tableName: 'sign_in' })
@ObjectType({ description: 'A try to sign in to the account.' })
export class SignIn {
  @PrimaryKey({ type: 'uuid' })
  id!: string;

  @ManyToOne(() => Account)
  account!: Account;

  @Field(() => GraphQLDateTime, { description: 'When it was.' })
  @Property({ type: 'datetime' })
  at!: Date;

  @Field(() => SignInOutcome, { description: 'How it ended.' })
  @Property({ type: 'text' })
  outcome!: SignInOutcome;

  @Field(() => String, { description: 'The network address that it came from.' })
  @Property({ columnType: 'inet', type: 'string' })
  ip!: string;

  @Field(() => String, {
    nullable: true,
    description: 'What the device said it is (User-Agent), 200 characters at most.',
  })
  @Property({ type: 'text', nullable: true })
  userAgent!: string | null;

  @ManyToOne(() => SessionRecord, { nullable: true })
  session!: SessionRecord | null;
}

@ObjectType({ description: 'The tokens of a session. Keep them out of reach of scripts and logs.' })
export class Session {
  @Field(() => String, { description: 'Sent as `Authorization: Bearer …`; a JWT signed with EdDSA.' })
  accessToken!: string;

  @Field(() => GraphQLDateTime, { description: 'When the access token stops working; refresh before.' })
  accessTokenExpiresAt!: Date;

  @Field(() => String, {
    description:
      'Opaque, for `refreshSession`: it gets the same successor until that one is used; its use after that ends the session.',
  })
  refreshToken!: string;

  @Field(() => GraphQLDateTime, { description: 'When the refresh token stops working.' })
  refreshTokenExpiresAt!: Date;
}
