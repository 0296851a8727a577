package quanze.queries.agency;

/** What an agency is. */
public enum AgencyKind {
	/** 党委部门 */
	PARTY,
	/** 政府 */
	GOVERNMENT,
	/** 政府部门 */
	DEPARTMENT,
	/** 事业单位 */
	PUBLIC_INSTITUTION,
	/** 群团组织 */
	MASS_ORGANISATION,
	/** 驻地单位 */
	STATIONED_UNIT,
	/** 公共企业 */
	PUBLIC_ENTERPRISE,
	/** 镇街 */
	TOWNSHIP,
	/** Anything else. */
	OTHER
}
