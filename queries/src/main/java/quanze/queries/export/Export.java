package quanze.queries.export;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.queries.admission.Admissions;
import quanze.queries.agency.Agencies;
import quanze.queries.area.Areas;
import quanze.queries.basis.LegalBases;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.GraphVersions;
import quanze.queries.cypher.Row;
import quanze.queries.cypher.Statement;
import quanze.queries.edition.Editions;
import quanze.queries.edition.ListEdition;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;
import quanze.queries.incident.IncidentTypes;
import quanze.queries.matter.Matters;
import quanze.queries.power.Powers;
import quanze.queries.resource.DataResources;
import quanze.queries.time.Moment;

/**
 * Hands over whole lists, the whole graph, or what changed in it. Codes are streamed, and what they
 * stand for is read in batches of {@value #BATCH} and forgotten; when a consumer throws, no more is
 * read. What was known at a moment does not change while it is read, whatever is loaded meanwhile.
 */
public final class Export {

	private static final int BATCH = 100;

	/** What is read is not kept. */
	private static final long PASSING = 1;

	/** Agencies are named again and again. */
	private static final long KEPT_AGENCIES = 5_000;

	private static final Statement LISTED = Statement.beside(Export.class, "codes-listed");

	private static final Statement REGISTERED = Statement.beside(Export.class, "codes-registered");

	private static final Statement OF_EDITION = Statement.beside(Export.class, "codes-of-edition");

	private static final Statement UNLISTED = Statement.beside(Export.class, "codes-unlisted");

	private static final Statement CHANGED = Statement.beside(Export.class, "codes-changed");

	private static final List<String> LABELS = Stream.of(EntryKind.values()).map(EntryKind::label).toList();

	private final Graph graph;

	private final GraphVersions versions;

	private final Map<EntryKind, Reading> readings = new EnumMap<>(EntryKind.class);

	/** Hands over what that graph holds. */
	public Export(Graph graph, GraphVersions versions) {
		this.graph = graph;
		this.versions = versions;
		Agencies agencies = new Agencies(graph, versions, KEPT_AGENCIES);
		LegalBases bases = new LegalBases(graph, versions, PASSING);
		readings.put(EntryKind.ADMISSION, new Admissions(graph)::byCode);
		readings.put(EntryKind.AGENCY, agencies::byCode);
		readings.put(EntryKind.AREA, new Areas(graph, versions, PASSING)::byCode);
		readings.put(EntryKind.DATA_RESOURCE, new DataResources(graph)::byCode);
		readings.put(EntryKind.INCIDENT_TYPE, new IncidentTypes(graph, versions, PASSING)::byCode);
		readings.put(EntryKind.LEGAL_BASIS, bases::byCode);
		readings.put(EntryKind.LEGAL_INSTRUMENT, bases::instruments);
		readings.put(EntryKind.LIST_EDITION, new Editions(graph, versions, PASSING)::byCode);
		readings.put(EntryKind.MATTER, new Matters(graph, versions, PASSING, agencies)::listed);
		readings.put(EntryKind.POWER, new Powers(graph, versions, PASSING, agencies)::byCode);
	}

	/**
	 * That moment, or the one of the newest published change where that is earlier: until then all is
	 * known, while a later moment may yet be written to; one statement.
	 */
	public Moment settled(Moment wanted) {
		Instant newest = versions.latest().changedAt();
		return wanted.knownAt().isAfter(newest) ? new Moment(wanted.asOf(), newest) : wanted;
	}

	/** The thing of that kind with that code, as it is at that moment, if it is. */
	public Optional<Object> one(EntryKind kind, String code, Moment moment) {
		return Optional.ofNullable(reading(kind).at(List.of(code), moment).get(code));
	}

	/** Listed facts in force at that moment, in code order. */
	public void forEach(EntryKind kind, ListedFilter filter, Moment moment, Consumer<Object> consumer) {
		Map<String, @Nullable Object> parameters = filter.parameters();
		parameters.putAll(clocks(moment));
		each(LISTED, parameters, row -> kind, moment, it -> present(it, consumer));
	}

	/** Entries of a register, or provisions, or editions, that were known at that moment. */
	public void forEach(EntryKind kind, Moment moment, Consumer<Object> consumer) {
		each(REGISTERED, Map.of("label", kind.label()), row -> kind, moment, it -> present(it, consumer));
	}

