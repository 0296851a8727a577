package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import quanze.loaders.report.Finding;
import quanze.loaders.source.ListFolder;
import quanze.loaders.table.Row;

/**
 * Gives matters their codes. In a list that adjusts earlier ones, a row changes, removes or adds a
 * matter: changes and removals name it by batch and number (1-4), additions go on under the
 * adjusting edition.
 */
final class Adjustments {

	private final ListFolder list;

	private final Context context;

	private final Findings findings;

	Adjustments(ListFolder list, Context context, Findings findings) {
		this.list = list;
		this.context = context;
		this.findings = findings;
	}

	/** A matter that the list holds, with its code. */
	record Listed(MatterGroup group, String code) {
	}

	record Changes(List<Listed> listed, List<Content.Removal> removals) {
	}

	Changes read(List<MatterGroup> groups) {
		if (groups.stream().noneMatch(it -> it.first().has("change"))) {
			return plain(groups);
		}
		var listed = new ArrayList<Listed>();
		var removals = new ArrayList<Content.Removal>();
		var added = 0;
		for (var group : groups) {
			var row = group.first();
			switch (change(row)) {
				case ADD -> listed.add(new Listed(group, MatterCodes.code(list.code(), ++added)));
				case CHANGE -> earlier(row).ifPresent(code -> listed.add(new Listed(group, code)));
				case REMOVE -> earlier(row).ifPresent(code -> removals.add(new Content.Removal(code,
						MatterReader.textOrNull(row.cell("note")), Source.of(row.cell("originalNumber")))));
				case UNKNOWN -> findings.about(row.cell("change"), Finding.Kind.INVALID_VALUE,
						"found %s, expected 新增, 变更 or 取消".formatted(row.cell("change").text()), null);
			}
		}
		return new Changes(listed, removals);
	}

	private Changes plain(List<MatterGroup> groups) {
		var codes = MatterCodes.of(list.code(),
				groups.stream().map(it -> it.first().cell("number").text()).toList());
		var listed = new ArrayList<Listed>();
		for (var i = 0; i < groups.size(); i++) {
			listed.add(new Listed(groups.get(i), codes.get(i)));
		}
		return new Changes(listed, List.of());
	}

	private enum Change {
		ADD, CHANGE, REMOVE, UNKNOWN
	}

	private static Change change(Row row) {
		return switch (row.cell("change").text()) {
			case "新增", "增加", "新增事项" -> Change.ADD;
			case "变更", "修改", "调整", "变更事项" -> Change.CHANGE;
			case "取消", "删除", "废止", "取消事项" -> Change.REMOVE;
			default -> Change.UNKNOWN;
		};
	}

	/** The matter that an original number (批次-序号) names. */
	private Optional<String> earlier(Row row) {
		var cell = row.cell("originalNumber");
		var parts = cell.text().split("[-－—–]", 2);
		var batch = MatterCodes.number(parts[0]);
		var number = MatterCodes.number(parts[parts.length - 1]);
		if (parts.length == 2 && batch.isPresent() && number.isPresent()) {
			var edition = context.batches().get(batch.getAsInt());
			if (edition != null) {
				return Optional.of(MatterCodes.code(edition, number.getAsInt()));
			}
		}
		findings.about(cell, Finding.Kind.INVALID_VALUE,
				"found %s, expected batch and number of a matter of %s, such as 1-4".formatted(cell.text(),
						list.manifest().adjusts()),
				null);
		return Optional.empty();
	}

}
