/** SQL: who wrote the messages of a group, by `sender_kind` and the `service` of the officer; the parts of `Senders`. */
export const sendersOf = `'services', coalesce(json_agg(distinct service) filter (where service is not null), '[]'),
  'administration', coalesce(bool_or(sender_kind = 'ADMINISTRATION'), false)`;
