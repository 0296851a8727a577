package quanze.loaders.edition;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A duty proposed for handing down to townships (职责准入).
 *
 * @param code
 *            official code
 * @param name
 *            the duty
 * @param proposers
 *            who proposed it
 * @param townships
 *            to whom it would be handed down
 * @param motionOn
 *            day of the motion (动议)
 * @param argumentOn
 *            day of the argument (论证)
 * @param argument
 *            its conclusion
 * @param decisionOn
 *            day of the decision (审定)
 * @param decision
 *            what was decided
 * @param documentNumber
 *            number of the deciding document
 * @param status
 *            as published
 * @param note
 *            remark, if any
 * @param position
 *            order within the edition, from 1
 * @param source
 *            the row
 */
public record Admission(String code, String name, List<Bearer> proposers, List<Bearer> townships,
		@Nullable LocalDate motionOn, @Nullable LocalDate argumentOn, @Nullable String argument,
		@Nullable LocalDate decisionOn, @Nullable String decision, @Nullable String documentNumber,
		String status,
		@Nullable String note, int position, Source source) {

	public Admission {
		proposers = List.copyOf(proposers);
		townships = List.copyOf(townships);
	}

}
