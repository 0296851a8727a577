package quanze.queries.power;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agency;
import quanze.queries.basis.LegalBasis;
import quanze.queries.edition.Source;
import quanze.queries.listed.Fact;
import quanze.queries.responsibility.TimeLimit;
import quanze.queries.time.Validity;

/**
 * A power with its duties 权责事项, as one version of it is listed.
 *
 * @param code
 *            official code: {@code XMZFJ-CF001}
 * @param name
 *            name of the main item
 * @param subName
 *            name of the sub-item; null when there is none
 * @param type
 *            as published: 行政许可, 行政处罚 …; null when the list does not say
 * @param levels
 *            levels at which it is exercised, as published
 * @param holder
 *            the agency in whose list it stands, or the one that succeeded it; null when unknown
 * @param holderText
 *            the holder as published; null when the list does not say
 * @param implementers
 *            those that exercise it, in code order
 * @param basisText
 *            the legal bases as published; null when there are none
 * @param timeLimit
 *            null when the list has no such column
 * @param responsibilities
 *            the duties that go with it 责任事项, as published; null when the list does not say
 * @param accountability
 *            for what one is held to account 追责情形, as published; null when the list does not say
 * @param note
 *            remark of the list; null when there is none
 */
public record Power(String code, String name, @Nullable String subName, @Nullable String type,
		List<String> levels, @Nullable Agency holder, @Nullable String holderText, List<Agency> implementers,
		@Nullable String basisText, List<LegalBasis> legalBases, @Nullable TimeLimit timeLimit,
		@Nullable String responsibilities, @Nullable String accountability, @Nullable String note,
		Source source, Validity validity) implements Fact {

	public Power {
		levels = List.copyOf(levels);
		implementers = List.copyOf(implementers);
		legalBases = List.copyOf(legalBases);
	}
}
