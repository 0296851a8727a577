package quanze.loaders.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import quanze.loaders.edition.Content;
import quanze.loaders.report.Change;
import quanze.loaders.source.ListKind;

/**
 * Keeps what registers said before. An entry of a register is one node, so what is overwritten or
 * no longer listed is kept as a {@code Past} of it.
 */
final class Registers {

	private final Statements statements;

	private final boolean isRegister;

	Registers(ListKind kind, Statements statements) {
		this.statements = statements;
		this.isRegister = kind.isRegister();
	}

	/** Entries that a corrected register no longer has stay in the graph, and are no longer listed. */
	void unlist(Content content, State before) {
		if (isRegister) {
			var gone = new HashSet<>(before.codes());
			gone.removeAll(codes(content));
			statements.each("register-gone", "codes", List.copyOf(gone));
		}
	}

	/** Keeps how entries read before they were changed or no longer listed. */
	void keepPast(State before, List<Change> changes) {
		if (isRegister) {
			statements.each("register-past", "rows",
					changes.stream().filter(it -> it.kind() != Change.Kind.ADDED).map(it -> Properties
							.row("code", it.code(), "properties", before.properties(it.code()))).toList());
		}
	}

	private static Set<String> codes(Content content) {
		return switch (content) {
			case Content.AreaRegister it -> codes(it.areas(), entry -> entry.code());
			case Content.AgencyRegister it -> codes(it.agencies(), entry -> entry.code());
			case Content.InstrumentRegister it -> codes(it.instruments(), entry -> entry.name());
			case Content.IncidentCatalogue it -> codes(it.incidents(), entry -> entry.code());
			default -> Set.of();
		};
	}

	private static <T> Set<String> codes(List<Content.Entry<T>> entries, Function<T, String> code) {
		return entries.stream().map(it -> code.apply(it.value())).collect(Collectors.toSet());
	}

}
