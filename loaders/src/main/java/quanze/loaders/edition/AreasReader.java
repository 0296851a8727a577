package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.List;

import quanze.loaders.area.Area;
import quanze.loaders.area.AreaKind;
import quanze.loaders.report.Finding;
import quanze.loaders.table.Table;

/** Reads registers of areas (行政区划). */
final class AreasReader implements ContentReader {

	private final Findings findings;

	AreasReader(Findings findings) {
		this.findings = findings;
	}

	@Override
	public Content read(List<Table> tables) {
		var entries = new ArrayList<Content.Entry<Area>>();
		for (var table : tables) {
			for (var row : table.rows()) {
				var type = row.cell("type");
				AreaKind.of(type.text())
						.ifPresentOrElse(
								kind -> entries.add(new Content.Entry<>(
										new Area(row.cell("code").text(), row.cell("name").text(), kind,
												MatterReader.textOrNull(row.cell("parent"))),
										Source.of(row.cell("code")))),
								() -> findings.about(type, Finding.Kind.INVALID_VALUE,
										"found %s, expected 省, 市, 区, 县, 街道, 镇 or 乡".formatted(type.text()),
										null));
			}
		}
		return new Content.AreaRegister(entries);
	}

}
