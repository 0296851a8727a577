package quanze.queries.answer;

import org.jspecify.annotations.Nullable;

/**
 * One step from the question to the agency.
 *
 * @param text
 *            a Chinese sentence that a clerk could read out
 * @param node
 *            code of what the step arrives at; null when it is not a node
 * @param score
 *            how sure the step is, 0 to 1
 */
public record ProofStep(Kind kind, String text, @Nullable String node, double score) {

	/** What a step arrives at. */
	public enum Kind {
		/** 问题 */
		QUESTION,
		/** 问题中提到的名称 */
		MENTION,
		/** 意图 */
		INTENT,
		/** 地点 */
		PLACE,
		/** 事件类型 */
		INCIDENT_TYPE,
		/** 事项 */
		MATTER,
		/** 权责 */
		POWER,
		/** 法律依据 */
		LEGAL_BASIS,
		/** 清单的一行 */
		ROW,
		/** 机构 */
		AGENCY
	}
}
