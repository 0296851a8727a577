package quanze.queries.search;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.lucene.index.SortedNumericDocValues;
import org.jspecify.annotations.Nullable;
import quanze.queries.embedding.Embedder;
import quanze.queries.language.Lines;

/**
 * What people say who want something: whole sentences, by what the official names of it have in
 * them. A question is like one of them long before it is like the name. Data that an editor can
 * change: UTF-8, a head line, then a line a thing, {@code kind,terms,scenes}, with {@code |}
 * between terms and {@code ；} between scenes.
 */
final class Scenes {

	/** Nothing that is known by scenes. */
	static final int NONE = -1;

	/** So many scenes of a thing count together. */
	private static final int SOME = 3;

	/** What the nearest one counts beside them. */
	private static final float NEAREST = 0.6f;

	private static final String OURS = "scenes.csv";

	private static final int MOST = 50_000;

	private static final int LONGEST = 200;

	private static final Set<String> KINDS = Stream.of(Subject.values()).map(Subject::name)
			.collect(Collectors.toCollection(TreeSet::new));

	private final List<Entry> entries;

	private final List<String> texts;

	private final SteadyTexts meanings;

	private final LongTable byKey;

	private final Map<Subject, Map<String, List<Entry>>> byTerm = new EnumMap<>(Subject.class);

	private final int longest;

	private Scenes(List<Entry> entries, Embedder embedder) {
		this.entries = entries;
		this.texts = texts(entries);
		this.meanings = SteadyTexts.of(texts, embedder);
		this.byKey = new LongTable(entries.size());
		for (int i = 0; i < entries.size(); i++) {
			Entry entry = entries.get(i);
			byKey.put(entry.key(), i);
			entry.terms().forEach(it -> byTerm.computeIfAbsent(entry.subject(), _ -> new HashMap<>())
					.computeIfAbsent(it, _ -> new ArrayList<>()).add(entry));
		}
		this.longest = entries.stream().flatMap(it -> it.terms().stream()).mapToInt(String::length).max()
				.orElse(0);
	}

	/**
	 * @param file
	 *            null for those that come with the library
	 * @throws java.io.UncheckedIOException
	 *             when it cannot be read
	 * @throws IllegalArgumentException
	 *             when a line is not of the form above, or there are too many; names file and line
	 */
	static Scenes read(@Nullable Path file, Embedder embedder) {
		return new Scenes(entries(file), embedder);
	}

	/**
	 * All of them.
	 *
	 * @param file
	 *            null for those that come with the library
	 */
	static List<String> texts(@Nullable Path file) {
		return texts(entries(file));
	}

	private static List<Entry> entries(@Nullable Path file) {
		List<Entry> entries = new ArrayList<>();
		List<String> lines = Lines.of(file, Scenes.class, OURS);
		int scenes = 0;
		for (int number = 2; number <= lines.size(); number++) {
			Entry entry = Entry.of(lines.get(number - 1), scenes);
			scenes += entry == null ? 0 : entry.scenes().size();
			if (entry == null || scenes > MOST) {
				throw new IllegalArgumentException(
						"%s, line %d: found “%s”, expected a kind (%s), terms with | between, and scenes with ； between; at most %d scenes of %d characters"
								.formatted(file == null ? OURS : file, number,
										Folding.head(lines.get(number - 1), 40), String.join(", ", KINDS),
										MOST, LONGEST));
			}
			entries.add(entry);
		}
		return entries;
	}

	private static List<String> texts(List<Entry> entries) {
		return entries.stream().flatMap(it -> it.scenes().stream()).toList();
	}

	/**
	 * The keys of what the names of a subject say it is. A term within a longer one that is met, too,
	 * does not count.
	 */
	Set<Long> of(Subject subject, Collection<String> names) {
		Set<Long> keys = new TreeSet<>();
		Map<String, List<Entry>> known = byTerm.getOrDefault(subject, Map.of());
		for (String name : names) {
			List<Met> met = met(Folding.fold(name), known);
			for (Met one : met) {
				if (met.stream().noneMatch(one::isWithin)) {
					one.entries().forEach(it -> keys.add(it.key()));
				}
			}
		}
		return keys;
	}

	/** How near all of them are to a question. */
	Near near(float[] vector) {
		return new Near(meanings.near(vector));
	}

	/** Changes when documents are to refer to other things; the same on every machine. */
	long fingerprint() {
		return entries.stream().mapToLong(Entry::key).sum();
	}

