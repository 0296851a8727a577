package quanze.queries.change;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.edition.Source;
import quanze.queries.listed.Fact;

/**
 * That a matter or a power changed between two days.
 *
 * @param code
 *            of it
 * @param before
 *            it as it was on the first day; null when it was added
 * @param after
 *            it as it is on the second day; null when it was removed
 * @param fields
 *            what differs, when it was changed; else empty
 * @param source
 *            the row that says so; null when a removal's row is not known
 */
public record Change(Kind kind, String code, @Nullable Fact before, @Nullable Fact after,
		List<FieldChange> fields, @Nullable Source source) {

	public Change {
		fields = List.copyOf(fields);
	}

	/** What happened. */
	public enum Kind {
		/** 新增 */
		ADDED,
		/** 变更 */
		CHANGED,
		/** 取消 */
		REMOVED
	}
}
