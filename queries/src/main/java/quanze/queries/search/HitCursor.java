package quanze.queries.search;

import org.jspecify.annotations.Nullable;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;
import quanze.queries.page.Cursors;

/**
 * The place of a hit among others: its score and its identity. When the lists change the place
 * stays, while hits may move past it.
 */
record HitCursor(float score, String id) {

	private static final String GAP = "\n";

	String encoded() {
		return Cursors.encode(Integer.toHexString(Float.floatToIntBits(score)) + GAP + id);
	}

	/**
	 * The place that the cursor stands for; null for null.
	 *
	 * @param argument
	 *            name of the argument that holds the cursor
	 * @throws BadRequest
	 *             when it is none of a search
	 */
	static @Nullable HitCursor decode(String argument, @Nullable String cursor) {
		String key = Cursors.decode(argument, cursor);
		if (key == null) {
			return null;
		}
		String[] parts = key.split(GAP, -1);
		if (parts.length != 2 || !parts[0].matches("[0-9a-f]{1,8}")) {
			throw new BadRequest(argument,
					Wording.of("%s is not a cursor of a search; leave it out to start over",
							"%s 不是检索给出的游标；不带它即从头开始", argument));
		}
		return new HitCursor(Float.intBitsToFloat(Integer.parseUnsignedInt(parts[0], 16)), parts[1]);
	}
}
