package quanze.queries.search;

import org.jspecify.annotations.Nullable;

import quanze.queries.error.BadRequest;
import quanze.queries.page.Cursors;

/** The place of a hit among others: its score and its identity, in one state of the index. */
record HitCursor(String stamp, float score, String id) {

	private static final String GAP = "\n";

	String encoded() {
		return Cursors.encode(stamp + GAP + Integer.toHexString(Float.floatToIntBits(score)) + GAP + id);
	}

	static @Nullable HitCursor decode(@Nullable String after, String stamp) {
		String key = Cursors.decode(after);
		if (key == null) {
			return null;
		}
		String[] parts = key.split(GAP, -1);
		if (parts.length != 3 || !parts[1].matches("[0-9a-f]{1,8}")) {
			throw new BadRequest("after", "after is not a cursor of a search; leave it out to start over");
		}
		if (!parts[0].equals(stamp)) {
			throw new BadRequest("after", "the lists have changed since this cursor was handed out; "
					+ "leave after out to start over");
		}
		return new HitCursor(parts[0], Float.intBitsToFloat(Integer.parseUnsignedInt(parts[1], 16)),
				parts[2]);
	}
}
