package quanze.api.file;

import org.jspecify.annotations.Nullable;

/** How values stand in a cell. */
public final class Cells {

	private Cells() {
	}

	/** A share of 0 to 1, in whole per cent. */
	public static String percent(double share) {
		return "%.0f%%".formatted(100 * share);
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
