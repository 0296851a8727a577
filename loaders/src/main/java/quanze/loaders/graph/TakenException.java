package quanze.loaders.graph;

import quanze.loaders.edition.Source;

/** An edition uses a code that another area's list holds. */
public final class TakenException extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final String code;

	private final transient Source source;

	TakenException(Taken taken, Source source) {
		super(taken.text()
				+ "; expected codes of its own, for instance by \"codePrefix\" in the manifest");
		this.code = taken.code();
		this.source = source;
	}

	/** The code. */
	public String code() {
		return code;
	}

	/** The row that uses it. */
	public Source source() {
		return source;
	}

}
