package quanze.loaders.edition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.loaders.agency.Agency;
import quanze.loaders.agency.AgencyKind;
import quanze.loaders.agency.Level;
import quanze.loaders.area.Areas;
import quanze.loaders.report.Finding;
import quanze.loaders.table.Cell;
import quanze.loaders.table.Row;
import quanze.loaders.table.Table;

/** Reads registers of agencies (机构名录). */
final class AgenciesReader implements ContentReader {

	private final Areas areas;

	private final Findings findings;

	AgenciesReader(Areas areas, Findings findings) {
		this.areas = areas;
		this.findings = findings;
	}

	@Override
	public Content read(List<Table> tables) {
		var entries = new ArrayList<Content.Entry<Agency>>();
		var codes = new HashSet<String>();
		for (var table : tables) {
			for (var row : table.rows()) {
				codes.add(row.cell("code").text());
			}
		}
		for (var table : tables) {
			for (var row : table.rows()) {
				entries.add(new Content.Entry<>(agency(row, codes), Source.of(row.cell("code"))));
			}
		}
		return new Content.AgencyRegister(entries);
	}

	private Agency agency(Row row, HashSet<String> codes) {
		if (areas.find(row.cell("area").text()).isEmpty()) {
			findings.about(row.cell("area"), Finding.Kind.INVALID_VALUE,
					"found %s, expected the code of a registered area".formatted(row.cell("area").text()),
					null);
		}
		for (var reference : List.of(row.cell("counterpart"), row.cell("successor"))) {
			if (!reference.isEmpty() && !codes.contains(reference.text())) {
				findings.about(reference, Finding.Kind.UNKNOWN_REFERENCE,
						"found %s, expected the code of an agency of this register"
								.formatted(reference.text()),
						null);
			}
		}
		var name = row.cell("name").text();
		var shortName = row.cell("shortName").isEmpty() ? name : row.cell("shortName").text();
		var kind = row.cell("kind").text();
		var abolished = row.cell("status").text().contains("撤销") || row.cell("status").text().contains("注销");
		return new Agency(row.cell("code").text(), name, shortName, aliases(row.cell("aliases")),
				Level.of(row.cell("level").text()).orElse(null), AgencyKind.of(kind), kind,
				row.cell("area").text(), MatterReader.textOrNull(row.cell("counterpart")), abolished,
				MatterReader.textOrNull(row.cell("successor")), date(row.cell("abolishedOn"), findings));
	}

	private static List<String> aliases(Cell cell) {
		return Arrays.stream(cell.text().split("[;；、,，]")).map(String::strip).filter(it -> !it.isEmpty())
				.distinct().toList();
	}

	/** The date in a cell; {@code null} if it is empty, and a finding if it is no date. */
	static @Nullable LocalDate date(Cell cell, Findings findings) {
		if (cell.isEmpty()) {
			return null;
		}
		var date = Dates.parse(cell.text());
		if (date.isEmpty()) {
			findings.about(cell, Finding.Kind.INVALID_VALUE,
					"found %s, expected a date such as 2020-07-01".formatted(cell.text()), null);
		}
		return date.orElse(null);
	}

}
