package quanze.queries.search;

import java.util.List;

/**
 * That a text names something.
 *
 * @param start
 *            offset of its first UTF-16 unit in the folded text
 * @param end
 *            offset behind its last one
 * @param text
 *            the words that name it
 * @param kind
 *            of what is named
 * @param nodes
 *            what may be meant, in code order; never empty
 * @param bySound
 *            whether it only sounds like the name
 */
public record Mention(int start, int end, String text, Kind kind, List<Named> nodes, boolean bySound) {

	public Mention {
		nodes = List.copyOf(nodes);
	}

	/** Whether they share a character. */
	public boolean overlaps(Mention other) {
		return start < other.end && other.start < end;
	}

	/** A node that may be meant. */
	public record Named(String code, String name) {
	}
}
