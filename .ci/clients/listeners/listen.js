// Listens with the public clients of both protocols while lists are withdrawn and restored, as editors
// do; every listener must hear of both. Needs QUANZE, the address, and TOKEN, an editor's.
import { createClient as createEventsClient } from 'graphql-sse';
import { createClient as createSocketClient } from 'graphql-ws';
import { WebSocket } from 'ws';

const { QUANZE: address, TOKEN: token } = process.env;
const list = 'assistance-2022';
const query = `subscription {
  graphChanged {
    version
    complete
    editions { nodes { code node { ... on ListEdition { status } } } }
    matters(first: 100) { totalCount nodes { nodeId code } }
    agencies { totalCount }
  }
}`;

const sockets = createSocketClient({
  url: `${address.replace('http', 'ws')}/graphql`,
  webSocketImpl: WebSocket,
});
const events = createEventsClient({ url: `${address}/graphql`, retryAttempts: 0 });

const statuses = ['WITHDRAWN', 'IN_FORCE'];

/** The status of the list in each of two changes that a client hears of. */
async function heard(client) {
  const results = client.iterate({ query });
  const found = [];
  while (found.length < 2) {
    const { value } = await results.next();
    if (value.errors) {
      throw new Error(JSON.stringify(value.errors));
    }
    const { complete, editions, matters, agencies } = value.data.graphChanged;
    const [edition, ...others] = editions.nodes;
    if (!complete || others.length > 0 || edition.code !== list || !statuses.includes(edition.node.status)
        || matters.totalCount === 0 || agencies.totalCount === 0) {
      throw new Error(`expected that ${list} was published, heard ${JSON.stringify(value)}`);
    }
    found.push(edition.node.status);
  }
  await results.return();
  return found;
}

/** What an editor does. */
async function edit(method, path) {
  const answer = await fetch(`${address}${path}`, { method, headers: { Authorization: `Bearer ${token}` } });
  if (!answer.ok) {
    throw new Error(`${method} ${path}: ${answer.status} ${await answer.text()}`);
  }
}

/** An operation that has one result. */
async function once(client) {
  for await (const { data } of client.iterate({ query: '{ matter(code: "assistance-1-001") { code } }' })) {
    if (data.matter.code !== 'assistance-1-001') {
      throw new Error(JSON.stringify(data));
    }
  }
}

await Promise.all([once(sockets), once(events)]);
const listeners = [sockets, sockets, sockets, events, events, events].map(heard);
let all = false;
const done = Promise.all(listeners).finally(() => (all = true));
for (let i = 0; !all && i < 30; i++) {
  await edit('DELETE', `/lists/${list}`);
  await Promise.race([done, new Promise(go => setTimeout(go, 3000))]);
  await edit('POST', `/lists/${list}/restore`);
  await Promise.race([done, new Promise(go => setTimeout(go, 3000))]);
}
if (!all) {
  throw new Error('not every listener heard of what was published');
}
const changes = (await done).flat().length;
await sockets.dispose();
events.dispose();
console.log(`graphql-ws and graphql-sse: ${listeners.length} listeners heard ${changes} changes`);
