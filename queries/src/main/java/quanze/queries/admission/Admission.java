package quanze.queries.admission;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.edition.Source;
import quanze.queries.listed.Fact;
import quanze.queries.time.Validity;

/**
 * A duty proposed for handing down to townships 职责准入, as one version of it is listed.
 *
 * @param proposer
 *            who proposed it, as published; null when the list does not say
 * @param proposers
 *            codes of the agencies that this names, in code order
 * @param townships
 *            those that would take it, as published; null when the list does not say
 * @param handedTo
 *            codes of the agencies that this names, in code order
 * @param motionOn
 *            day of the motion 动议; null when there was none yet
 * @param argumentOn
 *            day of the argument 论证; null when there was none yet
 * @param argument
 *            its outcome, as published; null when there is none yet
 * @param decisionOn
 *            day of the decision 审定; null when there was none yet
 * @param decision
 *            its outcome, as published; null when there is none yet
 * @param documentNumber
 *            of the decision; null when there is none
 * @param status
 *            as published: 已审定, 论证中 …
 * @param note
 *            remark of the list; null when there is none
 * @param area
 *            code of the area of its list; null when unknown
 */
public record Admission(String code, String name, @Nullable String proposer, List<String> proposers,
		@Nullable String townships, List<String> handedTo, @Nullable LocalDate motionOn,
		@Nullable LocalDate argumentOn, @Nullable String argument, @Nullable LocalDate decisionOn,
		@Nullable String decision, @Nullable String documentNumber, String status, @Nullable String note,
		@Nullable String area, Source source, Validity validity) implements Fact {

	public Admission {
		proposers = List.copyOf(proposers);
		handedTo = List.copyOf(handedTo);
	}
}
