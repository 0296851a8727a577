package quanze.queries.listed;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import com.github.benmanes.caffeine.cache.Interner;
import org.jspecify.annotations.Nullable;
import quanze.queries.basis.BasisRows;
import quanze.queries.basis.LegalBasis;
import quanze.queries.cypher.Row;
import quanze.queries.edition.EditionRows;
import quanze.queries.edition.ListEdition;
import quanze.queries.edition.Source;

/** The editions and bases that a row mentions by code. */
public record Lookup(Map<String, ListEdition> editions, Map<String, LegalBasis> provisions) {

	private static final Interner<ListEdition> EDITIONS = Interner.newWeakInterner();

	/** From the columns {@code editions} and {@code provisions}. */
	public static Lookup of(Row row) {
		return new Lookup(
				row.rows("editions").stream().map(EditionRows::edition).map(EDITIONS::intern)
						.collect(Collectors.toMap(ListEdition::code, it -> it)),
				row.rows("provisions").stream().map(BasisRows::basis)
						.collect(Collectors.toMap(LegalBasis::code, it -> it)));
	}

	/** The bases that these rows name by code, in their order. */
	public List<LegalBasis> bases(List<Row> rows) {
		return rows.stream()
				.sorted(Comparator
						.comparingInt(it -> Objects.requireNonNullElse(it.integer("position"), 0)))
				.map(it -> provisions.get(it.string("code"))).filter(Objects::nonNull).distinct()
				.toList();
	}

	/** The place in a list that this row names. */
	public Source source(Row row, @Nullable String text) {
		ListEdition edition = Objects.requireNonNull(editions.get(row.string("edition")), "edition");
		return new Source(edition, row.text("sheet"), row.integer("row"), text);
	}
}
