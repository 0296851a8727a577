package quanze.queries.search;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.language.Thesaurus;
import quanze.queries.listed.Clocks;
import quanze.queries.matter.MatterKind;
import quanze.queries.register.Register;

/** Reads the whole graph as documents, a statement for each kind of node, row by row. */
final class GraphDocuments {

	private static final Statement AREAS = Statement.beside(GraphDocuments.class, "areas");

	private static final Statement AGENCIES = Statement.beside(GraphDocuments.class, "agencies");

	private static final Statement INSTRUMENTS = Statement.beside(GraphDocuments.class, "instruments");

	private static final Statement BASES = Statement.beside(GraphDocuments.class, "bases");

	private static final Statement INCIDENT_TYPES = Statement.beside(GraphDocuments.class, "incident-types");

	private static final Statement MATTERS = Statement.beside(GraphDocuments.class, "matters");

	private static final Statement POWERS = Statement.beside(GraphDocuments.class, "powers");

	/** What is left of a name when its areas are taken away has more characters than this. */
	private static final int SHORTEST = 2;

	private static final String LEVELS = "省市区县";

	private final Graph graph;

	private final Thesaurus thesaurus;

	private final @Nullable Scenes scenes;

	/**
	 * @param scenes
	 *            null where meanings are not kept
	 */
	GraphDocuments(Graph graph, Thesaurus thesaurus, @Nullable Scenes scenes) {
		this.graph = graph;
		this.thesaurus = thesaurus;
		this.scenes = scenes;
	}

	/**
	 * @param consumer
	 *            of documents with their number among those of the same code, from 1
	 */
	void forEach(Consumer<Numbered> consumer) {
		Prominence prominence = Prominence.of(graph);
		read(AREAS, GraphDocuments::area, consumer);
		read(AGENCIES, GraphDocuments::agency, consumer);
		read(INSTRUMENTS, GraphDocuments::instrument, consumer);
		read(BASES, row -> basis(row, prominence), consumer);
		read(INCIDENT_TYPES, GraphDocuments::incidentType, consumer);
		read(MATTERS, row -> said(matter(row), Subject.of(MatterKind.of(row.strings("labels")))), consumer);
		read(POWERS, row -> said(power(row), Subject.POWER), consumer);
	}

	/** Changes when the same graph makes other documents. */
	String fingerprint() {
		return Long.toHexString(thesaurus.fingerprint() + (scenes == null ? 0 : scenes.fingerprint()));
	}

	private void read(Statement statement, Function<Row, IndexDocument> document,
			Consumer<Numbered> consumer) {
		Versions versions = new Versions(consumer);
		graph.stream(statement, Map.of(), row -> versions.add(document.apply(row)));
		versions.finish();
	}

	/** With the ways that are known to say what its names say. */
	private IndexDocument said(IndexDocument document, Subject subject) {
		document.names().forEach(
				it -> document.texts(Field.SYNONYM, thesaurus.sayings(it)));
		return scenes == null ? document : document.scenes(scenes.of(subject, document.names()));
	}

	private static IndexDocument area(Row row) {
		return new IndexDocument(Kind.AREA, row.string("code"), row.string("name"))
				.name(row.text("shortName"))
				.keyword(Keyword.AREA_KIND, row.text("kind"))
				.keywords(Keyword.AREA, row.strings("areas"))
				.sounding()
				.spans(Span.of(Register.known(row, row)));
	}

	private static IndexDocument agency(Row row) {
		return new IndexDocument(Kind.AGENCY, row.string("code"), row.string("name"))
				.name(row.text("shortName"))
				.names(row.strings("aliases"))
				.names(shorter(row.string("name"), row.strings("areaNames")))
				.names(bare(row.text("shortName"), row.strings("aliases")))
				.texts(Field.SAYING, sorted(row.strings("formerNames")))
				.sounding()
				.keyword(Keyword.AGENCY, row.string("code"))
				.keywords(Keyword.AREA, row.strings("areas"))
				.keywords(Keyword.EDITION, row.strings("editions"))
				.spans(Span.of(Register.known(row, row)));
	}

	/**
	 * What a full name is shortened to in speech: {@code 甲市乙局} to {@code 市乙局} and {@code 乙局}.
	 */
	private static List<String> shorter(String name, List<String> areas) {
		String rest = name;
		String kind = "";
		for (boolean begun = true; begun;) {
			begun = false;
			for (String area : areas) {
				if (rest.startsWith(area) && rest.length() > area.length() + SHORTEST) {
					rest = rest.substring(area.length());
					kind = area.substring(area.length() - 1);
					begun = true;
				}
			}
		}
		return kind.isEmpty() ? List.of() : List.of(kind + rest, rest);
	}

