package quanze.api.lists;

/**
 * What the start did with the lists; whoever needs them loaded asks for this.
 *
 * @param loaded
 *            lists that were new or had changed
 * @param unchanged
 *            lists that the graph held already
 * @param refused
 *            lists that could not be loaded; the graph is as if they were not there
 */
public record LoadedLists(int loaded, int unchanged, int refused) {

	/** Nothing was to be loaded. */
	static final LoadedLists NONE = new LoadedLists(0, 0, 0);
}
