package quanze.queries.review;

import java.util.List;

/**
 * That districts say different things about what is the same matter by its name.
 *
 * @param name
 *            of the matter
 * @param responsibilities
 *            codes of those that lead, in the order of the matters' codes
 * @param text
 *            a Chinese sentence that says what each says
 */
public record Contradiction(Kind kind, String name, List<String> responsibilities, String text) {

	public Contradiction {
		responsibilities = List.copyOf(responsibilities);
	}

	String key() {
		return kind + " " + name;
	}

	/** About what they differ. */
	public enum Kind {
		/** 主体责任单位 */
		LEAD,
		/** 时限 */
		TIME_LIMIT
	}
}
