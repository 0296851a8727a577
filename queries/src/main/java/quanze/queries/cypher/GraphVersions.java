package quanze.queries.cypher;

import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicLong;

/** Which version of the graph is answered from. */
public final class GraphVersions {

	private static final Statement VERSION = Statement.beside(GraphVersions.class, "graph-version");

	private final Graph graph;

	private final AtomicLong current = new AtomicLong();

	/** Starts at version 0, which no published graph has. */
	public GraphVersions(Graph graph) {
		this.graph = graph;
	}

	/** The version that is answered from; sends no statement. */
	public long current() {
		return current.get();
	}

	/** The version that the graph has now, 0 when nothing was ever published; one statement. */
	public long latest() {
		List<Long> numbers = graph.read(VERSION, Map.of(), row -> row.big("number"));
		return numbers.isEmpty() ? 0 : numbers.getFirst();
	}

	/** From now on answers come from that version. */
	public void advanceTo(long version) {
		current.set(version);
	}
}
