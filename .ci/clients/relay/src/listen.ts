import { graphql, requestSubscription, type Environment } from 'relay-runtime';

import type { listenSubscription } from './__generated__/listenSubscription.graphql';

/** Forgets what a publication touched, so that it is asked for anew when it is shown. */
export function listen(environment: Environment) {
  return requestSubscription<listenSubscription>(environment, {
    subscription: graphql`
      subscription listenSubscription {
        graphChanged {
          version
          complete
          matters(first: 100) {
            totalCount
            nodes {
              nodeId
            }
          }
        }
      }
    `,
    variables: {},
    updater: (store, data) => {
      const changed = data?.graphChanged;
      if (!changed || !changed.complete || changed.matters.totalCount > changed.matters.nodes.length) {
        store.invalidateStore();
        return;
      }
      changed.matters.nodes.forEach(({ nodeId }) => store.get(nodeId)?.invalidateRecord());
    },
  });
}
