package quanze.queries.chain;

/** What something would lose. */
public enum Loss {
	/** 依据: what it rests on. */
	GROUND,
	/** 承担机构: who bears, holds or exercises it. */
	BEARER,
	/** 所属事项: the matter that it is for. */
	MATTER,
	/** 适用区域: where it applies. */
	AREA
}
