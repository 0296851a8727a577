package quanze.queries.matter;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.basis.LegalBasis;
import quanze.queries.edition.Source;
import quanze.queries.time.Validity;

/**
 * What a list says about every matter.
 *
 * @param number
 *            as published; null when the list has none
 * @param position
 *            order within its edition, from 1
 * @param note
 *            remark of the list; null when there is none
 * @param area
 *            code of the area of its list; null when unknown
 */
public record Listing(@Nullable String number, int position, @Nullable String note, @Nullable String area,
		List<LegalBasis> legalBases, Source source, Validity validity) {

	public Listing {
		legalBases = List.copyOf(legalBases);
	}
}
