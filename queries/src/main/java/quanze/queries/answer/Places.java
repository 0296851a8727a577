package quanze.queries.answer;

import java.util.List;

import quanze.queries.area.AreaKind;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;
import quanze.queries.search.Kind;
import quanze.queries.search.Names;
import quanze.queries.search.Place;
import quanze.queries.time.Moment;

/** Finds out where something happened. */
final class Places {

	private static final int SUGGESTIONS = 3;

	private final Names names;

	Places(Names names) {
		this.names = names;
	}

	/** The one township of that name, short name or code, or else the one district. */
	Place resolve(String township, Moment moment) {
		return resolve("township", township, moment);
	}

	/**
	 * @param argument
	 *            named in errors
	 */
	Place resolve(String argument, String township, Moment moment) {
		List<Place> found = names.places(township, moment);
		List<Place> candidates = found.stream().filter(it -> it.kind().isTownship()).toList();
		if (candidates.isEmpty()) {
			candidates = found.stream().filter(it -> it.kind() == AreaKind.DISTRICT).toList();
		}
		if (candidates.size() == 1) {
			return candidates.getFirst();
		}
		throw candidates.isEmpty()
				? unknown(argument, township, found, moment)
				: ambiguous(argument, township, candidates);
	}

	/** The name of the area with that code; the code itself where there is none. */
	String name(String code, Moment moment) {
		return names.places(code, moment).stream().map(Place::name).findFirst().orElse(code);
	}

	private BadRequest unknown(String argument, String township, List<Place> tooLarge, Moment moment) {
		if (!tooLarge.isEmpty()) {
			return new BadRequest(argument, Wording.of(
					"%s is neither a street, a town nor a district: the lists are those of districts",
					"“%s”不是街道、镇或区：清单由各区编制", tooLarge.getFirst().name()));
		}
		List<String> similar = names.similar(Kind.AREA, township, moment, SUGGESTIONS);
		return new BadRequest(argument, new Wording("no street, town or district is called "
				+ Words.quoted(township) + Words.suggestion(similar),
				"没有名为" + Words.quoted(township) + "的街道、镇或区" + Words.suggestionInChinese(similar)), similar);
	}

	private static BadRequest ambiguous(String argument, String township, List<Place> candidates) {
		List<String> names = candidates.stream().map(it -> it.name() + " (" + it.code() + ")").toList();
		return new BadRequest(argument,
				Wording.of("%s may be any of %s; give the code", "%s可能指：%s；请给出编码",
						Words.quoted(township), String.join(", ", names)),
				names);
	}
}
