package quanze.queries.link;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Aggregates;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;

/**
 * Reads the links of things: those not yet known of all that are asked for with one statement, and
 * one more where registers have been corrected.
 */
public final class Links {

	private static final Statement LINKS = Statement.beside(Links.class, "links");

	private static final Statement FORMER_LINKS = Statement.beside(Links.class, "former-links");

	private static final Statement KINDS = Statement.beside(Links.class, "kinds");

	private final Graph graph;

	private final int most;

	private final Aggregates<Neighbours> neighbours;

	private final Aggregates<List<NodeKind>> kinds;

	/**
	 * @param weight
	 *            how many rows of the graph are kept, about
	 * @param most
	 *            how many links of one relationship are read of a thing; that it has more is told
	 */
	public Links(Graph graph, GraphVersions versions, long weight, int most) {
		this.graph = graph;
		this.most = most;
		this.neighbours = new Aggregates<>(versions, weight, it -> 1 + it.links().size() / 4, this::read);
		this.kinds = new Aggregates<>(versions, 1 + weight / 10, it -> 1, this::readKinds);
	}

	/** What that code stands for, at any moment; at most one statement. */
	public List<NodeKind> kinds(String code) {
		return kinds.byCode(List.of(code)).getOrDefault(code, List.of());
	}

	/** The links of each, at any moment; at most one statement. */
	Map<NodeRef, Neighbours> of(Collection<NodeRef> nodes) {
		Map<NodeRef, Neighbours> found = LinkedHashMap.newLinkedHashMap(nodes.size());
		neighbours.byCode(nodes.stream().map(NodeRef::key).toList())
				.forEach((key, value) -> found.put(NodeRef.ofKey(key), value));
		return found;
	}

	/**
	 * Most graphs hold no register that was corrected: how it read before is asked for in the others.
	 */
	private Map<String, Neighbours> read(Collection<String> keys) {
		Map<String, @Nullable Object> parameters = Map.of("nodes", codes(keys), "limit", most);
		Map<String, Neighbours> found = HashMap.newHashMap(keys.size());
		List<Boolean> corrected = graph.read(LINKS, parameters, row -> {
			add(row, found);
			return Boolean.TRUE.equals(row.bool("corrected"));
		});
		if ((corrected.isEmpty() || corrected.getFirst()) && keys.stream().anyMatch(Links::isOfRegister)) {
			graph.read(FORMER_LINKS, parameters, row -> add(row, found));
		}
		return found;
	}

	private static Map<String, List<String>> codes(Collection<String> keys) {
		Map<String, List<String>> codes = new HashMap<>();
		for (NodeKind kind : NodeKind.values()) {
			codes.put(kind.parameter(), keys.stream().map(NodeRef::ofKey).filter(it -> it.kind() == kind)
					.map(NodeRef::code).toList());
		}
		return codes;
	}

	private static boolean isOfRegister(String key) {
		return NodeRef.ofKey(key).kind().isOfRegister();
	}

	private boolean add(Row row, Map<String, Neighbours> found) {
		String key = new NodeRef(NodeKind.valueOf(row.string("kind")), row.string("code")).key();
		Neighbours known = found.getOrDefault(key, Neighbours.NONE);
		found.put(key, known.and(links(row), row.big("total") <= most));
		return true;
	}

	private static List<Link> links(Row row) {
		Relationship relationship = Relationship.valueOf(row.string("relationship"));
		Direction direction = Boolean.TRUE.equals(row.bool("inward")) ? Direction.IN : Direction.OUT;
		return row.rows("links").stream().map(it -> Link.of(relationship, direction, it)).toList();
	}

	private Map<String, List<NodeKind>> readKinds(Collection<String> codes) {
		Map<String, List<NodeKind>> found = HashMap.newHashMap(codes.size());
		graph.read(KINDS, Map.of("codes", codes), row -> found.put(row.string("code"),
				row.strings("kinds").stream().map(NodeKind::valueOf).sorted().toList()));
		return found;
	}
}
