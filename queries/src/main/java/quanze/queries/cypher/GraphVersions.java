package quanze.queries.cypher;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;

/** Which version of the graph is answered from. */
public final class GraphVersions {

	private static final Statement VERSION = Statement.beside(GraphVersions.class, "graph-version");

	private final Graph graph;

	private volatile GraphVersion current = GraphVersion.NONE;

	/** Starts at version 0, which no published graph has. */
	public GraphVersions(Graph graph) {
		this.graph = graph;
	}

	/** The version that is answered from; sends no statement. */
	public long current() {
		return current.number();
	}

	/** The same with when it was published. */
	public GraphVersion state() {
		return current;
	}

	/** Is told what answering costs. */
	Statements statements() {
		return graph.statements();
	}

	/** The version that the graph has now; one statement. */
	public GraphVersion latest() {
		return graph.read(VERSION, Map.of(), GraphVersions::version).stream().findFirst()
				.orElse(GraphVersion.NONE);
	}

	/** From now on answers come from that version. */
	public void advanceTo(GraphVersion version) {
		current = version;
	}

	private static GraphVersion version(Row row) {
		return new GraphVersion(row.big("number"),
				Objects.requireNonNullElse(row.instant("changedAt"), Instant.EPOCH));
	}
}
