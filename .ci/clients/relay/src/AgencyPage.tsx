import { graphql, useLazyLoadQuery, usePaginationFragment } from 'react-relay';

import type { AgencyPageQuery } from './__generated__/AgencyPageQuery.graphql';
import type { AgencyPageResponsibilitiesQuery } from './__generated__/AgencyPageResponsibilitiesQuery.graphql';
import type { AgencyPage_responsibilities$key } from './__generated__/AgencyPage_responsibilities.graphql';

/** An agency by its global id, and its responsibilities page by page in both directions. */
export function AgencyPage({ id }: { id: string }) {
  const { node } = useLazyLoadQuery<AgencyPageQuery>(
    graphql`
      query AgencyPageQuery($id: ID!) {
        node(id: $id) {
          __typename
          ... on Agency {
            name
            levelLabel
            counterpart {
              id
              shortName
            }
            ...AgencyPage_responsibilities @arguments(first: 10)
          }
        }
      }
    `,
    { id },
  );
  if (node?.__typename !== 'Agency') {
    return <p>没有这个机构</p>;
  }
  return (
    <article>
      <h1>{node.name}</h1>
      <p>
        {node.levelLabel} {node.counterpart?.shortName}
      </p>
      <Responsibilities agency={node} />
    </article>
  );
}

function Responsibilities({ agency }: { agency: AgencyPage_responsibilities$key }) {
  const { data, hasNext, loadNext, hasPrevious, loadPrevious, refetch } = usePaginationFragment<
    AgencyPageResponsibilitiesQuery,
    AgencyPage_responsibilities$key
  >(
    graphql`
      fragment AgencyPage_responsibilities on Agency
      @refetchable(queryName: "AgencyPageResponsibilitiesQuery")
      @argumentDefinitions(
        first: { type: "Int" }
        after: { type: "String" }
        last: { type: "Int" }
        before: { type: "String" }
        roles: { type: "[Role!]" }
        asOf: { type: "Date" }
      ) {
        responsibilities(
          first: $first
          after: $after
          last: $last
          before: $before
          filter: { roles: $roles }
          asOf: $asOf
        ) @connection(key: "AgencyPage_responsibilities", filters: ["filter", "asOf"]) {
          totalCount
          edges {
            node {
              id
              roleLabel
              matter {
                __typename
                name
                ... on TerritorialMatter {
                  appliesIn {
                    name
                  }
                }
              }
              source {
                edition {
                  title
                }
                row
              }
            }
          }
        }
      }
    `,
    agency,
  );
  return (
    <section>
      <h2>{data.responsibilities.totalCount}</h2>
      <ul>
        {data.responsibilities.edges.map(({ node }) => (
          <li key={node.id}>
            {node.roleLabel} {node.matter?.name} {node.source.edition.title} {node.source.row}
          </li>
        ))}
      </ul>
      {hasPrevious && <button onClick={() => loadPrevious(10)}>上一页</button>}
      {hasNext && <button onClick={() => loadNext(10)}>下一页</button>}
      <button onClick={() => refetch({ first: 10, roles: ['LEADS'] })}>主体责任</button>
    </section>
  );
}
