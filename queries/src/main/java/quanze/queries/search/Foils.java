package quanze.queries.search;

import java.io.Closeable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

import quanze.queries.embedding.Embedder;
import quanze.queries.language.Lines;

/**
 * Names of what offices are commonly asked for, whether or not a list holds it: what a question
 * means better than by anything listed is most likely not listed. They are data, {@code foils.txt},
 * a name a line.
 */
final class Foils implements Closeable {

	/** Of a question so many that are nearest count. */
	private static final int NEAREST = 60;

	private final List<Foil> foils;

	private final Meanings meanings;

	private Foils(List<Foil> foils, Meanings meanings) {
		this.foils = foils;
		this.meanings = meanings;
	}

	/**
	 * @param meanings
	 *            of the names; those that it does not know it learns
	 */
	static Foils of(Meanings meanings) {
		List<String> names = names();
		Map<Long, String> unknown = new HashMap<>();
		names.stream().filter(it -> !meanings.knows(Meanings.key(it)))
				.forEach(it -> unknown.put(Meanings.key(it), it));
		meanings.learn(unknown, () -> false);
		return new Foils(names.stream().map(Foil::of).toList(), meanings);
	}

	/**
	 * Those that are nearest in meaning, nearest first.
	 *
	 * @param vector
	 *            of a question, as {@link Embedder} gives it
	 */
	List<Near> near(float[] vector) throws IOException {
		List<Near> near = new ArrayList<>(foils.size());
		try (Meanings.Likeness likeness = meanings.to(vector)) {
			for (Foil foil : foils) {
				near.add(new Near(likeness.of(foil.key()), foil.grams()));
			}
		}
		near.sort(Comparator.comparingDouble((Near it) -> -it.meaning()));
		return List.copyOf(near.subList(0, Math.min(NEAREST, near.size())));
	}

	@Override
	public void close() throws IOException {
		meanings.close();
	}

	private static List<String> names() {
		return Lines.of(Foils.class, "foils.txt").stream().map(it -> Folding.fold(it).strip())
				.filter(it -> !it.isEmpty()).distinct().toList();
	}

	/**
	 * @param meaning
	 *            how near it is to the question, -1 to 1
	 * @param grams
	 *            of its name
	 */
	record Near(float meaning, Set<String> grams) {
	}

	private record Foil(long key, Set<String> grams) {

		static Foil of(String name) {
			return new Foil(Meanings.key(name),
					GramAnalyzer.FOLDED.grams(name).stream().map(Gram::term).collect(Collectors.toSet()));
		}
	}
}
