package quanze.queries.search;

import quanze.queries.matter.MatterKind;

/** What kinds of things answer a question by what they say. */
public enum Subject {
	/** Matters of assistance 行政协助. */
	ASSISTANCE,
	/** Matters between offices 机关部门间办事. */
	INTERNAL_SERVICE,
	/** Matters of a district 属地管理. */
	TERRITORIAL,
	/** Powers 权责事项. */
	POWER;

	static Subject of(MatterKind kind) {
		return valueOf(kind.name());
	}
}
