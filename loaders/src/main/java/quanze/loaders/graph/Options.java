package quanze.loaders.graph;

/**
 * How to load.
 *
 * @param dryRun
 *            do everything but the write: the report says what would be, the graph stays as it is.
 *            Each list is checked against the graph as it is, not as the lists before it would
 *            leave it
 * @param allowShrink
 *            load a list even if it would remove more than a tenth of what its edition holds
 */
public record Options(boolean dryRun, boolean allowShrink) {

	/** Load, and refuse what would remove too much. */
	public static final Options DEFAULT = new Options(false, false);

	/** Check alone. */
	public static final Options DRY_RUN = new Options(true, false);

}
