package quanze.queries.understanding;

import org.jspecify.annotations.Nullable;
import quanze.queries.search.Subject;

/** What a question is after. */
public enum Intent {
	/** Who must assist whom 行政协助. */
	ASSISTANCE(Subject.ASSISTANCE),
	/** Which department responds to what happens somewhere 属地响应. */
	RESPONSE(Subject.TERRITORIAL),
	/** What one office does for another 机关部门间办事. */
	SERVICE(Subject.INTERNAL_SERVICE),
	/** Which agency holds a power 权责. */
	POWER(Subject.POWER),
	/** An agency itself: what became of it, what it is called 机构. */
	AGENCY(null),
	/** On what legal ground 法律依据. */
	LEGAL_BASIS(null),
	/** Anything else; the lists do not hold it. */
	OTHER(null);

	private final @Nullable Subject subject;

	Intent(@Nullable Subject subject) {
		this.subject = subject;
	}

	/** What answers it; null when none of the subjects does. */
	public @Nullable Subject subject() {
		return subject;
	}

	/** The one that a subject of that kind answers. */
	public static Intent of(Subject subject) {
		return switch (subject) {
			case ASSISTANCE -> ASSISTANCE;
			case TERRITORIAL -> RESPONSE;
			case INTERNAL_SERVICE -> SERVICE;
			case POWER -> POWER;
		};
	}
}
