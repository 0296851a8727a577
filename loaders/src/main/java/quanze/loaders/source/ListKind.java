package quanze.loaders.source;

/**
 * What a published list holds. The order is the order of loading: what later kinds refer to comes
 * first.
 */
public enum ListKind {

	/** 行政区划 */
	AREAS,
	/** 机构名录 */
	AGENCIES,
	/** 法律法规目录 */
	LEGAL_INSTRUMENTS,
	/** 法律条文 */
	PROVISIONS,
	/** 行政协助事项清单 */
	ASSISTANCE,
	/** 机关部门间办事事项清单 */
	INTERNAL_SERVICE,
	/** 职责准入台账 */
	ADMISSIONS,
	/** 属地管理事项责任清单 */
	TERRITORIAL,
	/** 权责清单 */
	POWERS,
	/** 政务服务事项 */
	SERVICE_ITEMS,
	/** 事件类型目录 */
	INCIDENT_TYPES,
	/** 政务信息共享目录 */
	DATA_SHARES;

	/** Whether it is a register: one node an entry, to which other lists refer. */
	public boolean isRegister() {
		return switch (this) {
			case AREAS, AGENCIES, LEGAL_INSTRUMENTS, PROVISIONS, INCIDENT_TYPES -> true;
			case ASSISTANCE, INTERNAL_SERVICE, TERRITORIAL, POWERS, SERVICE_ITEMS, ADMISSIONS, DATA_SHARES ->
				false;
		};
	}

}
