package quanze.queries.answer;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import quanze.queries.area.AreaKind;
import quanze.queries.error.BadRequest;
import quanze.queries.search.Kind;
import quanze.queries.search.Mention;
import quanze.queries.search.Names;
import quanze.queries.search.Place;
import quanze.queries.search.Search;
import quanze.queries.search.Sought;
import quanze.queries.search.Testimony;
import quanze.queries.time.Moment;
import quanze.queries.understanding.Intent;
import quanze.queries.understanding.Intents;
import quanze.queries.understanding.Reader;
import quanze.queries.understanding.Reading;

/** Answers questions in plain words. */
public final class Ask {

	private final Reader reader;

	private final Search search;

	private final Names names;

	private final Places places;

	private final Requesters requesters;

	private final Results results;

	/** Answers from these. */
	public Ask(Reader reader, Search search, Names names, Results results) {
		this.reader = reader;
		this.search = search;
		this.names = names;
		this.places = new Places(names);
		this.requesters = new Requesters(names);
		this.results = results;
	}

	/**
	 * @param question
	 *            anything; of it the first {@value Reader#LONGEST} characters count
	 * @param area
	 *            name or code of the place that is asked about; null when a place in the text counts
	 * @param requester
	 *            name or code of the agency that asks; null when unknown
	 * @param asOf
	 *            the day that is asked about; null when a day in the text counts, else today
	 * @param today
	 *            the day where neither says one, and what was known
	 * @throws BadRequest
	 *             when {@code area} or {@code requester} is unknown or ambiguous
	 */
	public Answer ask(String question, @Nullable String area, @Nullable String requester,
			@Nullable LocalDate asOf, Moment today) {
		return understand(question, area, requester, asOf, today, (reading, testimony) -> {
			Map<Intent, Double> intents = Intents.of(reading, testimony);
			return new Verdict(reading, Contest.of(testimony.evidence(), intents), intents, results).answer();
		});
	}

	/** What is made of the question as it was read and of what was heard on it. */
	public <T> T understand(String question, @Nullable String area, @Nullable String requester,
			@Nullable LocalDate asOf, Moment today, BiFunction<Reading, Testimony, T> making) {
		Moment day = asOf == null ? today : new Moment(asOf, today.knownAt());
		Place place = area == null ? null : places.resolve("area", area, day);
		String agency = requester == null ? null : requesters.resolve(requester, day);
		Reading reading = reader.read(question, place, agency, asOf, today);
		return making.apply(reading, search.testimony(sought(reading), reading.moment()));
	}

	private Sought sought(Reading reading) {
		Set<String> agencies = reading.mentions().stream().filter(it -> it.kind() == Kind.AGENCY)
				.flatMap(it -> it.nodes().stream()).map(Mention.Named::code)
				.collect(Collectors.toCollection(HashSet::new));
		if (reading.requester() != null) {
			agencies.add(reading.requester());
		}
		return new Sought(reading.meant(), reading.meant(), city(reading), reading.here(), agencies);
	}

	/** The city of the place; null where no place is given. */
	private @Nullable String city(Reading reading) {
		return reading.here().stream().flatMap(it -> names.places(it, reading.moment()).stream())
				.filter(it -> it.kind() == AreaKind.CITY).map(Place::code).findFirst().orElse(null);
	}
}
