package quanze.queries.review;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Reads much in parts, so that no statement is too large. */
final class Chunks {

	private static final int SIZE = 300;

	private Chunks() {
	}

	static <T> Map<String, T> read(List<String> codes, Function<List<String>, Map<String, T>> reading) {
		Map<String, T> found = HashMap.newHashMap(codes.size());
		for (int start = 0; start < codes.size(); start += SIZE) {
			found.putAll(reading.apply(codes.subList(start, Math.min(codes.size(), start + SIZE))));
		}
		return found;
	}
}
