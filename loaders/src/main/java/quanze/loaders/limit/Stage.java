package quanze.loaders.limit;

import java.time.ZonedDateTime;

import org.jspecify.annotations.Nullable;

/**
 * One step of a time limit: {@code 报告5个工作日内出具} in {@code 监测人员1小时内到场，报告5个工作日内出具}.
 *
 * @param text
 *            the step as the cell has it, clean
 * @param kind
 *            what it says; never {@code EMPTY}
 * @param minAmount
 *            the lower end of a range such as {@code 3-5个工作日}; null when there is one amount
 * @param amount
 *            how many units, the upper end of a range, at least 0; not null for {@code AMOUNT},
 *            null for all others
 * @param unit
 *            what is counted; null exactly when the amount is
 * @param from
 *            the event that starts the clock: {@code 接报后}; null when not named
 * @param action
 *            what must be done: {@code 出具}; null when not named
 * @param subject
 *            what the step is for, or when it applies: {@code 报告}, {@code 异地户籍}; null when not
 *            named
 * @param note
 *            what a bracket adds: {@code 不含公示和技术评估}; null when none
 */
public record Stage(String text, Kind kind, @Nullable Integer minAmount, @Nullable Integer amount,
		@Nullable Unit unit,
		@Nullable String from, @Nullable String action, @Nullable String subject, @Nullable String note) {

	public Stage {
		boolean amounts = kind == Kind.AMOUNT;
		if (kind == Kind.EMPTY || amounts != (amount != null) || amounts != (unit != null)) {
			throw new IllegalArgumentException("an amount and its unit belong to an AMOUNT: " + text);
		}
		if (amount != null && amount < 0 || minAmount != null && (amount == null || minAmount > amount)) {
			throw new IllegalArgumentException("amounts run from the lower to the upper: " + text);
		}
	}

	static Stage of(String text, Kind kind, @Nullable String subject, @Nullable String action) {
		return new Stage(text, kind, null, null, null, null, action, subject, null);
	}

	/**
	 * When this step is due if its clock starts at {@code start}: see {@link Deadline} for how time is
	 * counted.
	 *
	 * @return {@link Deadline.At}, or {@link Deadline.Undetermined} when the step states no amount or
	 *         the calendar does not know a year that would have to be counted
	 */
	public Deadline deadline(ZonedDateTime start, WorkingCalendar calendar) {
		return Deadline.of(this, start, calendar);
	}

	Stage withNote(String further) {
		String both = note == null ? further : note + "；" + further;
		return new Stage(text, kind, minAmount, amount, unit, from, action, subject, both);
	}

	Stage withAction(@Nullable String inherited) {
		return action != null
				? this
				: new Stage(text, kind, minAmount, amount, unit, from, inherited, subject, note);
	}
}
