package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.loaders.limit.TimeLimit;
import quanze.loaders.report.Finding;
import quanze.loaders.source.ListFolder;
import quanze.loaders.source.Manifest;
import quanze.loaders.table.Row;
import quanze.loaders.table.Table;

/**
 * Reads lists of powers (权责清单), one sheet an agency or all in one, and of service items (政务服务事项).
 */
final class PowersReader implements ContentReader {

	private final Bearers bearers;

	private final Bases bases;

	private final Manifest manifest;

	private final Findings findings;

	PowersReader(ListFolder list, Context context, Findings findings) {
		this.bearers = new Bearers(list.manifest(), context, findings);
		this.bases = new Bases(context.instruments(), findings);
		this.manifest = list.manifest();
		this.findings = findings;
	}

	@Override
	public Content read(List<Table> tables) {
		var powers = new ArrayList<Power>();
		for (var table : tables) {
			var holder = tables.size() > 1 ? bearers.named(table.sheet()) : null;
			for (var row : table.filledDown("name").rows()) {
				powers.add(power(row, holder, powers.size() + 1));
			}
		}
		return new Content.Powers(powers);
	}

	private Power power(Row row, @Nullable Bearer holderOfSheet, int position) {
		var implementers = bearers.in(row.cell("holder"));
		var holder = holderOfSheet != null || implementers.isEmpty()
				? holderOfSheet
				: implementers.getFirst();
		var levels = Arrays.stream(row.cell("level").text().split("[、,，;；/]")).map(String::strip)
				.filter(it -> !it.isEmpty()).toList();
		return new Power(manifest.code(row.cell("code").text()), row.cell("name").text(),
				MatterReader.textOrNull(row.cell("subName")), MatterReader.textOrNull(row.cell("type")),
				levels,
				holder, implementers, limit(row), MatterReader.textOrNull(row.cell("basis")),
				bases.in(row.cell("basis")), MatterReader.textOrNull(row.cell("responsibilities")),
				MatterReader.textOrNull(row.cell("accountability")),
				MatterReader.textOrNull(row.cell("note")),
				position, Source.of(row.cell("code")));
	}

	private @Nullable TimeLimit limit(Row row) {
		if (!row.has("limit")) {
			return null;
		}
		var limit = TimeLimit.parse(row.cell("limit").text());
		if (!limit.complete()) {
			findings.about(row.cell("limit"), Finding.Kind.UNPARSED_LIMIT,
					"found %s, expected a time limit such as 5个工作日".formatted(row.cell("limit").text()),
					null);
		}
		return limit;
	}

}
