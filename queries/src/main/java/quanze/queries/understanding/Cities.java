package quanze.queries.understanding;

import java.util.List;
import java.util.stream.Stream;

import quanze.queries.language.Lines;

/** The cities of the country, wherever lists are from; data, {@code cities.txt}. */
final class Cities {

	private static final List<String> NAMES = names();

	private Cities() {
	}

	/** Those whose names stand in a folded text. */
	static Stream<String> in(String folded) {
		return NAMES.stream().filter(folded::contains);
	}

	private static List<String> names() {
		return Lines.of(Cities.class, "cities.txt").stream().filter(it -> !it.startsWith("#"))
				.flatMap(it -> Stream.of(it.split(" "))).toList();
	}
}
