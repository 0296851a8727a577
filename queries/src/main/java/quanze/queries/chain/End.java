package quanze.queries.chain;

import org.jspecify.annotations.Nullable;

import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.search.Place;

/**
 * One end of a chain.
 *
 * @param code
 *            under which it was asked for: of a responsibility with its agency
 * @param place
 *            of an incident: where it happens, null for anywhere; of an area: itself
 */
record End(NodeRef node, String code, @Nullable Place place) {

	private static final char OF_CLASS = '~';

	/** The end with that code; what stands behind the row of a responsibility is its agency. */
	static End of(NodeKind kind, String code, @Nullable Place place) {
		return new End(new NodeRef(kind, kind == NodeKind.RESPONSIBILITY ? row(code) : code), code, place);
	}

	/** The code without the agency. */
	static String row(String code) {
		int ofClass = code.indexOf(OF_CLASS);
		return ofClass < 0 ? code : code.substring(0, ofClass);
	}

	/**
	 * The code of a responsibility.
	 *
	 * @param agency
	 *            which one of a class; null where the row names no class
	 */
	static String codeOf(NodeRef row, @Nullable NodeRef agency) {
		return agency == null ? row.code() : row.code() + OF_CLASS + agency.code();
	}

	/** The thing under the code for which it was asked. */
	NodeRef shown() {
		return new NodeRef(node.kind(), code);
	}

	/** Whether that agency may bear it; of a responsibility of one of a class only that one. */
	boolean isBorneBy(NodeRef agency) {
		return code.equals(node.code()) || code.equals(node.code() + OF_CLASS + agency.code());
	}

	boolean isArea() {
		return node.kind() == NodeKind.AREA;
	}

	/** Whether it is, or lies in, the area with that code. */
	boolean isWithin(String area) {
		return place != null && place.within().contains(area);
	}

	/** Whether it happens in one street or town. */
	boolean isInTownship() {
		return !isArea() && place != null && place.kind().isTownship();
	}
}
