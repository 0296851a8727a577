package quanze.loaders.edition;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.loaders.limit.TimeLimit;

/**
 * One responsibility (职责) of one matter, as a row lists it.
 *
 * @param code
 *            the matter's code, the role's letter, a number
 * @param role
 *            the role
 * @param position
 *            order within the matter, from 1
 * @param bearer
 *            who bears it
 * @param duty
 *            what is to be done, if the list says
 * @param note
 *            remark, if any
 * @param limit
 *            time limit; {@code null} where the list has no such column
 * @param basis
 *            the legal bases as published, if any
 * @param bases
 *            the same, understood
 * @param source
 *            the row
 */
public record Responsibility(String code, Role role, int position, Bearer bearer, @Nullable String duty,
		@Nullable String note, @Nullable TimeLimit limit, @Nullable String basis, List<Basis> bases,
		Source source) {

	public Responsibility {
		bases = List.copyOf(bases);
	}

}
