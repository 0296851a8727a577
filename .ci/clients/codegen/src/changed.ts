import { GraphQLClient } from 'graphql-request';

import { ChangeKind, getSdk, type ChangesQuery } from './__generated__/quanze';

type Change = ChangesQuery['changes']['nodes'][number];

/** Everything that was removed between two days, page by page. */
export async function* removed(url: string, from: string, to: string): AsyncGenerator<Change> {
  const quanze = getSdk(new GraphQLClient(url));
  let after: string | null | undefined;
  do {
    const { changes } = await quanze.Changes({ from, to, after });
    yield* changes.nodes.filter(it => it.kind === ChangeKind.Removed);
    after = changes.pageInfo.hasNextPage ? changes.pageInfo.endCursor : null;
  } while (after);
}
