package quanze.queries.understanding;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import quanze.queries.embedding.Embedder;
import quanze.queries.search.Evidence;
import quanze.queries.search.Kind;
import quanze.queries.search.Subject;
import quanze.queries.search.Testimony;

/** What tells the intent of a question, in numbers with names. */
public final class Features {

	private static final double LONG = 50;

	/**
	 * A dimension of a question's meaning counts so much: what a single one says is hardly to be
	 * trusted.
	 */
	private static final double MEANING = 0.2;

	private Features() {
	}

	/** Of a question and what was heard on it, in the order of their names. */
	public static double[] row(Reading reading, Testimony testimony) {
		Map<String, Double> told = told(reading, testimony.evidence());
		double[] row = new double[told.size() + Embedder.DIMENSIONS];
		int at = 0;
		for (double value : told.values()) {
			row[at++] = value;
		}
		for (float value : testimony.meaning()) {
			row[at++] = MEANING * value;
		}
		return row;
	}

	/** Their names, in their order. */
	public static List<String> names() {
		return Stream.concat(told(Reading.EMPTY, List.of()).keySet().stream(),
				IntStream.range(0, Embedder.DIMENSIONS).mapToObj(it -> "meaning " + it)).toList();
	}

	private static Map<String, Double> told(Reading reading, Collection<Evidence> evidence) {
		Map<String, Double> features = new LinkedHashMap<>();
		features.put("always", 1.0);
		put(features, "area given", reading.given());
		put(features, "area", reading.place() != null);
		put(features, "elsewhere", reading.elsewhere() != null);
		put(features, "requester", reading.requester() != null);
		put(features, "agency", reading.names(Kind.AGENCY));
		put(features, "instrument", reading.names(Kind.LEGAL_INSTRUMENT));
		features.put("agency's share", Math.min(1, 2 * share(reading, Kind.AGENCY)));
		features.put("length", Math.min(2, reading.text().length() / LONG));
		for (String cue : Cues.names()) {
			put(features, "cue " + cue, reading.hasCue(cue));
		}
		Map<Subject, Double> best = best(evidence);
		double most = best.values().stream().mapToDouble(it -> it).max().orElse(0);
		features.put("evidence", most);
		for (Subject subject : Subject.values()) {
			features.put("behind " + subject, most - best.getOrDefault(subject, 0.0));
		}
		put(features, "requested", evidence.stream().limit(20).anyMatch(Evidence::requested));
		return features;
	}

	private static Map<Subject, Double> best(Collection<Evidence> evidence) {
		Map<Subject, Double> best = new EnumMap<>(Subject.class);
		evidence.forEach(it -> best.merge(it.subject(), it.score(), Math::max));
		return best;
	}

	/** What share of the text names such things, 0 to 1. */
	private static double share(Reading reading, Kind kind) {
		int named = reading.mentions().stream().filter(it -> it.kind() == kind && !it.bySound())
				.mapToInt(it -> it.end() - it.start()).sum();
		return (double) named / Math.max(1, reading.text().length());
	}

	private static void put(Map<String, Double> features, String name, boolean value) {
		features.put(name, value ? 1.0 : 0.0);
	}
}
