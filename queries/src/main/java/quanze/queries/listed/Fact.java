package quanze.queries.listed;

import quanze.queries.edition.Source;
import quanze.queries.node.Node;
import quanze.queries.time.Validity;

/** One version of something that lists say, and that changes with them: a matter, a power. */
public interface Fact extends Node {

	/** Published, stable. */
	@Override
	String code();

	/** As published. */
	String name();

	/** Where this version is listed. */
	Source source();

	/** When this version is in force. */
	Validity validity();
}
