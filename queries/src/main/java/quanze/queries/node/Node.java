package quanze.queries.node;

/** A node of the graph, by its published code. */
public interface Node {

	/** Published, readable, stable; unique among nodes of its kind. */
	String code();
}
