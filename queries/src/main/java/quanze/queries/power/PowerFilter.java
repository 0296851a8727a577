package quanze.queries.power;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * Which powers.
 *
 * @param type
 *            as published: 行政许可; null for any
 * @param holder
 *            code of the agency that holds them; null for any
 * @param edition
 *            code of the list; null for any
 * @param codes
 *            any of these; null for any
 */
public record PowerFilter(@Nullable String type, @Nullable String holder, @Nullable String edition,
		@Nullable Set<String> codes) {

	/** All of them. */
	public static final PowerFilter ALL = new PowerFilter(null, null, null, null);

	public PowerFilter {
		codes = codes == null ? null : Set.copyOf(codes);
	}
}
