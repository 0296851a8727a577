import { ApolloClient, InMemoryCache, useQuery } from '@apollo/client';
import { relayStylePagination } from '@apollo/client/utilities';

import { graphql } from './__generated__';
import { MatterKind, MatterOrder } from './__generated__/graphql';

/** One cache for all pages of a list: the filter and the order tell lists apart, the cursors do not. */
export const client = new ApolloClient({
  uri: '/graphql',
  cache: new InMemoryCache({
    possibleTypes: { Matter: ['AssistanceMatter', 'InternalService', 'TerritorialMatter'] },
    typePolicies: {
      Query: { fields: { matters: relayStylePagination(['filter', 'orderBy', 'asOf', 'knownAt']) } },
    },
  }),
});

const MATTERS = graphql(`
  query Matters($filter: MatterFilter, $orderBy: MatterOrder, $after: String) {
    matters(filter: $filter, orderBy: $orderBy, first: 20, after: $after) {
      totalCount
      pageInfo {
        hasNextPage
        endCursor
      }
      edges {
        cursor
        node {
          id
          code
          name
          kindLabel
          validFrom
          ... on InternalService {
            timeLimit {
              text
            }
          }
        }
      }
    }
  }
`);

const WHO_RESPONDS = graphql(`
  query WhoResponds($township: String!, $incident: String!) {
    whoResponds(township: $township, incident: $incident, first: 3) {
      score
      matter {
        id
        name
      }
      responsibilities {
        id
        roleLabel
        agency {
          id
          shortName
        }
      }
      proof {
        text
      }
    }
  }
`);

export function Matters() {
  const { data, fetchMore } = useQuery(MATTERS, {
    client,
    variables: { filter: { kinds: [MatterKind.Assistance] }, orderBy: MatterOrder.ValidFromDesc },
  });
  const page = data?.matters.pageInfo;
  return (
    <section>
      <ul>
        {data?.matters.edges.map(({ node }) => (
          <li key={node.id}>
            {node.code} {node.name} {node.validFrom}
            {node.__typename === 'InternalService' && node.timeLimit?.text}
          </li>
        ))}
      </ul>
      {page?.hasNextPage && (
        <button onClick={() => fetchMore({ variables: { after: page.endCursor } })}>更多</button>
      )}
    </section>
  );
}

export function Responders({ township, incident }: { township: string; incident: string }) {
  const { data } = useQuery(WHO_RESPONDS, { client, variables: { township, incident } });
  return (
    <ol>
      {data?.whoResponds.map(({ matter, responsibilities }) => (
        <li key={matter.id}>
          {matter.name}: {responsibilities.map(it => it.agency?.shortName ?? '—').join('、')}
        </li>
      ))}
    </ol>
  );
}
