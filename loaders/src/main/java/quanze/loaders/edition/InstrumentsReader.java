package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import quanze.loaders.basis.Instrument;
import quanze.loaders.report.Finding;
import quanze.loaders.table.Row;
import quanze.loaders.table.Table;

/** Reads registers of legal instruments (法律法规目录). */
final class InstrumentsReader implements ContentReader {

	private static final Map<String, String> COLUMNS = Map.of("标准名称", "name", "简称", "shortName", "类型", "type",
			"文号",
			"documentNumber", "公布机关", "issuer", "施行日期", "effectiveOn", "状态", "status", "备注", "note");

	private final Findings findings;

	InstrumentsReader(Findings findings) {
		this.findings = findings;
	}

	@Override
	public Content read(List<Table> tables) {
		var entries = new ArrayList<Content.Entry<Instrument>>();
		for (var table : tables) {
			for (var row : table.rows()) {
				try {
					entries.add(new Content.Entry<>(instrument(row), Source.of(row.cell("name"))));
				} catch (IllegalArgumentException e) {
					findings.at(Source.of(row.cell("name")), Finding.Kind.INVALID_VALUE,
							String.valueOf(e.getMessage()), row.cell("name").raw());
				}
			}
		}
		return new Content.InstrumentRegister(entries);
	}

	private static Instrument instrument(Row row) {
		var cells = new HashMap<String, String>();
		COLUMNS.forEach((title, column) -> cells.put(title, row.cell(column).text()));
		return Instrument.of(cells);
	}

}
