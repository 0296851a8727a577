package quanze.queries.matter;

/** A matter for which one agency requests and others assist 行政协助事项. */
public record AssistanceMatter(String code, String name, Listing listing) implements Matter {

	@Override
	public MatterKind kind() {
		return MatterKind.ASSISTANCE;
	}
}
