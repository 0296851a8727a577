package quanze.loaders.table;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;

import quanze.loaders.text.Text;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.ObjectMapper;

/**
 * The columns that a kind of list has, with the words that publishers head them with. The words are
 * data ({@code columns.json}); a manifest may add one for its own file.
 */
public final class Columns {

	private static final Pattern IN_BRACKETS = Pattern.compile("\\([^)]{0,40}\\)");

	private static final Pattern MARKS = Pattern.compile("[:：*.。]");

	private static final Map<String, Map<String, Column>> KINDS = read();

	private final Map<String, Column> columns;

	private final Map<String, String> byHeading = new LinkedHashMap<>();

	private Columns(Map<String, Column> columns) {
		this.columns = columns;
		columns.forEach((name, column) -> column.names().forEach(it -> byHeading.put(key(it), name)));
	}

	/**
	 * A column: whether a list cannot do without it, and how it is headed; {@code 组/列} for two header
	 * rows.
	 */
	private record Column(boolean required, List<String> names) {
	}

	/**
	 * @throws IllegalArgumentException
	 *             if the kind has no columns
	 */
	public static Columns of(String kind) {
		var columns = KINDS.get(kind);
		if (columns == null) {
			throw new IllegalArgumentException(kind + ": no columns are known for it");
		}
		return new Columns(columns);
	}

	/** The same where some columns are headed otherwise: our name → the heading in the file. */
	public Columns with(Map<String, String> headings) {
		var all = new LinkedHashMap<>(columns);
		headings.forEach(
				(name, heading) -> all.merge(name, new Column(false, List.of(heading)), (known, own) -> {
					var names = new ArrayList<>(known.names());
					names.addAll(own.names());
					return new Column(known.required(), names);
				}));
		return new Columns(all);
	}

	/** Our name of the column that is headed so. */
	Optional<String> headed(String heading) {
		return Optional.ofNullable(byHeading.get(key(heading)));
	}

	/** The columns that a list needs and that are not among those found. */
	List<String> missing(Set<String> found) {
		return columns.entrySet().stream()
				.filter(it -> it.getValue().required() && !found.contains(it.getKey()))
				.map(it -> it.getKey() + " (" + String.join(", ", it.getValue().names()) + ")").toList();
	}

	/** Headings without blanks, brackets and what stands in them. */
	private static String key(String heading) {
		var folded = Text.fold(heading);
		var key = IN_BRACKETS.matcher(folded).replaceAll("");
		return key.isEmpty() ? folded : MARKS.matcher(key).replaceAll("");
	}

	private static Map<String, Map<String, Column>> read() {
		try (var in = Columns.class.getResourceAsStream("columns.json")) {
			return new ObjectMapper().readValue(in, new TypeReference<Map<String, Map<String, Column>>>() {
			});
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	@Override
	public String toString() {
		return new TreeSet<>(columns.keySet()).toString();
	}

}
