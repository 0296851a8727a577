package quanze.loaders.report;

import java.util.List;

/**
 * What became of all lists of a load, in the order of loading.
 *
 * @param lists
 *            one report a list
 * @param graphVersion
 *            the graph's version afterwards
 */
public record LoadReport(List<ListReport> lists, long graphVersion) {

	public LoadReport {
		lists = List.copyOf(lists);
	}

	public boolean anyRefused() {
		return lists.stream().anyMatch(it -> it.outcome() == ListReport.Outcome.REFUSED);
	}

	public boolean anyLoaded() {
		return lists.stream().anyMatch(it -> it.outcome() == ListReport.Outcome.LOADED);
	}

}
