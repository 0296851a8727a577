package quanze.queries.matter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agency;
import quanze.queries.cypher.Row;
import quanze.queries.listed.Clocks;
import quanze.queries.listed.Limits;
import quanze.queries.listed.Lookup;
import quanze.queries.responsibility.Bearers;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;

/** A responsibility as it is listed, with the agencies that it names by code. */
record Line(Responsibility words, List<Bearer> bearers) {

	static final char OF_CLASS = '~';

	static Line of(Row row, String matter, Lookup lookup) {
		Row node = row.row("responsibility");
		String bearer = Objects.requireNonNullElse(node.text("bearer"), "");
		Responsibility words = new Responsibility(node.string("code"), Role.valueOf(node.string("role")),
				matter,
				Objects.requireNonNullElse(node.integer("position"), 0), null, null, null, bearer,
				Bearers.valueOf(node.string("bearers")), node.text("condition"), node.text("duty"),
				node.text("note"),
				Limits.of(node), node.text("basis"), lookup.bases(row.rows("bases")),
				lookup.source(row.row("source"), text(bearer, node.text("duty"))), Clocks.of(node));
		return new Line(words, row.rows("bearers").stream().map(Bearer::of)
				.sorted(Comparator.comparing(Bearer::named)).toList());
	}

	void collectAgencies(Collection<String> codes) {
		for (Bearer bearer : bearers) {
			codes.add(bearer.named());
			codes.add(bearer.answering());
		}
	}

	/** One for each agency, in code order; the words alone where no agency is known. */
	Stream<Responsibility> resolved(Map<String, Agency> known) {
		return bearers.isEmpty() ? Stream.of(words) : bearers.stream().map(it -> borneBy(it, known));
	}

	/** The code under which callers see it when that agency bears it. */
	static String code(String code, Bearers bearers, @Nullable String agency) {
		return bearers == Bearers.CLASS && agency != null ? code + OF_CLASS + agency : code;
	}

	private Responsibility borneBy(Bearer bearer, Map<String, Agency> known) {
		return new Responsibility(code(words.code(), words.bearers(), bearer.named()), words.role(),
				words.matter(),
				words.position(), known.get(bearer.answering()), known.get(bearer.named()), bearer.since(),
				words.bearer(), words.bearers(), words.condition(), words.duty(), words.note(),
				words.timeLimit(),
				words.basisText(), words.legalBases(), words.source(), words.validity());
	}

	private static String text(String bearer, @Nullable String duty) {
		return Stream.of(bearer, duty).filter(Objects::nonNull).filter(it -> !it.isBlank())
				.collect(Collectors.joining("："));
	}

	/**
	 * @param named
	 *            code of the agency in the row
	 * @param answering
	 *            code of the agency that answers today
	 * @param since
	 *            when it took over; null when it is the same or the day is unknown
	 */
	record Bearer(String named, String answering, @Nullable LocalDate since) {

		static Bearer of(Row row) {
			String named = row.string("named");
			return row.rows("successors").stream().min(Comparator.comparing(it -> it.string("code")))
					.map(it -> new Bearer(named, it.string("code"), it.date("on")))
					.orElseGet(() -> new Bearer(named, named, null));
		}
	}
}
