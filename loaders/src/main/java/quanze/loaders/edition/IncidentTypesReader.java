package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import quanze.loaders.table.Row;
import quanze.loaders.table.Table;

/** Reads catalogues of what townships report (事件类型目录). */
final class IncidentTypesReader implements ContentReader {

	@Override
	public Content read(List<Table> tables) {
		var entries = new ArrayList<Content.Entry<Content.IncidentType>>();
		for (var table : tables) {
			for (var row : table.rows()) {
				entries.add(new Content.Entry<>(incident(row), Source.of(row.cell("code"))));
			}
		}
		return new Content.IncidentCatalogue(entries);
	}

	private static Content.IncidentType incident(Row row) {
		var sayings = Arrays.stream(row.cell("sayings").text().split("[;；]")).map(String::strip)
				.filter(it -> !it.isEmpty()).distinct().toList();
		return new Content.IncidentType(row.cell("code").text(), row.cell("name").text(), sayings,
				MatterReader.textOrNull(row.cell("domain")), MatterReader.textOrNull(row.cell("matter")));
	}

}
