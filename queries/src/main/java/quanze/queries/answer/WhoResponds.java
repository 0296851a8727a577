package quanze.queries.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import quanze.queries.matter.Matter;
import quanze.queries.matter.Matters;
import quanze.queries.matter.Responsibilities;
import quanze.queries.matter.TerritorialMatter;
import quanze.queries.page.PageRequest;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.search.Names;
import quanze.queries.search.Place;
import quanze.queries.search.Search;
import quanze.queries.time.Moment;

/** Answers which department responds when a township reports an incident. */
public final class WhoResponds {

	private final Incidents incidents;

	private final Places places;

	private final Matters matters;

	private final Responsibilities responsibilities;

	/** Answers from these. */
	public WhoResponds(Search search, Names names, Matters matters, Responsibilities responsibilities) {
		this.incidents = new Incidents(search);
		this.places = new Places(names);
		this.matters = matters;
		this.responsibilities = responsibilities;
	}

	/**
	 * Territorial matters of the township's district that the incident is handled as, best first, with
	 * those who lead and then those who cooperate there. Where a row makes each of several townships
	 * responsible and the place is one of them, that one alone.
	 *
	 * @param township
	 *            name, short name or code of a street or town; a district is allowed
	 * @param incident
	 *            words, or the code of an incident type or of a territorial matter
	 * @param first
	 *            how many at most, 0 to 100
	 * @return empty when nothing reasonable was found
	 * @throws quanze.queries.error.BadRequest
	 *             when {@code township} is unknown or ambiguous, or {@code first} out of bounds
	 */
	public List<MatterAnswer> ask(String township, String incident, int first, Moment moment) {
		PageRequest.checked(first);
		Place place = places.resolve(township, moment);
		List<Candidate> found = incidents.find(incident, place, moment);
		List<String> codes = found.stream().map(Candidate::matter).toList();
		Map<String, Matter> inForce = matters.byCode(codes, moment);
		Map<String, List<Responsibility>> all = responsibilities.ofMatters(codes, moment);
		List<MatterAnswer> answers = new ArrayList<>();
		for (Candidate candidate : found) {
			if (answers.size() < first && inForce.get(candidate.matter()) instanceof TerritorialMatter matter
					&& place.within().contains(matter.appliesIn())) {
				List<Responsibility> there = LocalBearers.there(all.getOrDefault(matter.code(), List.of()),
						place);
				answers.add(new MatterAnswer(matter, there, candidate.score(),
						proof(incident, place, candidate, matter, there, moment)));
			}
		}
		return answers;
	}

	private List<ProofStep> proof(String incident, Place place, Candidate candidate,
			TerritorialMatter matter,
			List<Responsibility> there, Moment moment) {
		Proof proof = new Proof().question(incident).place(place, places.name(matter.appliesIn(), moment));
		if (candidate.type() != null) {
			proof.incidentType(candidate.type());
		}
		return proof.matter(matter, candidate.how(), candidate.score()).rows(there).steps();
	}
}
