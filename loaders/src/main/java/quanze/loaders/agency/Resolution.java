package quanze.loaders.agency;

import java.util.List;

/**
 * What a name in a cell stands for.
 *
 * @param how
 *            one agency, a class of agencies, several candidates that the context does not tell
 *            apart, or none
 * @param agencies
 *            the agencies; for {@code AMBIGUOUS} the candidates; empty for {@code UNKNOWN}
 */
public record Resolution(How how, List<Agency> agencies) {

	/** How a name was resolved. */
	public enum How {
		ONE, CLASS, AMBIGUOUS, UNKNOWN
	}

	static final Resolution UNKNOWN = new Resolution(How.UNKNOWN, List.of());

	public Resolution {
		agencies = List.copyOf(agencies);
	}

	static Resolution of(List<Agency> candidates) {
		return switch (candidates.size()) {
			case 0 -> UNKNOWN;
			case 1 -> new Resolution(How.ONE, candidates);
			default -> new Resolution(How.AMBIGUOUS, candidates);
		};
	}

	public boolean isResolved() {
		return how == How.ONE || how == How.CLASS;
	}

	List<String> codes() {
		return agencies.stream().map(Agency::code).toList();
	}

}
