package quanze.loaders.edition;

import java.util.List;

import quanze.loaders.source.ListFolder;

/** Reads lists of assistance matters (行政协助事项清单). */
final class AssistanceReader extends MatterReader {

	AssistanceReader(ListFolder list, Context context, Findings findings) {
		super(MatterKind.ASSISTANCE, list, context, findings);
	}

	@Override
	List<Responsibility> responsibilities(MatterGroup group, String code) {
		var numbered = new Numbered(code);
		numbered.addBare(Role.REQUESTS, group.first().cell("requester"), group.first());
		for (var row : group.rows()) {
			numbered.add(Role.ASSISTS, row.cell("assistant"), textOrNull(row.cell("duty")),
					textOrNull(row.cell("note")), limit(row), row);
		}
		return numbered.all();
	}

}
