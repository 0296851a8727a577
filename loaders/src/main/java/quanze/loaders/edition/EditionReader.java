package quanze.loaders.edition;

import quanze.loaders.report.Finding;
import quanze.loaders.source.ListFolder;
import quanze.loaders.table.Columns;
import quanze.loaders.table.TableException;
import quanze.loaders.table.Tables;

/**
 * Reads a published list, understands it in its context and checks it against its manifest. Writes
 * nothing.
 */
public final class EditionReader {

	private EditionReader() {
	}

	/**
	 * Reads one list.
	 *
	 * @throws TableException
	 *             if the file cannot be read, or lacks a column; the message names the place
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
		new Checks(content, findings).check(list.manifest(), read);
		new Plausibility(context, findings).check(tables, content);
		return new Edition(list, read, content, findings.all());
	}

	private static ContentReader reader(ListFolder list, Context context, Findings findings) {
		return switch (list.manifest().kind()) {
			case AREAS -> new AreasReader(findings);
			case AGENCIES -> new AgenciesReader(context.areas(), findings);
			case LEGAL_INSTRUMENTS -> new InstrumentsReader(findings);
			case PROVISIONS -> new ProvisionsReader(context.instruments(), findings);
			case INCIDENT_TYPES -> new IncidentTypesReader();
			case ASSISTANCE -> new AssistanceReader(list, context, findings);
			case INTERNAL_SERVICE -> new InternalServiceReader(list, context, findings);
			case TERRITORIAL -> new TerritorialReader(list, context, findings);
			case POWERS, SERVICE_ITEMS -> new PowersReader(list, context, findings);
			case ADMISSIONS -> new AdmissionsReader(list, context, findings);
			case DATA_SHARES -> new DataSharesReader(list, context, findings);
		};
	}

}
