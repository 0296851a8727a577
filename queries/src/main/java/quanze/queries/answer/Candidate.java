package quanze.queries.answer;

import org.jspecify.annotations.Nullable;

import quanze.queries.search.Match;

/**
 * A territorial matter that an incident may be handled as.
 *
 * @param matter
 *            its code
 * @param score
 *            0 to 1
 * @param type
 *            the type of incidents that led to it; null when its own words did
 * @param how
 *            why, in Chinese
 */
record Candidate(String matter, double score, @Nullable Match type, String how) {

	static Candidate ofItsWords(Match match, double score) {
		String how = match.exact() ? "名称或代码一致" : "与问题相符%d%%".formatted(Math.round(100 * match.coverage()));
		return new Candidate(match.code(), score, null, how);
	}

	static Candidate ofType(String matter, Match type, double score) {
		return new Candidate(matter, score, type, "该类事件在本区按此事项处置");
	}

	Candidate betterOf(Candidate other) {
		return other.score > score ? other : this;
	}
}
