package quanze.loaders.graph;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import quanze.loaders.agency.Agency;
import quanze.loaders.area.Area;
import quanze.loaders.basis.Instrument;
import quanze.loaders.basis.Instruments;
import quanze.loaders.basis.Titles;
import quanze.loaders.edition.Article;
import quanze.loaders.edition.Content;
import quanze.loaders.graph.GraphWriter.Written;

/** Writes registers: areas, agencies, legal instruments, types of incidents. */
final class RegisterWriter {

	private final Statements statements;

	RegisterWriter(Statements statements) {
		this.statements = statements;
	}

	Written write(Content.AreaRegister register) {
		entries("areas", register.areas(), Area::code, RegisterWriter::properties);
		statements.each("area-parents", "rows",
				register.areas().stream().map(Content.Entry::value).filter(area -> area.parent() != null)
						.map(area -> Properties.row("code", area.code(), "parent", area.parent())).toList());
		return new Written(register.size(), 0);
	}

	Written write(Content.AgencyRegister register) {
		entries("agencies", register.agencies(), Agency::code, RegisterWriter::properties);
		statements.each("agency-relations", "rows",
				register.agencies().stream().map(Content.Entry::value)
						.map(agency -> Properties.row("code", agency.code(), "area", agency.area(),
								"counterpart",
								agency.counterpart(), "successor", agency.successor(), "abolishedOn",
								agency.abolishedOn()))
						.toList());
		return new Written(register.size(), 0);
	}

	Written write(Content.InstrumentRegister register) {
		var rows = register.instruments().stream()
				.map(entry -> Properties.row("key", Titles.exactKey(entry.value().name()), "properties",
						properties(entry.value()), "row",
						entry.source().row(), "sheet", entry.source().sheet()))
				.toList();
		statements.each("instruments", "rows", rows);
		statements.each("instrument-successors", "rows", successions(register));
		return new Written(register.size(), 0);
	}

	Written write(Content.ProvisionRegister register) {
		statements.each("provisions", "rows", register.articles(), RegisterWriter::row);
		return new Written(register.size(), 0);
	}

	Written write(Content.IncidentCatalogue catalogue, String area) {
		var rows = catalogue.incidents().stream()
				.map(entry -> Properties.row("code", entry.value().code(), "properties",
						properties(entry.value(), area), "domain", entry.value().domain(), "row",
						entry.source().row(), "sheet", entry.source().sheet()))
				.toList();
		statements.each("incident-types", "rows", rows);
		statements.each("incident-matters", "names", catalogue.incidents().stream()
				.map(entry -> entry.value().matter()).filter(Objects::nonNull).distinct().toList(),
				Map.of("area", area));
		return new Written(catalogue.size(), 0);
	}

	private <T> void entries(String statement, List<Content.Entry<T>> entries, Function<T, String> code,
			Function<T, Map<String, Object>> properties) {
		statements.each(statement, "rows",
				entries.stream()
						.map(entry -> Properties.row("code", code.apply(entry.value()), "properties",
								properties.apply(entry.value()), "row", entry.source().row(), "sheet",
								entry.source().sheet()))
						.toList());
	}

	private static Map<String, Object> row(Content.Entry<Article> entry) {
		var article = entry.value();
		var row = BasisWriter.row(article.basis());
		row.put("id", article.id());
		row.put("text", article.text());
		row.put("row", entry.source().row());
		row.put("sheet", entry.source().sheet());
		return row;
	}

	private static Map<String, Object> properties(Area area) {
		return new Properties().with("name", area.name()).with("shortName", area.shortName())
				.with("kind", area.kind().name()).all();
	}

	private static Map<String, Object> properties(Agency agency) {
		return new Properties().with("name", agency.name()).with("shortName", agency.shortName())
				.with("aliases", agency.aliases())
				.with("level", agency.level() == null ? null : agency.level().name())
				.with("kind", agency.kind().name()).with("kindText", agency.kindText())
				.with("status", agency.abolished() ? "ABOLISHED" : "ACTIVE")
				.with("abolishedOn", agency.abolishedOn()).all();
	}

	private static Map<String, Object> properties(Instrument instrument) {
		return new Properties().with("code", instrument.name()).with("name", instrument.name())
				.with("shortNames", instrument.shortNames()).with("type", instrument.type())
				.with("documentNumber", instrument.documentNumber()).with("issuer", instrument.issuer())
				.with("effectiveOn", instrument.effectiveOn())
				.with("status", instrument.standing().name()).with("repealedOn", instrument.repealedOn())
				.with("note", instrument.note().isEmpty() ? null : instrument.note())
				.all();
	}

	private static Map<String, Object> properties(Content.IncidentType incident, String area) {
		return new Properties().with("name", incident.name()).with("sayings", incident.sayings())
				.with("matter", incident.matter()).with("area", area).all();
	}

	private static List<Map<String, Object>> successions(Content.InstrumentRegister register) {
		var instruments = Instruments.of(register.instruments().stream().map(Content.Entry::value).toList());
		return instruments.all().stream().flatMap(instrument -> instruments.successorOf(instrument).stream()
				.map(successor -> Properties.row("key", Titles.exactKey(instrument.name()), "successor",
						Titles.exactKey(successor.name()))))
				.toList();
	}

}
