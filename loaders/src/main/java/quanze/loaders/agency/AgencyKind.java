package quanze.loaders.agency;

/** What kind of body an agency is, with the words that registers use for it. */
public enum AgencyKind {

	PARTY("党委部门", "党委机构", "党群部门"), GOVERNMENT("政府", "人民政府"), DEPARTMENT("政府部门", "政府工作部门",
			"行政机关"), PUBLIC_INSTITUTION("事业单位"), MASS_ORGANISATION("群团组织", "群团",
					"人民团体"), STATIONED_UNIT("驻地单位", "中央驻地单位", "垂直管理单位"), PUBLIC_ENTERPRISE("公共企业", "国有企业",
							"公用企业"), TOWNSHIP("镇街", "镇（街）", "乡镇街道", "街道", "镇", "乡镇"), OTHER;

	private final String[] words;

	AgencyKind(String... words) {
		this.words = words;
	}

	/**
	 * The kind that a register calls by this word; 驻…单位 is a stationed unit wherever it is stationed.
	 */
	public static AgencyKind of(String word) {
		for (var kind : values()) {
			for (var known : kind.words) {
				if (known.equals(word)) {
					return kind;
				}
			}
		}
		return word.startsWith("驻") && word.endsWith("单位") ? STATIONED_UNIT : OTHER;
	}

}
