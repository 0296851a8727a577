package quanze.queries.cypher;

import java.time.Instant;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;
import quanze.queries.error.Unavailable;

/** Which version of the graph is answered from. */
public final class GraphVersions {

	private static final Statement VERSION = Statement.beside(GraphVersions.class, "graph-version");

	private final Graph graph;

	private final AtomicReference<GraphVersion> current = new AtomicReference<>(GraphVersion.NONE);

	private final AtomicReference<@Nullable Instant> behindSince = new AtomicReference<>();

	/** Starts at version 0, which no published graph has. */
	public GraphVersions(Graph graph) {
		this.graph = graph;
	}

	/** Number of the version that is answered from; sends no statement. */
	public long current() {
		return current.get().number();
	}

	/** The version that is answered from; sends no statement. */
	public GraphVersion version() {
		return current.get();
	}

	/** Is told what answering costs. */
	Statements statements() {
		return graph.statements();
	}

	/** The version that the graph has now; one statement, whether or not the graph was away before. */
	public GraphVersion latest() {
		return graph.probe(VERSION, Map.of(), GraphVersions::version).stream().findFirst()
				.orElse(GraphVersion.NONE);
	}

	/**
	 * Looks for the version that the graph has now; answers come from it once the index reflects it.
	 *
	 * @param reflecting
	 *            brings the index up to it
	 * @throws Unavailable
	 *             when one of both fails; answers go on from the version before
	 */
	public GraphVersion follow(Consumer<GraphVersion> reflecting) {
		try {
			GraphVersion latest = latest();
			reflecting.accept(latest);
			graph.follow(latest);
			current.set(latest);
			behindSince.set(null);
			return latest;
		} catch (Unavailable ex) {
			behindSince.compareAndSet(null, Instant.now());
			throw ex;
		}
	}

	/** Since when it is not known whether the graph has moved on; null while it is. */
	public @Nullable Instant staleSince() {
		Instant behind = behindSince.get();
		return behind == null ? graph.lostSince() : behind;
	}

	private static GraphVersion version(Row row) {
		return new GraphVersion(row.big("number"),
				Objects.requireNonNullElse(row.instant("changedAt"), Instant.EPOCH));
	}
}
