package quanze.queries.cypher;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;

/** Which version of the graph is answered from. */
public final class GraphVersions {

	private static final Statement VERSION = Statement.beside(GraphVersions.class, "graph-version");

	private final Graph graph;

	private final AtomicReference<GraphVersion> current = new AtomicReference<>(GraphVersion.NONE);

	/** Starts at version 0, which no published graph has. */
	public GraphVersions(Graph graph) {
		this.graph = graph;
	}

	/** The version that is answered from; sends no statement. */
	public long current() {
		return current.get().number();
	}

	/** When the version that is answered from was published; sends no statement. */
	public Instant publishedAt() {
		return current.get().changedAt();
	}

	/** The version that the graph has now; one statement. */
	public GraphVersion latest() {
		return graph.read(VERSION, Map.of(), GraphVersions::version).stream().findFirst()
				.orElse(GraphVersion.NONE);
	}

	/** From now on answers come from that version. */
	public void advanceTo(GraphVersion version) {
		current.set(version);
	}

	private static GraphVersion version(Row row) {
		return new GraphVersion(row.big("number"),
				Objects.requireNonNullElse(row.instant("changedAt"), Instant.EPOCH));
	}
}
