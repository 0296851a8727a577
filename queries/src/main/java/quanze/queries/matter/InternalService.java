package quanze.queries.matter;

import org.jspecify.annotations.Nullable;

import quanze.queries.responsibility.TimeLimit;

/**
 * What one agency does for others on application 机关部门间办事事项.
 *
 * @param visits
 *            how often one must come in person; null where the list is silent
 * @param online
 *            whether it can be done online; null where the list is silent
 */
public record InternalService(String code, String name, Listing listing, @Nullable String serviceType,
		@Nullable String materials, @Nullable String channel, @Nullable Integer visits,
		@Nullable Boolean online,
		@Nullable TimeLimit timeLimit) implements Matter {

	@Override
	public MatterKind kind() {
		return MatterKind.INTERNAL_SERVICE;
	}
}
