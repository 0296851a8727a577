package quanze.queries.basis;

import java.time.LocalDate;

import org.jspecify.annotations.Nullable;
import quanze.queries.node.Node;

/**
 * A provision of a legal instrument, or the instrument as a whole 法律依据.
 *
 * @param code
 *            canonical citation
 * @param citation
 *            as first cited
 * @param article
 *            null where the citation stops before; likewise {@code paragraph} and {@code item}
 * @param articleText
 *            the words of the article, all of it; null unless a list of provisions holds it
 */
public record LegalBasis(String code, String citation, LegalInstrument instrument, @Nullable Integer article,
		@Nullable Integer paragraph, @Nullable Integer item, @Nullable String articleText) implements Node {

	/** As it stood on that day. */
	LegalBasis on(LocalDate day) {
		LegalInstrument then = instrument.on(day);
		return then == instrument
				? this
				: new LegalBasis(code, citation, then, article, paragraph, item, articleText);
	}
}
