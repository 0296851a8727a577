package quanze.queries.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.understanding.Intent;
import quanze.queries.understanding.Reading;

/**
 * The answer to a question in plain words.
 *
 * @param intent
 *            what the question is most likely after
 * @param summary
 *            one Chinese sentence that a clerk could read out
 * @param results
 *            best first, at most five; of an undetermined question what comes into question, of one
 *            that is not found none
 * @param missing
 *            the fact that would decide; null unless the status is {@link Status#UNDETERMINED}
 * @param nearMisses
 *            what was considered besides, and why it lost; best first, at most five
 */
public record Answer(Status status, Intent intent, Reading understood, String summary,
		List<AnswerResult> results, @Nullable Missing missing, List<NearMiss> nearMisses) {

	public Answer {
		results = List.copyOf(results);
		nearMisses = List.copyOf(nearMisses);
	}
}
