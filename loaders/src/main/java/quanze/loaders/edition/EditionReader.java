package quanze.loaders.edition;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import quanze.loaders.report.Finding;
import quanze.loaders.source.ListFolder;
import quanze.loaders.table.Columns;
import quanze.loaders.table.Table;
import quanze.loaders.table.TableException;
import quanze.loaders.table.Tables;

/** Reads a published list, understands it in its context and checks it against its manifest. Writes nothing. */
public final class EditionReader {

	private EditionReader() {
	}

	/**
	 * Reads one list.
	 *
	 * @throws TableException if the file cannot be read, or lacks a column; the message names the place
	 */
	public static Edition read(ListFolder list, Context context) {
		var manifest = list.manifest();
		var tables = Tables.read(list.file(), Columns.of(manifest.kind().name()).with(manifest.columns()));
		var findings = new Findings(manifest.file());
		for (var table : tables) {
			table.unrecognised().forEach(part -> findings.overall(Finding.Kind.UNRECOGNISED_PART, part));
		}
		var content = reader(list, context, findings).read(tables);
		var read = tables.stream().mapToInt(table -> table.rows().size()).sum();
		checkCodes(content, findings);
		checkCounts(list, content, read, findings);
		return new Edition(list, read, content, findings.all());
	}

	private static ContentReader reader(ListFolder list, Context context, Findings findings) {
		return switch (list.manifest().kind()) {
			case AREAS -> new AreasReader(findings);
			case AGENCIES -> new AgenciesReader(context.areas(), findings);
			case LEGAL_INSTRUMENTS -> new InstrumentsReader();
			case INCIDENT_TYPES -> new IncidentTypesReader();
			case ASSISTANCE -> new AssistanceReader(list, context, findings);
			case INTERNAL_SERVICE -> new InternalServiceReader(list, context, findings);
			case TERRITORIAL -> new TerritorialReader(list, context, findings);
			case POWERS, SERVICE_ITEMS, ADMISSIONS, DATA_SHARES -> throw new UnsupportedOperationException();
		};
	}

	private static void checkCodes(Content content, Findings findings) {
		var seen = new HashMap<String, Source>();
		for (var code : codes(content).entrySet()) {
			for (var source : code.getValue()) {
				if (code.getKey().isBlank()) {
					findings.overall(Finding.Kind.INVALID_VALUE,
							"row %d: found no code, expected one".formatted(source.row()));
				}
				var first = seen.putIfAbsent(code.getKey(), source);
				if (first != null) {
					findings.overall(Finding.Kind.DUPLICATE, "row %d: found %s again, first in row %d"
							.formatted(source.row(), code.getKey(), first.row()));
				}
			}
		}
	}

	private static Map<String, List<Source>> codes(Content content) {
		var codes = new TreeMap<String, List<Source>>();
		switch (content) {
			case Content.AreaRegister it -> it.areas().forEach(e -> put(codes, e.value().code(), e.source()));
			case Content.AgencyRegister it -> it.agencies().forEach(e -> put(codes, e.value().code(), e.source()));
			case Content.IncidentCatalogue it ->
				it.incidents().forEach(e -> put(codes, e.value().code(), e.source()));
			case Content.Matters it -> it.matters().forEach(e -> put(codes, e.code(), e.source()));
			case Content.InstrumentRegister it ->
				it.instruments().forEach(e -> put(codes, e.value().name(), e.source()));
		}
		return codes;
	}

	private static void put(Map<String, List<Source>> codes, String code, Source source) {
		codes.merge(code, List.of(source),
				(a, b) -> java.util.stream.Stream.concat(a.stream(), b.stream()).toList());
	}

	/** The seal of a list: every count that the manifest expects. */
	private static void checkCounts(ListFolder list, Content content, int read, Findings findings) {
		var counts = counts(content, read);
		list.manifest().expect().forEach((what, expected) -> {
			var found = counts.get(what);
			if (found == null) {
				findings.overall(Finding.Kind.COUNT_MISMATCH, "the manifest expects a count of %s, expected one of %s"
						.formatted(what, counts.keySet()));
			}
			else if (!found.equals(expected)) {
				findings.overall(Finding.Kind.COUNT_MISMATCH,
						"found %d %s, expected %d".formatted(found, what, expected));
			}
		});
	}

	private static Map<String, Long> counts(Content content, int read) {
		var counts = new TreeMap<String, Long>();
		counts.put("rows", (long) read);
		if (content instanceof Content.Matters matters) {
			counts.put("matters", (long) matters.size());
			var handlers = new HashSet<String>();
			matters.matters().forEach(matter -> matter.responsibilities()
					.forEach(responsibility -> handlers.addAll(responsibility.bearer().agencies())));
			counts.put("agencies", (long) handlers.size());
		}
		return counts;
	}

}