	/** Names without the level in front: {@code 市乙局} is also said {@code 乙局}. */
	private static List<String> bare(@Nullable String shortName, List<String> aliases) {
		return Stream.concat(Stream.ofNullable(shortName), aliases.stream())
				.filter(it -> it.length() > SHORTEST + 1 && LEVELS.indexOf(it.charAt(0)) >= 0)
				.map(it -> it.substring(1)).toList();
	}

	private static IndexDocument instrument(Row row) {
		return new IndexDocument(Kind.LEGAL_INSTRUMENT, row.string("code"), row.string("name"))
				.names(row.strings("shortNames"))
				.name(row.text("documentNumber"))
				.keyword(Keyword.INSTRUMENT, row.string("code"))
				.meant()
				.spans(Span.of(Register.known(row, row)));
	}

	private static IndexDocument basis(Row row, Prominence prominence) {
		return new IndexDocument(Kind.LEGAL_BASIS, row.string("code"), row.string("name"))
				.article(row.text("text"), row.string("instrumentCode"), row.number("article"),
						prominence.of(row.string("instrument")))
				.text(Field.CITATION, row.text("instrument"))
				.texts(Field.CITATION, row.strings("instrumentShortNames"))
				.keyword(Keyword.INSTRUMENT, row.text("instrumentCode"))
				.spans(Span.of(Register.known(row, row)));
	}

	private static IndexDocument incidentType(Row row) {
		return new IndexDocument(Kind.INCIDENT_TYPE, row.string("code"), row.string("name"))
				.texts(Field.SAYING, row.strings("sayings"))
				.keywords(Keyword.SAID, row.strings("sayings").stream().map(Folding::key).toList())
				.meant()
				.keyword(Keyword.DOMAIN, row.text("domain"))
				.keywords(Keyword.AREA, row.strings("areas"))
				.keywords(Keyword.HANDLING, row.strings("handlings"))
				.keywords(Keyword.APPLIES_IN, row.strings("appliesIn"))
				.spans(Span.of(Register.known(row, row)));
	}

	private static IndexDocument matter(Row row) {
		MatterKind kind = MatterKind.of(row.strings("labels"));
		IndexDocument document = new IndexDocument(Kind.MATTER, row.string("code"), row.string("name"))
				.subject(Subject.of(kind))
				.text(Field.DUTY, row.text("note"))
				.text(Field.DUTY, row.text("serviceType"))
				.keyword(Keyword.MATTER_KIND, kind.name())
				.keyword(Keyword.DOMAIN, row.text("domain"))
				.keyword(Keyword.EDITION, row.text("edition"))
				.keywords(Keyword.INSTRUMENT, row.strings("instruments"))
				.keyword(Keyword.APPLIES_IN, row.text("area"))
				.keywords(Keyword.AREA, row.strings("areas"))
				.spans(Span.of(Clocks.of(row)));
		for (Row words : row.rows("words")) {
			document.text(Field.DUTY, words.text("duty")).text(Field.DUTY, words.text("note"))
					.text(Field.CITATION, words.text("basis"));
		}
		for (Row incident : row.rows("incidents")) {
			document.text(Field.SAYING, incident.text("name")).texts(Field.SAYING,
					incident.strings("sayings"));
		}
		row.rows("agencies").stream().sorted(Comparator.comparing(it -> it.string("code")))
				.forEach(it -> agencyOf(document, it));
		return document;
	}

	private static IndexDocument power(Row row) {
		IndexDocument document = new IndexDocument(Kind.POWER, row.string("code"), row.string("name"))
				.subject(Subject.POWER)
				.name(row.text("subName"))
				.text(Field.DUTY, row.text("type"))
				.text(Field.DUTY, row.text("note"))
				.text(Field.DUTY, row.text("responsibilities"))
				.text(Field.CITATION, row.text("basis"))
				.keyword(Keyword.EDITION, row.text("edition"))
				.keywords(Keyword.INSTRUMENT, row.strings("instruments"))
				.keywords(Keyword.AREA, row.strings("areas"))
				.spans(Span.of(Clocks.of(row)));
		row.rows("agencies").stream().sorted(Comparator.comparing(it -> it.string("code")))
				.forEach(it -> agencyOf(document, it));
		return document;
	}

	private static void agencyOf(IndexDocument document, Row agency) {
		document.text(Field.AGENCY, agency.text("name")).text(Field.AGENCY, agency.text("shortName"))
				.keyword(Keyword.AGENCY, agency.string("code"));
		if ("REQUESTS".equals(agency.text("role"))) {
			document.keyword(Keyword.REQUESTER, agency.string("code"));
		}
	}

	private static List<String> sorted(List<String> texts) {
		return texts.stream().sorted().toList();
	}

	/** A document and its number among those of the same code. */
	record Numbered(IndexDocument document, int number) {
	}
}
