package quanze.queries.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.jspecify.annotations.Nullable;
import quanze.queries.cypher.Graph;
import quanze.queries.cypher.Statement;

/**
 * How much of the law rests on an instrument: the more articles it has, and the more other
 * instruments name it, the likelier one of its articles answers a question. Editions of one
 * instrument count as one.
 */
final class Prominence {

	private static final Statement LAWS = Statement.beside(Prominence.class, "laws");

	private static final Statement ARTICLES = Statement.beside(Prominence.class, "articles");

	/** Stands before many titles, and is left out where they are named. */
	private static final String COUNTRY = "中华人民共和国";

	/** The year or day of an edition at the end of a title. */
	private static final Pattern EDITION = Pattern.compile("\\s*[(（]\\d.*$");

	private static final int SHORTEST = 2;

	private final Map<String, Integer> articles = new HashMap<>();

	private final Map<String, Set<String>> namedBy = new HashMap<>();

	/** What each name names, by its first characters; longer names first. */
	private final Map<String, List<Named>> names = new HashMap<>();

	/** Reads the articles of the graph, as far as their texts are there. */
	static Prominence of(Graph graph) {
		Prominence prominence = new Prominence();
		graph.stream(LAWS, Map.of(),
				row -> prominence.law(row.string("name"), row.strings("shortNames"), row.number("articles")));
		if (!prominence.articles.isEmpty()) {
			graph.stream(ARTICLES, Map.of(),
					row -> prominence.article(row.string("law"), row.string("text")));
		}
		return prominence;
	}

	/** To be told of all instruments first. */
	void law(String title, List<String> shortNames, int size) {
		String law = key(title);
		articles.merge(law, size, Integer::sum);
		name(law, law);
		shortNames.forEach(it -> name(key(it), law));
	}

	/** Counts whom an article of an instrument names. */
	void article(String title, String text) {
		String law = key(title);
		String words = comparable(text);
		for (int at = 0; at + SHORTEST <= words.length();) {
			Named named = namedAt(words, at);
			if (named != null && !named.law().equals(law)) {
				namedBy.computeIfAbsent(named.law(), it -> new HashSet<>()).add(law);
			}
			at += named == null ? 1 : named.name().length();
		}
	}

	/** From 0, for one that has no articles or a single one that nobody names, to about 12. */
	double of(String title) {
		String law = key(title);
		int others = namedBy.getOrDefault(law, Set.of()).size();
		return Math.log(Math.max(1, (1 + others) * articles.getOrDefault(law, 0)));
	}

	private void name(String name, String law) {
		if (name.length() >= SHORTEST) {
			List<Named> alike = names.computeIfAbsent(name.substring(0, SHORTEST), it -> new ArrayList<>());
			alike.add(new Named(name, law));
			alike.sort(Comparator.<Named>comparingInt(it -> it.name().length()).reversed()
					.thenComparing(Named::name).thenComparing(Named::law));
		}
	}

	private @Nullable Named namedAt(String words, int at) {
		for (Named named : names.getOrDefault(words.substring(at, at + SHORTEST), List.of())) {
			if (words.startsWith(named.name(), at)) {
				return named;
			}
		}
		return null;
	}

	private static String key(String title) {
		return comparable(EDITION.matcher(title).replaceFirst(""));
	}

	private static String comparable(String text) {
		return Folding.key(text).replace(COUNTRY, "");
	}

	/** An instrument by one of its names. */
	private record Named(String name, String law) {
	}
}
