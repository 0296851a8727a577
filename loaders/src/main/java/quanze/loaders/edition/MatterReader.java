package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import quanze.loaders.limit.TimeLimit;
import quanze.loaders.report.Finding;
import quanze.loaders.source.ListFolder;
import quanze.loaders.table.Cell;
import quanze.loaders.table.Row;
import quanze.loaders.table.Table;

/** Reads a list of matters: what all kinds have in common. */
abstract class MatterReader implements ContentReader {

	private final MatterKind kind;

	private final ListFolder list;

	private final Adjustments adjustments;

	protected final Findings findings;

	protected final Bearers bearers;

	private final Bases bases;

	protected MatterReader(MatterKind kind, ListFolder list, Context context, Findings findings) {
		this.kind = kind;
		this.list = list;
		this.findings = findings;
		this.bearers = new Bearers(list.manifest(), context, findings);
		this.bases = new Bases(context.instruments(), findings);
		this.adjustments = new Adjustments(list, context, findings);
	}

	@Override
	public Content read(List<Table> tables) {
		var groups = new ArrayList<MatterGroup>();
		// one sheet a domain: only where there are several does a sheet's name say something
		var sheets = new IdentityHashMap<MatterGroup, @Nullable String>();
		for (var table : tables) {
			for (var group : MatterGroup.in(table)) {
				groups.add(group);
				sheets.put(group, tables.size() > 1 ? table.sheet() : null);
			}
		}
		var changes = adjustments.read(groups);
		var matters = new ArrayList<Matter>();
		for (var change : changes.listed()) {
			matters.add(matter(change.group(), change.code(), matters.size() + 1,
					sheets.get(change.group())));
		}
		return new Content.Matters(kind, matters, changes.removals());
	}

	private Matter matter(MatterGroup group, String code, int position, @Nullable String sheet) {
		var first = group.first();
		var name = first.cell("name");
		if (name.isEmpty()) {
			findings.about(name, Finding.Kind.INVALID_VALUE, "found no name, expected that of a matter",
					null);
		}
		var responsibilities = responsibilities(group, code);
		return new Matter(code, name.text(), number(first), position, matterNote(first),
				domain(first, sheet), attributes(first), matterLimit(first), matterBases(first),
				responsibilities,
				Source.of(name));
	}

	/** As published; of an adjusted matter the number that it keeps (3 of 1-3). */
	private static String number(Row first) {
		var number = first.cell("number").text();
		var original = first.cell("originalNumber").text();
		return number.isEmpty() ? original.substring(original.lastIndexOf('-') + 1) : number;
	}

	abstract List<Responsibility> responsibilities(MatterGroup group, String code);

	@Nullable
	String matterNote(Row first) {
		return null;
	}

	@Nullable
	String domain(Row first, @Nullable String sheet) {
		return null;
	}

	Map<String, Object> attributes(Row first) {
		return Map.of();
	}

	@Nullable
	TimeLimit matterLimit(Row first) {
		return null;
	}

	List<Basis> matterBases(Row first) {
		return List.of();
	}

	final List<Basis> bases(Row row) {
		return bases.in(row.cell("basis"));
	}

	/** The limit of a row; {@code null} where the list has no such column. */
	final @Nullable TimeLimit limit(Row row) {
		if (!row.has("limit")) {
			return null;
		}
		var cell = row.cell("limit");
		var limit = TimeLimit.parse(cell.text());
		if (!limit.complete() && !cell.continued()) {
			findings.about(cell, Finding.Kind.UNPARSED_LIMIT,
					"found %s, expected a time limit such as 5个工作日".formatted(cell.text()), null);
		}
		return limit;
	}

	static @Nullable String textOrNull(Cell cell) {
		return cell.isEmpty() ? null : cell.text();
	}

	/** Numbers the responsibilities of one matter by role. */
	final class Numbered {

		private final String matter;

		private final Map<Role, Integer> numbers = new LinkedHashMap<>();

		private final List<Responsibility> responsibilities = new ArrayList<>();

		Numbered(String matter) {
			this.matter = matter;
		}

		void add(Role role, Cell cell, @Nullable String duty, @Nullable String note,
				@Nullable TimeLimit limit,
				Row row) {
			for (var bearer : bearers.in(cell)) {
				var number = numbers.merge(role, 1, Integer::sum);
				responsibilities.add(new Responsibility(role.code(matter, number), role,
						responsibilities.size() + 1, bearer, duty, note, limit, textOrNull(row.cell("basis")),
						bases(row), Source.of(cell)));
			}
		}

		/** One that states who, and nothing else: the requester of an assistance matter. */
		void addBare(Role role, Cell cell, Row row) {
			for (var bearer : bearers.in(cell)) {
				var number = numbers.merge(role, 1, Integer::sum);
				responsibilities.add(new Responsibility(role.code(matter, number), role,
						responsibilities.size() + 1, bearer, null, null, null, null, List.of(),
						Source.of(cell)));
			}
		}

		List<Responsibility> all() {
			return responsibilities;
		}

	}

	final ListFolder list() {
		return list;
	}

}
