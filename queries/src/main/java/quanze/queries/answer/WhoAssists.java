package quanze.queries.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import quanze.queries.matter.Matter;
import quanze.queries.matter.MatterKind;
import quanze.queries.matter.Matters;
import quanze.queries.matter.Responsibilities;
import quanze.queries.page.PageRequest;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;
import quanze.queries.search.Match;
import quanze.queries.search.Names;
import quanze.queries.search.Search;
import quanze.queries.search.SearchFilter;
import quanze.queries.time.Moment;

/** Answers who must assist whom for a matter. */
public final class WhoAssists {

	private final Search search;

	private final Requesters requesters;

	private final Matters matters;

	private final Responsibilities responsibilities;

	/** Answers from these. */
	public WhoAssists(Search search, Names names, Matters matters, Responsibilities responsibilities) {
		this.search = search;
		this.requesters = new Requesters(names);
		this.matters = matters;
		this.responsibilities = responsibilities;
	}

	/**
	 * Assistance matters that the words mean, best first, with all who request and assist. An exact
	 * name or code gives its matter; else those that {@link Shortlist} keeps.
	 *
	 * @param matter
	 *            words or a code
	 * @param requester
	 *            name or code of the agency that requests; null for any
	 * @param first
	 *            how many at most, 0 to 100
	 * @return empty when nothing reasonable was found
	 * @throws quanze.queries.error.BadRequest
	 *             when {@code requester} is unknown or ambiguous, or {@code first} out of bounds
	 */
	public List<MatterAnswer> ask(String matter, @Nullable String requester, int first, Moment moment) {
		PageRequest.checked(first);
		String agency = requester == null ? null : requesters.resolve(requester, moment);
		SearchFilter filter = new SearchFilter(Set.of(), Set.of(MatterKind.ASSISTANCE), Set.of(), agency,
				null, null);
		List<Match> found = Shortlist.of(search.best(matter, filter, moment, Shortlist.DEPTH));
		List<String> codes = found.stream().map(Match::code).toList();
		Map<String, Matter> inForce = matters.byCode(codes, moment);
		Map<String, List<Responsibility>> all = responsibilities.ofMatters(codes, moment);
		List<MatterAnswer> answers = new ArrayList<>();
		for (Match match : found) {
			Matter known = inForce.get(match.code());
			List<Responsibility> borne = all.getOrDefault(match.code(), List.of());
			if (known != null && answers.size() < first && (agency == null || requests(agency, borne))) {
				answers.add(
						new MatterAnswer(known, borne, match.coverage(), proof(matter, match, known, borne)));
			}
		}
		return answers;
	}

	private static boolean requests(String agency, List<Responsibility> borne) {
		return borne.stream().filter(it -> it.role() == Role.REQUESTS).map(Responsibility::agency)
				.anyMatch(it -> it != null && it.code().equals(agency));
	}

	private static List<ProofStep> proof(String words, Match match, Matter matter,
			List<Responsibility> borne) {
		return new Proof().question(words).matter(matter, match).rows(borne).steps();
	}
}
