package quanze.queries.responsibility;

import java.util.EnumSet;
import java.util.Set;

/** In what way an agency is responsible for a matter. */
public enum Role {
	/** 提出协助请求 */
	REQUESTS,
	/** 协助 */
	ASSISTS,
	/** 办理 */
	HANDLES,
	/** 主体责任 */
	LEADS,
	/** 配合责任 */
	COOPERATES;

	/** Every role. */
	public static Set<Role> all() {
		return EnumSet.allOf(Role.class);
	}
}
