package quanze.queries.review;

import java.util.List;

/**
 * That several agencies hold what is the same power by its name, or by the provision that it rests
 * on.
 *
 * @param subject
 *            the name, or the citation
 * @param powers
 *            their codes, in order
 * @param text
 *            a Chinese sentence that says so
 */
public record Overlap(Kind kind, String subject, List<String> powers, String text) {

	public Overlap {
		powers = List.copyOf(powers);
	}

	String key() {
		return kind + " " + subject;
	}

	/** In what they are the same. */
	public enum Kind {
		/** 同名 */
		SAME_NAME,
		/** 同一依据 */
		SAME_PROVISION
	}
}
