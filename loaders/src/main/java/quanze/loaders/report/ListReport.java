package quanze.loaders.report;

import java.util.List;

/**
 * What became of one list.
 *
 * @param code
 *            the edition's code
 * @param title
 *            its title; the code where the manifest could not be read
 * @param outcome
 *            what happened
 * @param read
 *            data rows read from the file
 * @param written
 *            entries written to the graph: versions of matters, agencies, areas …
 * @param removed
 *            entries that this load superseded
 * @param changes
 *            what differs from what the edition held before; empty when it is loaded for the first
 *            time
 * @param findings
 *            what the list gets wrong or cannot say
 */
public record ListReport(String code, String title, Outcome outcome, int read, int written, int removed,
		List<Change> changes, List<Finding> findings) {

	/** What happened to a list. */
	public enum Outcome {
		/** Written, in one transaction. */
		LOADED,
		/** The same file was loaded before: nothing was done. */
		UNCHANGED,
		/** A dry run: it could be loaded, the graph is as it was. */
		CHECKED,
		/** Refused: the graph is as it was. */
		REFUSED
	}

	public ListReport {
		changes = List.copyOf(changes);
		findings = List.copyOf(findings);
	}

}
