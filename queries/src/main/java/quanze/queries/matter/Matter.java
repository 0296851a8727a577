package quanze.queries.matter;

import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.basis.LegalBasis;
import quanze.queries.edition.Source;
import quanze.queries.listed.Fact;
import quanze.queries.time.Validity;

/** What must be done 事项, as one version of it is listed. */
public sealed interface Matter extends Fact permits AssistanceMatter, InternalService, TerritorialMatter {

	/** Published, stable: {@code assistance-1-037}. */
	@Override
	String code();

	/** As published. */
	@Override
	String name();

	/** What all kinds have. */
	Listing listing();

	/** Which kind it is. */
	MatterKind kind();

	/** Number as published; null when the list has none. */
	default @Nullable String number() {
		return listing().number();
	}

	/** Order within its edition, from 1. */
	default int position() {
		return listing().position();
	}

	/** Remark of the list; null when there is none. */
	default @Nullable String note() {
		return listing().note();
	}

	/** Code of the area of its list; null when unknown. */
	default @Nullable String area() {
		return listing().area();
	}

	/** What the matter as a whole rests on; may be empty. */
	default List<LegalBasis> legalBases() {
		return listing().legalBases();
	}

	/** Where it is listed. */
	@Override
	default Source source() {
		return listing().source();
	}

	/** When this version is in force. */
	@Override
	default Validity validity() {
		return listing().validity();
	}
}
