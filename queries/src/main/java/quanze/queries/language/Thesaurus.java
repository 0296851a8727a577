package quanze.queries.language;

import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

import org.jspecify.annotations.Nullable;

/**
 * Official terms and the everyday ways to say them. Data that an editor can change: UTF-8, a head
 * line, then a line a term, {@code 群租,二房东；隔断间；隔成好几间}.
 */
public final class Thesaurus {

	private static final String OURS = "thesaurus.csv";

	private static final int MOST_TERMS = 100_000;

	private static final int LONGEST_LINE = 4_000;

	private final UnaryOperator<String> form;

	private final Map<String, List<String>> sayings = new HashMap<>();

	private int longest;

	private Thesaurus(UnaryOperator<String> form) {
		this.form = form;
	}

	/**
	 * @param file
	 *            null for the one that comes with the library
	 * @param form
	 *            in which terms and texts are compared
	 * @throws UncheckedIOException
	 *             when it cannot be read as UTF-8, or is larger than 64 MB; names it
	 * @throws IllegalArgumentException
	 *             when a line is not of the form above; names file and line
	 */
	public static Thesaurus read(@Nullable Path file, UnaryOperator<String> form) {
		Thesaurus thesaurus = new Thesaurus(form);
		List<String> lines = Lines.of(file, Thesaurus.class, OURS);
		for (int number = 2; number <= lines.size(); number++) {
			String line = lines.get(number - 1);
			int comma = line.indexOf(',');
			if (comma < 1 || line.length() > LONGEST_LINE || number > MOST_TERMS) {
				throw new IllegalArgumentException(
						"%s, line %d: found “%s”, expected a term, a comma, and ways to say it with ； between; at most %d lines of %d characters"
								.formatted(file == null ? OURS : file, number,
										line.substring(0, Math.min(40, line.length())), MOST_TERMS,
										LONGEST_LINE));
			}
			thesaurus.add(form.apply(line.substring(0, comma)).strip(), line.substring(comma + 1).split("；"));
		}
		return thesaurus;
	}

	/** The ways to say the terms that stand in a text, each once, in its order. */
	public List<String> sayings(String unformed) {
		String text = form.apply(unformed);
		Set<String> found = new LinkedHashSet<>();
		for (int start = 0; start < text.length(); start++) {
			for (int end = start + 2; end <= Math.min(text.length(), start + longest); end++) {
				found.addAll(sayings.getOrDefault(text.substring(start, end), List.of()));
			}
		}
		return new ArrayList<>(found);
	}

	/** Changes when what it says does; the same on every machine. */
	public int fingerprint() {
		return sayings.hashCode();
	}

	private void add(String term, String[] ways) {
		List<String> said = new ArrayList<>(sayings.getOrDefault(term, List.of()));
		for (String way : ways) {
			if (!way.isBlank()) {
				said.add(way.strip());
			}
		}
		sayings.put(term, said.stream().distinct().toList());
		longest = Math.max(longest, term.length());
	}
}
