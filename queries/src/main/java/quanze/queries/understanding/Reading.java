package quanze.queries.understanding;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import quanze.queries.search.Kind;
import quanze.queries.search.Mention;
import quanze.queries.search.Place;
import quanze.queries.time.Moment;

/**
 * What a question says, before anything is looked for.
 *
 * @param text
 *            the question, folded: simplified characters, half width, small letters
 * @param meant
 *            the same with pinyin and foreign words in Chinese characters, and the words of other
 *            regions as on the mainland
 * @param place
 *            the district or township that is asked about; null when none is given
 * @param given
 *            whether the caller gave the place, rather than the text
 * @param elsewhere
 *            a city that the question names and the graph does not hold; null when there is none,
 *            or a place is given
 * @param requester
 *            code of the agency that asks; null when the caller did not say
 * @param moment
 *            the day that is asked about, and what was known
 * @param dayInText
 *            whether the text names the day
 */
public record Reading(String text, String meant, List<Mention> mentions, List<Cue> cues,
		@Nullable Place place, boolean given, @Nullable String elsewhere, @Nullable String requester,
		Moment moment,
		boolean dayInText) {

	static final Reading EMPTY = new Reading("", "", List.of(), List.of(), null, false, null, null,
			new Moment(LocalDate.EPOCH, Instant.EPOCH), false);

	public Reading {
		mentions = List.copyOf(mentions);
		cues = List.copyOf(cues);
	}

	/** The day that is asked about. */
	public LocalDate asOf() {
		return moment.asOf();
	}

	boolean hasCue(String name) {
		return cues.stream().anyMatch(it -> it.name().equals(name));
	}

	/** Whether it names something of that kind. */
	public boolean names(Kind kind) {
		return mentions.stream().anyMatch(it -> it.kind() == kind);
	}

	/** The place and the areas that it lies in; empty where no place is given. */
	public Set<String> here() {
		return place == null ? Set.of() : place.within();
	}
}
