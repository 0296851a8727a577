package quanze.loaders.edition;

/** The kinds of matter (事项), each with its label in the graph. */
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

	public String label() {
		return label;
	}

}