	private List<Met> met(String name, Map<String, List<Entry>> known) {
		List<Met> met = new ArrayList<>();
		for (int start = 0; start < name.length(); start++) {
			for (int end = start + 1; end <= Math.min(name.length(), start + longest); end++) {
				List<Entry> entries = known.get(name.substring(start, end));
				if (entries != null) {
					met.add(new Met(start, end, entries));
				}
			}
		}
		return met;
	}

	/** How near the scenes are to one question. */
	final class Near {

		private final float[] near;

		/** The nearest scene of each entry. */
		private final int[] nearest;

		private final float[] ofEntries;

		private Near(float[] near) {
			this.near = near;
			this.nearest = new int[entries.size()];
			this.ofEntries = new float[entries.size()];
			for (int i = 0; i < nearest.length; i++) {
				Entry entry = entries.get(i);
				nearest[i] = entry.nearest(near);
				ofEntries[i] = Math.max(0, entry.near(near));
			}
		}

		/** Of what a document is, that whose scenes are nearest; {@link #NONE} where none is known. */
		int entry(@Nullable SortedNumericDocValues keys, int doc) throws IOException {
			int best = NONE;
			if (keys != null && keys.advanceExact(doc)) {
				for (int i = 0; i < keys.docValueCount(); i++) {
					int entry = byKey.get(keys.nextValue());
					if (entry >= 0 && (best == NONE || ofEntries[entry] > ofEntries[best])) {
						best = entry;
					}
				}
			}
			return best;
		}

		/** How near its scenes are, 0 to 1; 0 for none. */
		float of(int entry) {
			return entry == NONE ? 0 : ofEntries[entry];
		}

		/** Its nearest scene, and how near that is. */
		Nearest nearest(int entry) {
			return new Nearest(texts.get(nearest[entry]), near[nearest[entry]]);
		}

		/** The keys of those whose scenes are nearest: so many. */
		long[] keys(int most) {
			return Highest.of(ofEntries.length, it -> ofEntries[it], most)
					.mapToLong(it -> entries.get(it).key()).toArray();
		}
	}

	/** A scene and how near it is. */
	record Nearest(String text, float likeness) {
	}

	/**
	 * A thing that is known by its scenes.
	 *
	 * @param from
	 *            the place of its first scene among all
	 * @param key
	 *            by which documents refer to it
	 */
	private record Entry(Subject subject, List<String> terms, List<String> scenes, int from, long key) {

		/** Of a line; null when it is not of the form. */
		static @Nullable Entry of(String line, int from) {
			String[] cells = line.split(",", 3);
			if (cells.length < 3 || !KINDS.contains(cells[0])) {
				return null;
			}
			List<String> terms = parts(Folding.fold(cells[1]), "\\|");
			List<String> scenes = parts(cells[2], "；");
			return terms.isEmpty() || scenes.isEmpty()
					|| scenes.stream().anyMatch(it -> it.length() > LONGEST)
							? null
							: new Entry(Subject.valueOf(cells[0]), terms, scenes, from,
									Meanings.key(cells[0] + ":" + String.join("|", terms)));
		}

		private static List<String> parts(String text, String between) {
			return Stream.of(text.split(between)).map(String::strip).filter(it -> !it.isEmpty()).distinct()
					.toList();
		}

		int nearest(float[] near) {
			int nearest = from;
			for (int i = from + 1; i < from + scenes.size(); i++) {
				nearest = near[i] > near[nearest] ? i : nearest;
			}
			return nearest;
		}

		/**
		 * Mostly the nearest scene, and the three nearest together: one that is near by chance has none
		 * beside it.
		 */
		float near(float[] near) {
			float[] sorted = Arrays.copyOfRange(near, from, from + scenes.size());
			Arrays.sort(sorted);
			int some = Math.min(SOME, sorted.length);
			float together = 0;
			for (int i = sorted.length - some; i < sorted.length; i++) {
				together += sorted[i] / some;
			}
			return NEAREST * sorted[sorted.length - 1] + (1 - NEAREST) * together;
		}
	}

	/** Entries that have a term which stands in a name. */
	private record Met(int start, int end, List<Entry> entries) {

		boolean isWithin(Met other) {
			return other.end - other.start > end - start && other.start <= start && other.end >= end
					&& !other.entries.equals(entries);
		}
	}
}
