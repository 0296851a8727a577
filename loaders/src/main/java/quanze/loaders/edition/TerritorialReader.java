package quanze.loaders.edition;

import java.util.HashSet;
import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.loaders.source.ListFolder;
import quanze.loaders.table.Row;

/** Reads lists of territorial matters (属地管理事项主体责任和配合责任清单). */
final class TerritorialReader extends MatterReader {

	TerritorialReader(ListFolder list, Context context, Findings findings) {
		super(MatterKind.TERRITORIAL, list, context, findings);
	}

	@Override
	List<Responsibility> responsibilities(MatterGroup group, String code) {
		var numbered = new Numbered(code);
		var leads = new HashSet<String>();
		for (var row : group.rows()) {
			var lead = row.cell("lead");
			if (leads.add(lead.text() + "\n" + row.cell("leadDuty").text())) {
				numbered.add(Role.LEADS, lead, textOrNull(row.cell("leadDuty")), null, limit(row), row);
			}
			numbered.add(Role.COOPERATES, row.cell("cooperator"), textOrNull(row.cell("cooperatorDuty")),
					null,
					limit(row), row);
		}
		return numbered.all();
	}

	/** The column, or the sheet where there is one sheet a domain. */
	@Override
	@Nullable
	String domain(Row first, @Nullable String sheet) {
		return first.has("domain") ? textOrNull(first.cell("domain")) : sheet;
	}

}
