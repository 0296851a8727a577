package quanze.api.file;

import org.jspecify.annotations.Nullable;

/** How values stand in a cell. */
final class Cells {

	private Cells() {
	}

	/** Words; empty for null. */
	static String text(@Nullable Object value) {
		return switch (value) {
			case null -> "";
			case Boolean truth -> truth ? "是" : "否";
			default -> value.toString();
		};
	}
}