	/**
	 * All that there is at that moment: first what no edition lists, such as provisions, then each
	 * edition and what it lists, in the order of their codes.
	 *
	 * @param from
	 *            code of the edition to begin with, or of the next one when there is none; empty to
	 *            begin with what no edition lists
	 */
	public void editions(String from, Moment moment, Receiver receiver) {
		if (from.isEmpty()) {
			receiver.unlisted();
			each(UNLISTED, Map.of("labels", LABELS), Export::kind, moment,
					it -> present(it, node -> receiver.entry(it)));
		}
		forEach(EntryKind.LIST_EDITION, moment, node -> {
			ListEdition edition = (ListEdition) node;
			if (edition.code().compareTo(from) >= 0) {
				receiver.edition(edition);
				Map<String, @Nullable Object> parameters = clocks(moment);
				parameters.put("edition", edition.code());
				parameters.put("labels", LABELS);
				each(OF_EDITION, parameters, Export::kind, moment,
						it -> present(it, any -> receiver.entry(it)));
			}
		});
	}

	/**
	 * What is not at the second moment what it was at the first: as it is then, or without a node when
	 * it is gone. Now and then something that is what it was.
	 *
	 * @throws BadRequest
	 *             when the first moment is later on either clock
	 */
	public void changes(Token since, Moment until, Consumer<Entry> consumer) {
		Moment before = since.moment();
		if (before.asOf().isAfter(until.asOf()) || before.knownAt().isAfter(until.knownAt())) {
			throw new BadRequest("since",
					Wording.of("since: found a token of %s, known at %s, later than %s, known at %s",
							"since：令牌的时点为 %s（截至 %s 所知），晚于 %s（截至 %s 所知）", before.asOf(), before.knownAt(),
							until.asOf(), until.knownAt()));
		}
		if (before.equals(until)) {
			return;
		}
		Map<String, @Nullable Object> parameters = clocks(until);
		parameters.put("asOfBefore", before.asOf());
		parameters.put("knownBefore", before.knownAt().atZone(ZoneOffset.UTC));
		parameters.put("labels", LABELS);
		each(CHANGED, parameters, Export::kind, until, consumer);
	}

	private void each(Statement statement, Map<String, @Nullable Object> parameters, Kinds kinds,
			Moment moment, Consumer<Entry> consumer) {
		Batch batch = new Batch(moment, consumer);
		graph.stream(statement, parameters, row -> batch.add(kinds.of(row), row.string("code")));
		batch.handOver();
	}

	private Reading reading(EntryKind kind) {
		return Objects.requireNonNull(readings.get(kind));
	}

	private static EntryKind kind(Row row) {
		return EntryKind.of(row.string("label"));
	}

	private static void present(Entry entry, Consumer<Object> consumer) {
		if (entry.node() != null) {
			consumer.accept(entry.node());
		}
	}

	private static Map<String, @Nullable Object> clocks(Moment moment) {
		Map<String, @Nullable Object> parameters = new HashMap<>();
		parameters.put("asOf", moment.asOf());
		parameters.put("knownAt", moment.knownAt().atZone(ZoneOffset.UTC));
		return parameters;
	}

	/** Receives the graph, one by one. */
	public interface Receiver {

		/** What follows is listed in no edition. */
		void unlisted();

		/** What follows is listed in that edition. */
		void edition(ListEdition edition);

		/** Something that there is. */
		void entry(Entry entry);
	}

	private interface Reading {

		Map<String, ?> at(Collection<String> codes, Moment moment);
	}

	private interface Kinds {

		EntryKind of(Row row);
	}

	/** Codes of one kind that are looked up together. */
	private final class Batch {

		private final Moment moment;

		private final Consumer<Entry> consumer;

		private final List<String> codes = new ArrayList<>(BATCH);

		private EntryKind kind = EntryKind.MATTER;

		Batch(Moment moment, Consumer<Entry> consumer) {
			this.moment = moment;
			this.consumer = consumer;
		}

		void add(EntryKind next, String code) {
			if (next != kind || codes.size() == BATCH) {
				handOver();
				kind = next;
			}
			codes.add(code);
		}

		void handOver() {
			if (codes.isEmpty()) {
				return;
			}
			Map<String, ?> found = reading(kind).at(codes, moment);
			codes.forEach(code -> consumer.accept(new Entry(kind, code, found.get(code))));
			codes.clear();
		}
	}
}
