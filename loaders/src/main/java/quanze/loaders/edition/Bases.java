package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.loaders.basis.Citation;
import quanze.loaders.basis.Citations;
import quanze.loaders.basis.Instrument;
import quanze.loaders.basis.Instruments;
import quanze.loaders.basis.Provision;
import quanze.loaders.basis.Resolution;
import quanze.loaders.basis.Titles;
import quanze.loaders.edition.Basis.CitedInstrument;
import quanze.loaders.report.Finding;
import quanze.loaders.table.Cell;
import quanze.loaders.text.ChineseNumerals;

/** Reads the cells that cite legal bases. */
final class Bases {

	private final Instruments instruments;

	private final Findings findings;

	Bases(Instruments instruments, Findings findings) {
		this.instruments = instruments;
		this.findings = findings;
	}

	/** What the cell cites, each provision once, in its order. What is no citation is a finding. */
	List<Basis> in(Cell cell) {
		var bases = new ArrayList<Basis>();
		for (var citation : Citations.parse(cell.text())) {
			if (citation.kind() == Citation.Kind.UNRECOGNISED) {
				report(cell, Finding.Kind.UNPARSED_BASIS,
						"found %s, expected a citation such as 《…法》第一条".formatted(citation.text()), null);
			} else {
				var instrument = instrument(citation, cell);
				of(citation, instrument).stream()
						.filter(basis -> bases.stream().noneMatch(it -> it.code().equals(basis.code())))
						.forEach(bases::add);
			}
		}
		return bases;
	}

	private CitedInstrument instrument(Citation citation, Cell cell) {
		return switch (instruments.resolve(citation)) {
			case Resolution.Resolved(Instrument found, var _) -> {
				if (found.standing() == Instrument.Standing.REPEALED) {
					report(cell, Finding.Kind.REPEALED_INSTRUMENT,
							"found %s, which was repealed".formatted(citation.text()),
							instruments.successorOf(found).map(Instrument::name).orElse(null));
				}
				yield new CitedInstrument(Titles.exactKey(found.name()), found.name(),
						found.documentNumber());
			}
			case Resolution.Unresolved(String reason, var suggestion) -> {
				report(cell, Finding.Kind.UNKNOWN_INSTRUMENT, reason, suggestion.orElse(null));
				var title = citation.title().isEmpty()
						? String.valueOf(citation.documentNumber())
						: citation.title();
				yield new CitedInstrument(Titles.exactKey(title), title, citation.documentNumber());
			}
		};
	}

	/** A cell that goes on from the row above says nothing new. */
	private void report(Cell cell, Finding.Kind kind, String message, @Nullable String suggestion) {
		if (!cell.continued()) {
			findings.about(cell, kind, message, suggestion);
		}
	}

	/** What a citation cites of an instrument: its provisions, or the whole. */
	static List<Basis> of(Citation citation, CitedInstrument instrument) {
		var title = citation.title().isEmpty() ? instrument.title() : citation.title();
		if (citation.provisions().isEmpty()) {
			return List.of(new Basis(instrument.title(), "《" + title + "》", instrument, null, null, null));
		}
		return citation.provisions().stream().map(provision -> {
			var place = place(provision);
			return new Basis(instrument.title() + place, "《" + title + "》" + place, instrument,
					provision.article() == 0 ? null : provision.article(), provision.paragraph(),
					provision.item());
		}).toList();
	}

	/** The place in full, whatever way it was written: 64条 → 第六十四条. */
	private static String place(Provision provision) {
		var place = new StringBuilder();
		if (provision.article() > 0) {
			place.append(ordinal(provision.article(), "条"));
		}
		if (provision.articleSuffix() > 0) {
			place.append("之").append(ChineseNumerals.format(provision.articleSuffix()));
		}
		place.append(ordinal(provision.paragraph(), "款")).append(ordinal(provision.item(), "项"))
				.append(ordinal(provision.subItem(), "目"));
		return place.isEmpty() ? provision.text() : place.toString();
	}

	private static String ordinal(@Nullable Integer number, String unit) {
		return number == null ? "" : "第" + ChineseNumerals.format(number) + unit;
	}

}
