package quanze.queries.error;

import java.time.Duration;

import org.jspecify.annotations.Nullable;

/** What was asked takes longer than it may: the asker has to ask for less. */
public final class TimedOut extends QueriesException {

	private static final long serialVersionUID = 1L;

	private final Duration limit;

	/**
	 * @param limit
	 *            how long it may take
	 */
	public TimedOut(Duration limit, @Nullable Throwable cause) {
		super(Wording.of("this takes longer than %s seconds; ask for smaller pages or fewer levels",
				"处理时间超过 %s 秒；请减少每页条数或查询层级", seconds(limit)), cause);
		this.limit = limit;
	}

	/** How long it may take. */
	public Duration limit() {
		return limit;
	}

	private static String seconds(Duration limit) {
		String seconds = String.valueOf(limit.toMillis() / 1000.0);
		return seconds.endsWith(".0") ? seconds.substring(0, seconds.length() - 2) : seconds;
	}
}
