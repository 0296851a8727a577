package quanze.queries.benchmark;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import quanze.queries.evaluation.Question;
import quanze.queries.language.Pinyin;

/**
 * What people might search for in the lists of some cities, by kind: made of the lists' own texts
 * and of the sets of questions, the same each time.
 */
record Texts(Map<String, List<String>> byKind) {

	private static final long SEED = 20_261_126;

	/**
	 * @param each
	 *            how many of each kind
	 * @param part
	 *            another one has other texts
	 */
	static Texts of(ManyCities lists, int cities, int each, int part) {
		Maker maker = new Maker(lists, cities, new Random(new SplittableRandom(SEED + part).nextLong()));
		Map<String, List<String>> byKind = new LinkedHashMap<>();
		for (Kind kind : Kind.values()) {
			byKind.put(kind.name().toLowerCase(java.util.Locale.ROOT),
					IntStream.range(0, each).mapToObj(it -> maker.text(kind)).distinct().toList());
		}
		return new Texts(byKind);
	}

	/** All, the kinds mixed. */
	List<String> all() {
		List<String> all = new ArrayList<>();
		byKind.values().forEach(all::addAll);
		java.util.Collections.shuffle(all, new Random(SEED));
		return all;
	}

	/** Beginnings of names as they are typed: in characters, in pinyin, by initials, mixed. */
	static List<String> typed(ManyCities lists, int cities, int count, int part) {
		Maker maker = new Maker(lists, cities, new Random(new SplittableRandom(SEED - 1 - part).nextLong()));
		return IntStream.range(0, count).mapToObj(it -> maker.typed()).distinct().toList();
	}

	private enum Kind {
		LABEL, PIECE, COLLOQUIAL, PLACED, PINYIN, MIXED, CITATION, TYPO, LONG
	}

	private static final class Maker {

		private final int cities;

		private final Random random;

		private final List<String> names;

		private final List<String> sayings;

		private final List<String> places;

		private final List<String> citations;

		private final List<String> duties;

		private final List<String> questions;

		Maker(ManyCities lists, int cities, Random random) {
			this.cities = cities;
			this.random = random;
			this.names = lists.texts("name").stream().filter(it -> it.length() > 3 && !it.startsWith("《"))
					.sorted().toList();
			this.sayings = lists.texts("sayings").stream().sorted().toList();
			this.places = lists.texts("name").stream().filter(it -> it.matches(".*(区|街道|镇)")).sorted()
					.toList();
			this.citations = lists.texts("name").stream().filter(it -> it.startsWith("《")).sorted().toList();
			this.duties = lists.texts("responsibilities").stream().filter(it -> it.length() > 60).sorted()
					.toList();
			this.questions = Question.set("training-1").stream().map(Question::text).toList();
		}

		String text(Kind kind) {
			Naming city = Naming.of(random.nextInt(cities));
			return city.in(switch (kind) {
				case LABEL -> any(names);
				case PIECE -> piece(any(names), 2 + random.nextInt(5));
				case COLLOQUIAL -> any(questions);
				case PLACED -> any(places) + any(sayings) + "该找谁";
				case PINYIN -> sounds(any(names), 1);
				case MIXED -> sounds(any(names), 0.4);
				case CITATION -> any(citations);
				case TYPO -> misspelt(any(names));
				case LONG -> piece(any(duties), 60 + random.nextInt(140));
			});
		}

		String typed() {
			String name = Naming.of(random.nextInt(cities)).in(any(names));
			String start = piece(name, 1 + random.nextInt(8));
			return switch (random.nextInt(4)) {
				case 0 -> sounds(start, 1);
				case 1 -> start.codePoints().mapToObj(Pinyin::of)
						.map(it -> it == null ? "" : it.substring(0, 1)).collect(Collectors.joining());
				case 2 -> sounds(start, 0.5);
				default -> start;
			};
		}

		private String any(List<String> texts) {
			return texts.get(random.nextInt(texts.size()));
		}

		private String piece(String text, int length) {
			int most = Math.min(text.length(), length);
			int from = random.nextInt(text.length() - most + 1);
			return text.substring(from, from + most);
		}

		private String misspelt(String text) {
			int at = random.nextInt(text.length());
			String other = any(names);
			return text.substring(0, at) + other.charAt(random.nextInt(other.length()))
					+ text.substring(at + 1);
		}

		private String sounds(String text, double share) {
			StringBuilder sounds = new StringBuilder();
			text.codePoints().forEach(it -> {
				String sound = random.nextDouble() < share ? Pinyin.of(it) : null;
				sounds.append(sound == null ? Character.toString(it) : sound);
			});
			return sounds.toString();
		}
	}
}
