package quanze.queries.link;

import java.util.Comparator;

/**
 * A thing, by kind and code; in order of both.
 *
 * @param code
 *            of a responsibility: that of its row, without the agency
 */
public record NodeRef(NodeKind kind, String code) implements Comparable<NodeRef> {

	private static final Comparator<NodeRef> ORDER = Comparator.comparing(NodeRef::kind)
			.thenComparing(NodeRef::code);

	@Override
	public int compareTo(NodeRef other) {
		return ORDER.compare(this, other);
	}

	String key() {
		return kind + " " + code;
	}

	static NodeRef ofKey(String key) {
		int gap = key.indexOf(' ');
		return new NodeRef(NodeKind.valueOf(key.substring(0, gap)), key.substring(gap + 1));
	}
}
