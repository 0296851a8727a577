package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.List;

import quanze.loaders.report.Finding;
import quanze.loaders.source.ListFolder;
import quanze.loaders.source.Manifest;
import quanze.loaders.table.Row;
import quanze.loaders.table.Table;

/** Reads catalogues of what agencies share with one another (政务信息共享目录). */
final class DataSharesReader implements ContentReader {

	private final Bearers bearers;

	private final Manifest manifest;

	private final Findings findings;

	DataSharesReader(ListFolder list, Context context, Findings findings) {
		this.bearers = new Bearers(list.manifest(), context, findings);
		this.manifest = list.manifest();
		this.findings = findings;
	}

	@Override
	public Content read(List<Table> tables) {
		var resources = new ArrayList<DataResource>();
		for (var table : tables) {
			for (var row : table.rows()) {
				resources.add(resource(row, resources.size() + 1));
			}
		}
		return new Content.DataShares(resources);
	}

	private DataResource resource(Row row, int position) {
		return new DataResource(manifest.code(row.cell("code").text()), row.cell("name").text(),
				MatterReader.textOrNull(row.cell("category")), bearers.in(row.cell("provider")),
				bearers.in(row.cell("users")), records(row), MatterReader.textOrNull(row.cell("cycle")),
				MatterReader.textOrNull(row.cell("method")), MatterReader.textOrNull(row.cell("matter")),
				position,
				Source.of(row.cell("code")));
	}

	private long records(Row row) {
		var cell = row.cell("records");
		var digits = cell.text().replace(",", "").replace("，", "");
		if (digits.matches("\\d{1,15}")) {
			return Long.parseLong(digits);
		}
		findings.about(cell, Finding.Kind.INVALID_VALUE,
				"found %s, expected a number of records".formatted(cell.text()), null);
		return 0;
	}

}
