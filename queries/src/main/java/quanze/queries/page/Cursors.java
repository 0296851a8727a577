package quanze.queries.page;

import java.nio.charset.StandardCharsets;
import java.util.Base64;

import org.jspecify.annotations.Nullable;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;

/** Turns the sort key of an item into an opaque cursor, and back. */
public final class Cursors {

	private static final String MARK = "k:";

	private static final int LONGEST = 2_000;

	private Cursors() {
	}

	/** The cursor for that key. */
	public static String encode(String key) {
		return Base64.getUrlEncoder().withoutPadding()
				.encodeToString((MARK + key).getBytes(StandardCharsets.UTF_8));
	}

	/**
	 * The key in that cursor; null for null.
	 *
	 * @param argument
	 *            name of the argument that holds the cursor
	 * @throws BadRequest
	 *             when it is none of ours
	 */
	public static @Nullable String decode(String argument, @Nullable String cursor) {
		if (cursor == null) {
			return null;
		}
		String key = cursor.length() > LONGEST ? "" : read(cursor);
		if (!key.startsWith(MARK)) {
			throw new BadRequest(argument,
					Wording.of("%s is not a cursor that was handed out; leave it out to start over",
							"%s 不是本系统给出的游标；不带它即从头开始", argument));
		}
		return key.substring(MARK.length());
	}

	private static String read(String cursor) {
		try {
			return new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
		} catch (IllegalArgumentException ex) {
			return "";
		}
	}
}
