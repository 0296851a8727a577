package quanze.queries.publication;

import java.util.List;

import quanze.queries.cypher.GraphVersion;

/**
 * What is different in one version of the graph from an earlier one: codes in ascending order, at
 * most {@value #MOST} of each kind.
 *
 * @param since
 *            the earlier version
 * @param version
 *            the later one
 * @param complete
 *            whether that is all; where not, everything may be different
 * @param editions
 *            of lists that were loaded, corrected, withdrawn or restored
 * @param matters
 *            that came, changed or went
 * @param powers
 *            that came, changed or went
 * @param agencies
 *            that came, changed or went in a register, or bear or hold any of these
 */
public record Publication(GraphVersion since, GraphVersion version, boolean complete, List<String> editions,
		List<String> matters, List<String> powers, List<String> agencies) {

	/** The most codes of one kind. */
	public static final int MOST = 10_000;

	public Publication {
		editions = List.copyOf(editions);
		matters = List.copyOf(matters);
		powers = List.copyOf(powers);
		agencies = List.copyOf(agencies);
	}
}
