package quanze.loaders.limit;

/** What a time limit is counted in. */
public enum Unit {
	/** Sixty seconds, day and night. */
	MINUTE,
	/** Sixty minutes, day and night. */
	HOUR,
	/** An hour within office hours. */
	WORKING_HOUR,
	/** A calendar day: 日, 天, 自然日. */
	DAY,
	/** A day on which offices work: 工作日. */
	WORKING_DAY,
	/** Seven calendar days. */
	WEEK,
	/** A calendar month, to the same day of the month or to its last. */
	MONTH,
	/** A calendar year. */
	YEAR
}
