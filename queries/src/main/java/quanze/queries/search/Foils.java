package quanze.queries.search;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import quanze.queries.embedding.Embedder;
import quanze.queries.language.Lines;

/**
 * Names of what offices are commonly asked for, whether or not a list holds it: what a question
 * means better than by anything listed is most likely not listed. They are data, {@code foils.txt},
 * a name a line.
 */
final class Foils {

	/** Of a question so many that are nearest count. */
	private static final int NEAREST = 60;

	private final List<Set<String>> grams;

	private final SteadyTexts meanings;

	private Foils(List<String> names, Embedder embedder) {
		this.grams = names.stream().map(it -> GramAnalyzer.FOLDED.grams(it).stream().map(Gram::term)
				.collect(Collectors.toUnmodifiableSet())).toList();
		this.meanings = SteadyTexts.of(names, embedder);
	}

	/**
	 * @param file
	 *            null for those that come with the library
	 * @throws java.io.UncheckedIOException
	 *             when it cannot be read
	 */
	static Foils read(@Nullable Path file, Embedder embedder) {
		return new Foils(names(file), embedder);
	}

	/** The names, folded, each once. */
	static List<String> names(@Nullable Path file) {
		return Lines.of(file, Foils.class, "foils.txt").stream().map(it -> Folding.fold(it).strip())
				.filter(it -> !it.isEmpty()).distinct().toList();
	}

	/**
	 * Those that are nearest in meaning, nearest first.
	 *
	 * @param vector
	 *            of a question, as {@link Embedder} gives it
	 */
	List<Near> near(float[] vector) {
		float[] near = meanings.near(vector);
		return Highest.of(near.length, it -> near[it], NEAREST)
				.mapToObj(it -> new Near(near[it], meanings.vector(it), grams.get(it))).toList();
	}

	/**
	 * @param meaning
	 *            how near it is to the question, -1 to 1
	 * @param vector
	 *            of its name
	 * @param grams
	 *            of its name
	 */
	record Near(float meaning, Quantised vector, Set<String> grams) {
	}
}
