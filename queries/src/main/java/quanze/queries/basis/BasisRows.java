package quanze.queries.basis;

import com.github.benmanes.caffeine.cache.Interner;

import quanze.queries.cypher.Row;

/**
 * Reads legal bases as statements return them: {@code basis}, {@code instrument},
 * {@code successor}.
 */
public final class BasisRows {

	private static final Interner<LegalInstrument> INSTRUMENTS = Interner.newWeakInterner();

	private static final Interner<LegalBasis> BASES = Interner.newWeakInterner();

	private BasisRows() {
	}

	/** A basis and its instrument; equal ones are the same object. */
	public static LegalBasis basis(Row row) {
		Row basis = row.row("basis");
		return BASES.intern(new LegalBasis(basis.string("code"), basis.string("citation"), instrument(row),
				basis.integer("article"), basis.integer("paragraph"), basis.integer("item"),
				basis.text("articleText")));
	}

	static LegalInstrument instrument(Row row) {
		Row instrument = row.row("instrument");
		return INSTRUMENTS.intern(new LegalInstrument(instrument.string("code"), instrument.string("name"),
				instrument.strings("shortNames"), instrument.text("type"), instrument.text("documentNumber"),
				instrument.text("issuer"), instrument.date("effectiveOn"), instrument.date("repealedOn"),
				LegalInstrument.Status.valueOf(instrument.string("status")), instrument.text("note"),
				row.text("successor")));
	}
}
