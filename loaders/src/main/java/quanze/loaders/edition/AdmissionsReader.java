package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.List;

import quanze.loaders.source.ListFolder;
import quanze.loaders.source.Manifest;
import quanze.loaders.table.Row;
import quanze.loaders.table.Table;

/** Reads registers of duties proposed for handing down to townships (职责准入台账). */
final class AdmissionsReader implements ContentReader {

	private final Bearers bearers;

	private final Manifest manifest;

	private final Findings findings;

	AdmissionsReader(ListFolder list, Context context, Findings findings) {
		this.bearers = new Bearers(list.manifest(), context, findings);
		this.manifest = list.manifest();
		this.findings = findings;
	}

	@Override
	public Content read(List<Table> tables) {
		var admissions = new ArrayList<Admission>();
		for (var table : tables) {
			for (var row : table.rows()) {
				admissions.add(admission(row, admissions.size() + 1));
			}
		}
		return new Content.Admissions(admissions);
	}

	private Admission admission(Row row, int position) {
		return new Admission(manifest.code(row.cell("code").text()), row.cell("name").text(),
				bearers.in(row.cell("proposer")),
				bearers.in(row.cell("townships")), AgenciesReader.date(row.cell("motionOn"), findings),
				AgenciesReader.date(row.cell("argumentOn"), findings),
				MatterReader.textOrNull(row.cell("argument")),
				AgenciesReader.date(row.cell("decisionOn"), findings),
				MatterReader.textOrNull(row.cell("decision")),
				MatterReader.textOrNull(row.cell("documentNumber")), row.cell("status").text(),
				MatterReader.textOrNull(row.cell("note")), position, Source.of(row.cell("code")));
	}

}
