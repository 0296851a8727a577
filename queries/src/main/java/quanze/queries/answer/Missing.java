package quanze.queries.answer;

import java.util.List;

/**
 * A fact that would decide a question.
 *
 * @param text
 *            a Chinese sentence that asks for it
 * @param choices
 *            codes of the nodes among which it decides; may be empty
 */
public record Missing(Fact fact, String text, List<String> choices) {

	public Missing {
		choices = List.copyOf(choices);
	}

	/** What kind of fact. */
	public enum Fact {
		/** 地点：哪个街道、镇或区 */
		AREA,
		/** 具体事项 */
		MATTER
	}
}
