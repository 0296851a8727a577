package quanze.queries.chain;

/**
 * Where the search stopped, so that there may be more.
 *
 * @param limit
 *            how much of it is allowed; of {@code TIME} in milliseconds
 */
public record Bound(Kind kind, long limit) {

	/** A Chinese sentence that says so. */
	public String text() {
		return kind.text.formatted(limit);
	}

	/** What is bounded. */
	public enum Kind {
		/** Steps of a path. */
		DEPTH("路径最长查%d步，更长的没有查"),
		/** Paths that are given. */
		PATHS("只给出%d条路径，可能还有"),
		/** Things that are looked at. */
		NODES("最多查看%d个节点，其余没有查"),
		/** Links of one kind that are read of one thing. */
		LINKS("某一节点的同类关系超过%d条，其余没有查"),
		/** Look-ups of links, a statement each where they are not known. */
		STATEMENTS("最多查询图数据库%d次，其余没有查"),
		/** Time for the whole question. */
		TIME("查找限时%d毫秒，其余没有查");

		private final String text;

		Kind(String text) {
			this.text = text;
		}
	}
}
