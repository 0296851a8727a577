package quanze.queries.responsibility;

import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * By when something must be done.
 *
 * @param text
 *            as published; empty when the cell was
 * @param stages
 *            its parts, in the order of the text; may be empty
 */
public record TimeLimit(String text, Kind kind, List<Stage> stages) {

	public TimeLimit {
		stages = List.copyOf(stages);
	}

	/** What a limit, or a stage of one, says. */
	public enum Kind {
		/** An amount of time. */
		AMOUNT,
		/** At once 即办. */
		IMMEDIATE,
		/** As agreed case by case. */
		AGREED,
		/** At set times. */
		SCHEDULED,
		/** Explicitly none 无. */
		NONE,
		/** Yet to be set 待定. */
		PENDING,
		/** The cell is empty. */
		EMPTY,
		/** Not understood: the text is all there is. */
		UNPARSED
	}

	/** What a limit is counted in. */
	public enum Unit {
		/** 分钟 */
		MINUTE,
		/** 小时 */
		HOUR,
		/** 工作时 */
		WORKING_HOUR,
		/** 日 */
		DAY,
		/** 工作日 */
		WORKING_DAY,
		/** 周 */
		WEEK,
		/** 月 */
		MONTH,
		/** 年 */
		YEAR
	}

	/**
	 * A part of a limit.
	 *
	 * @param minAmount
	 *            lower end of a range; null when there is one amount or none
	 * @param amount
	 *            how many units, the upper end of a range; null when there is none
	 * @param from
	 *            the event that starts the clock; null when not said
	 * @param action
	 *            what must be done; null when not said
	 * @param subject
	 *            of what; null when not said
	 * @param note
	 *            what a bracket adds; null when nothing
	 */
	public record Stage(String text, Kind kind, @Nullable Integer minAmount, @Nullable Integer amount,
			@Nullable Unit unit,
			@Nullable String from,
			@Nullable String action, @Nullable String subject, @Nullable String note) {
	}
}
