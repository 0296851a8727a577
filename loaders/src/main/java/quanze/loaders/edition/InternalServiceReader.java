package quanze.loaders.edition;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import quanze.loaders.limit.TimeLimit;
import quanze.loaders.report.Finding;
import quanze.loaders.source.ListFolder;
import quanze.loaders.table.Cell;
import quanze.loaders.table.Row;

/** Reads lists of what departments do for one another (机关部门间办事事项清单). */
final class InternalServiceReader extends MatterReader {

	InternalServiceReader(ListFolder list, Context context, Findings findings) {
		super(MatterKind.INTERNAL_SERVICE, list, context, findings);
	}

	@Override
	List<Responsibility> responsibilities(MatterGroup group, String code) {
		var numbered = new Numbered(code);
		var row = group.first();
		numbered.add(Role.HANDLES, row.cell("agency"), null, null, limit(row), row);
		return numbered.all();
	}

	@Override
	Map<String, Object> attributes(Row first) {
		var attributes = new LinkedHashMap<String, Object>();
		put(attributes, "serviceType", first.cell("serviceType"));
		put(attributes, "materials", first.cell("materials"));
		put(attributes, "channel", first.cell("channel"));
		var visits = first.cell("visits");
		if (visits.text().matches("\\d{1,3}")) {
			attributes.put("visits", Integer.parseInt(visits.text()));
		} else if (!visits.isEmpty()) {
			findings.about(visits, Finding.Kind.INVALID_VALUE,
					"found %s, expected a number of visits".formatted(visits.text()), null);
		}
		switch (first.cell("online").text()) {
			case "是", "支持", "可" -> attributes.put("online", true);
			case "否", "不支持", "不可" -> attributes.put("online", false);
			default -> {
			}
		}
		return attributes;
	}

	@Override
	@Nullable
	TimeLimit matterLimit(Row first) {
		return first.has("limit") ? TimeLimit.parse(first.cell("limit").text()) : null;
	}

	@Override
	List<Basis> matterBases(Row first) {
		return bases(first);
	}

	private static void put(Map<String, Object> attributes, String name, Cell cell) {
		if (!cell.isEmpty()) {
			attributes.put(name, cell.text());
		}
	}

}
