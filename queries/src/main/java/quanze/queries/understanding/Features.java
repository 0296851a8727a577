package quanze.queries.understanding;

import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import quanze.queries.search.Evidence;
import quanze.queries.search.Kind;
import quanze.queries.search.Subject;

/** What tells the intent of a question, in numbers by their names. */
public final class Features {

	private static final double LONG = 50;

	private Features() {
	}

	/** Of a question and the evidence for it. */
	public static Map<String, Double> of(Reading reading, Collection<Evidence> evidence) {
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

	/** Their names, in their order. */
	public static List<String> names() {
		return List.copyOf(of(Reading.EMPTY, List.of()).keySet());
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
