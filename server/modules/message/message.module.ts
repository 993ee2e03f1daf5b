import { defineModule } from '../../platform/module.ts';
import { Message } from './message.entity.ts';
import { messageReads } from './message.reads.ts';
import { MessageResolver, MailboxResolver, TeacherMailboxResolver } from './message.resolver.ts';
import { AlertAddressResolver } from './alert-address.resolver.ts';

export const messageModule = defineModule({
  entities: [Message],
  reads: messageReads,
  resolvers: [MessageResolver, MailboxResolver, TeacherMailboxResolver, AlertAddressResolver],
  retention: [],
});
