package quanze.queries.matter;

import java.util.Collection;

/** The three kinds of matters. */
public enum MatterKind {
	/** 行政协助 */
	ASSISTANCE("AssistanceMatter"),
	/** 机关部门间办事 */
	INTERNAL_SERVICE("InternalService"),
	/** 属地管理 */
	TERRITORIAL("TerritorialMatter");

	private final String label;

	MatterKind(String label) {
		this.label = label;
	}

	/** Its label in the graph. */
	public String label() {
		return label;
	}

	/** The kind of a node with these labels. */
	public static MatterKind of(Collection<String> labels) {
		for (MatterKind kind : values()) {
			if (labels.contains(kind.label)) {
				return kind;
			}
		}
		throw new IllegalArgumentException("no kind of matter among the labels " + labels);
	}
}
