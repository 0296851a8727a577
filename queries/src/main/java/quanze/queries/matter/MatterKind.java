package quanze.queries.matter;

/** The three kinds of matters. */
public enum MatterKind {
	/** 行政协助 */
	ASSISTANCE,
	/** 机关部门间办事 */
	INTERNAL_SERVICE,
	/** 属地管理 */
	TERRITORIAL
}
