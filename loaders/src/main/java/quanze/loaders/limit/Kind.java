package quanze.loaders.limit;

/** What a time limit, or a stage of one, says. */
public enum Kind {
	/** An amount of time: 5个工作日. */
	AMOUNT,
	/** At once: 即办, 当场, 实时. */
	IMMEDIATE,
	/** The list says that there is none: 无. */
	NONE,
	/** The list says that it is yet to be set: 待定. */
	PENDING,
	/** The cell is empty. */
	EMPTY,
	/** Set elsewhere, case by case: 按协助函约定时限. */
	AGREED,
	/** Bound to the calendar or to a coming event: 每月10日前, 活动前3日. */
	SCHEDULED,
	/** Not understood; the text is kept. */
	UNPARSED
}
