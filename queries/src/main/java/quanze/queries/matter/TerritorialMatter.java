package quanze.queries.matter;

import org.jspecify.annotations.Nullable;

/**
 * A matter of a district that its departments and townships share 属地管理事项.
 *
 * @param domain
 *            code, which is the name, of its field; null when the list has none
 * @param appliesIn
 *            code of the area where it applies
 */
public record TerritorialMatter(String code, String name, Listing listing, @Nullable String domain,
		String appliesIn) implements Matter {

	@Override
	public MatterKind kind() {
		return MatterKind.TERRITORIAL;
	}
}
