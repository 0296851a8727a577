package quanze.queries.understanding;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.queries.area.AreaKind;
import quanze.queries.language.Foreign;
import quanze.queries.language.Regional;
import quanze.queries.search.Folding;
import quanze.queries.search.Gazetteer;
import quanze.queries.search.Kind;
import quanze.queries.search.Mention;
import quanze.queries.search.Names;
import quanze.queries.search.Place;
import quanze.queries.search.Spelling;
import quanze.queries.time.Moment;

/** Reads questions. Sends no statement. */
public final class Reader {

	/** Of a question at most so many characters are read. */
	public static final int LONGEST = 1_000;

	/** What stands behind or before the short name of a place when that place is meant. */
	private static final Pattern BEHIND = Pattern
			.compile("^(?:街道|镇|乡|区|县|市|这|那|一带|片区|辖区|村|社区|路|街|老街|本岛|岛|[东西南北]?站|医院|大学|中学|小学|公园|新城|工业区|开发区"
					+ "|,|，| |的|有|某)");

	private static final Pattern BEFORE = Pattern.compile("(?:在|到|住|从|我们|去|是|市|区|县|,|，| )$");

	private static final int CLEAR_NAME = 3;

	private final Gazetteer gazetteer;

	private final Names names;

	private final Spelling spelling;

	/** Reads by these. */
	public Reader(Gazetteer gazetteer, Names names, Spelling spelling) {
		this.gazetteer = gazetteer;
		this.names = names;
		this.spelling = spelling;
	}

	/**
	 * @param question
	 *            anything; of it the first {@value #LONGEST} characters count
	 * @param area
	 *            the place that the caller gives; null when a place in the text shall count
	 * @param requester
	 *            code of the agency that asks; null when unknown
	 * @param asOf
	 *            the day that the caller gives; null when a day in the text shall count
	 * @param today
	 *            the day where neither does, and what was known
	 */
	public Reading read(String question, @Nullable Place area, @Nullable String requester,
			@Nullable LocalDate asOf, Moment today) {
		String text = Folding.fold(Folding.head(question, LONGEST)).strip();
		String chinese = Foreign.inChinese(text);
		String meant = Regional.asOnTheMainland(spelling.inCharacters(chinese));
		Optional<LocalDate> named = asOf == null ? Days.in(text, today.asOf()) : Optional.empty();
		LocalDate day = asOf != null ? asOf : named.orElse(today.asOf());
		Moment moment = new Moment(day, today.knownAt());
		List<Mention> mentions = mentions(text, moment);
		Place place = area != null ? area : placed(mentions, moment);
		return new Reading(text, meant, mentions, Cues.in(meant), place, area != null,
				place == null ? elsewhere(text, moment) : null, requester, moment, named.isPresent());
	}

	/** A city that is not ours, unless one of our areas is named beside it. */
	private @Nullable String elsewhere(String text, Moment moment) {
		if (gazetteer.find(text, moment).stream().anyMatch(it -> it.kind() == Kind.AREA)) {
			return null;
		}
		return Cities.in(text).filter(it -> names.places(it, moment).isEmpty()).findFirst().orElse(null);
	}

	private List<Mention> mentions(String text, Moment moment) {
		List<Mention> mentions = new ArrayList<>();
		for (Mention mention : gazetteer.find(text, moment)) {
			if (mention.kind() != Kind.AREA || isPlace(mention, text)
					|| mention.start() == 0 && isDistrict(mention, moment)) {
				mentions.add(mention);
			}
		}
		return mentions;
	}

	/** A short name may also be an ordinary word; then something around it must show the place. */
	private static boolean isPlace(Mention mention, String text) {
		boolean full = mention.nodes().stream()
				.anyMatch(it -> Folding.fold(it.name()).equals(mention.text()));
		return full || mention.bySound() || mention.text().length() >= CLEAR_NAME
				|| BEHIND.matcher(text.substring(mention.end())).find()
				|| BEFORE.matcher(text.substring(0, mention.start())).find();
	}

	/** A question that begins with the short name of a district is about it. */
	private boolean isDistrict(Mention mention, Moment moment) {
		return mention.nodes().stream().flatMap(it -> names.places(it.code(), moment).stream())
				.anyMatch(it -> it.kind() == AreaKind.DISTRICT);
	}

	/**
	 * The smallest place that is named; of several as small the first. A name that a district shares
	 * with a township of it means the township only where no other township is named.
	 */
	private @Nullable Place placed(List<Mention> mentions, Moment moment) {
		List<List<Place>> named = mentions.stream().filter(it -> it.kind() == Kind.AREA)
				.map(it -> places(it, moment)).toList();
		List<Place> districts = named.stream().flatMap(List::stream)
				.filter(it -> it.kind() == AreaKind.DISTRICT).toList();
		return firstTownship(
				named.stream().filter(all -> all.stream().allMatch(it -> it.kind().isTownship())),
				districts).or(() -> firstTownship(named.stream(), districts))
				.or(() -> districts.stream().findFirst()).orElse(null);
	}

	private List<Place> places(Mention mention, Moment moment) {
		return mention.nodes().stream().flatMap(it -> names.places(it.code(), moment).stream())
				.filter(it -> it.kind() == AreaKind.DISTRICT || it.kind().isTownship()).toList();
	}

	private static Optional<Place> firstTownship(Stream<List<Place>> named, List<Place> districts) {
		return named.flatMap(List::stream).filter(it -> it.kind().isTownship())
				.filter(it -> districts.isEmpty() || isInOne(it, districts))
				.min(Comparator.comparing(Place::code));
	}

	private static boolean isInOne(Place township, List<Place> districts) {
		Set<String> within = township.within();
		return districts.stream().anyMatch(it -> within.contains(it.code()));
	}
}
