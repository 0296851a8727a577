package quanze.queries.area;

/** What an area is. */
public enum AreaKind {
	/** 省 */
	PROVINCE,
	/** 市 */
	CITY,
	/** 区, 县 */
	DISTRICT,
	/** 街道 */
	STREET,
	/** 镇, 乡 */
	TOWN;

	/** Whether this is a street or a town. */
	public boolean isTownship() {
		return this == STREET || this == TOWN;
	}
}
