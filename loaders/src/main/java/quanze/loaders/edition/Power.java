package quanze.loaders.edition;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.loaders.limit.TimeLimit;

/**
 * One power with its duties (权责事项), as an edition lists it.
 *
 * @param code
 *            official code
 * @param name
 *            name of the main item
 * @param subName
 *            name of the sub-item, if any
 * @param type
 *            type as published (行政许可 …), if given
 * @param levels
 *            levels at which it is exercised, as published
 * @param holder
 *            the agency in whose list it stands; {@code null} if the list does not say
 * @param implementers
 *            those that exercise it
 * @param limit
 *            time limit, where the list has one
 * @param basis
 *            the legal bases as published, if any
 * @param bases
 *            the same, understood
 * @param responsibilities
 *            duties that go with it, as published, if any
 * @param accountability
 *            for what one is held to account, as published, if any
 * @param note
 *            remark, if any
 * @param position
 *            order within the edition, from 1
 * @param source
 *            the row
 */
public record Power(String code, String name, @Nullable String subName, @Nullable String type,
		List<String> levels,
		@Nullable Bearer holder, List<Bearer> implementers, @Nullable TimeLimit limit,
		@Nullable String basis, List<Basis> bases, @Nullable String responsibilities,
		@Nullable String accountability, @Nullable String note, int position, Source source) {

	public Power {
		levels = List.copyOf(levels);
		implementers = List.copyOf(implementers);
		bases = List.copyOf(bases);
	}

}
