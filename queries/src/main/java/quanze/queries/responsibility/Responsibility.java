package quanze.queries.responsibility;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agency;
import quanze.queries.basis.LegalBasis;
import quanze.queries.edition.Source;
import quanze.queries.time.Validity;

/**
 * One agency, in one role, for one matter 职责. A row that names a class of agencies gives one for
 * each of them.
 *
 * @param code
 *            {@code assistance-1-001-A3}; of a class {@code …-L1~<agency code>}
 * @param matter
 *            code of the matter
 * @param position
 *            order within the matter, from 1; the same for all agencies of a class
 * @param agency
 *            who answers for it: the agency named, or the one that succeeded it; null when the row
 *            leaves it open or names nobody known
 * @param named
 *            the agency that the row names, even if since abolished; null like {@code agency}
 * @param succeededOn
 *            the day on which {@code agency} took over; null when both are the same or the day is
 *            unknown
 * @param bearer
 *            the words of the cell that name the bearer
 * @param condition
 *            what stands in brackets behind the name; null when nothing does
 * @param timeLimit
 *            null when the list has no such column
 * @param basisText
 *            the legal bases as published; null when there are none
 * @param validity
 *            when it is in force
 */
public record Responsibility(String code, Role role, String matter, int position, @Nullable Agency agency,
		@Nullable Agency named, @Nullable LocalDate succeededOn, String bearer, Bearers bearers,
		@Nullable String condition, @Nullable String duty, @Nullable String note,
		@Nullable TimeLimit timeLimit,
		@Nullable String basisText, List<LegalBasis> legalBases, Source source, Validity validity) {

	public Responsibility {
		legalBases = List.copyOf(legalBases);
	}

	/** First day in force. */
	public LocalDate validFrom() {
		return validity.from();
	}

	/** First day no longer in force; null when the end is open. */
	public @Nullable LocalDate validTo() {
		return validity.to();
	}

	/** Whether somebody else answers for it than the row names. */
	public boolean succeeded() {
		return agency != null && !agency.equals(named);
	}
}
