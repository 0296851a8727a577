package quanze.queries.link;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Row;
import quanze.queries.listed.Clocks;
import quanze.queries.responsibility.Role;
import quanze.queries.time.Validity;

/**
 * That a thing is linked to another.
 *
 * @param direction
 *            as seen from the one that has the link
 * @param to
 *            the other one
 * @param validity
 *            when it holds, on both clocks
 * @param role
 *            of the responsibility that it is about; null when it is about none
 * @param ofClass
 *            whether the agency is named as one of a class
 * @param place
 *            code of the area within which alone the link counts, when it matters where; null for
 *            anywhere
 * @param whole
 *            whether it rests on an instrument as a whole, not on a provision of it
 * @param listing
 *            the row that says so; null when the graph has none
 */
public record Link(Relationship relationship, Direction direction, NodeRef to, Validity validity,
		@Nullable Role role, boolean ofClass, @Nullable String place, boolean whole,
		@Nullable Listing listing) {

	/** Strong relationships first, who leads first, a provision before an instrument as a whole. */
	public static final Comparator<Link> ORDER = Comparator.comparing(Link::relationship)
			.thenComparing(Link::rank).thenComparing(Link::direction).thenComparing(Link::to);

	/** The same as the other one sees it. */
	public Link from(NodeRef origin) {
		return new Link(relationship, direction.opposite(), origin, validity, role, ofClass, place, whole,
				listing);
	}

	private int rank() {
		if (role == null) {
			return whole ? 1 : 0;
		}
		return switch (role) {
			case LEADS, HANDLES -> 0;
			case REQUESTS -> 1;
			case ASSISTS -> 2;
			case COOPERATES -> 3;
		};
	}

	static Link of(Relationship relationship, Direction direction, Row row) {
		String role = row.text("role");
		return new Link(relationship, direction,
				new NodeRef(NodeKind.of(row.strings("labels")), row.string("code")), Clocks.of(row),
				role == null ? null : Role.valueOf(role), Boolean.TRUE.equals(row.bool("ofClass")),
				row.text("place"), Boolean.TRUE.equals(row.bool("whole")),
				row.has("source") ? listing(row.row("source")) : null);
	}

	private static Listing listing(Row row) {
		return new Listing(row.string("edition"), row.text("sheet"), row.integer("row"));
	}
}
