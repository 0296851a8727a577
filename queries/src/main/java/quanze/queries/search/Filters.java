package quanze.queries.search;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Set;
import java.util.stream.Collectors;

import org.apache.lucene.document.LongRange;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;
import org.jspecify.annotations.Nullable;

/** Turns what hits must be into clauses that do not score. */
final class Filters {

	private final BooleanQuery.Builder query = new BooleanQuery.Builder();

	/** What was in force on that day, as it was known then. */
	static Filters of(SearchFilter filter, LocalDate asOf, long known) {
		long day = asOf.toEpochDay();
		return of(filter).must(
				LongRange.newContainsQuery(Span.FIELD, new long[]{day, known}, new long[]{day, known}));
	}

	/** In force or not. */
	static Filters of(SearchFilter filter) {
		return new Filters()
				.any(Keyword.KIND, names(filter.kinds()))
				.any(Keyword.MATTER_KIND, names(filter.matterKinds()))
				.any(Keyword.AREA, filter.areas())
				.equal(Keyword.AGENCY, filter.agency())
				.equal(Keyword.DOMAIN, filter.domain())
				.equal(Keyword.EDITION, filter.edition())
				.equal(Keyword.INSTRUMENT, filter.instrument());
	}

	/** What was known then, whether in force or not. */
	Filters known(long known) {
		return must(LongRange.newIntersectsQuery(Span.FIELD, new long[]{Long.MIN_VALUE, known},
				new long[]{Long.MAX_VALUE, known}));
	}

	Filters any(Keyword keyword, Collection<String> values) {
		if (values.isEmpty()) {
			return this;
		}
		return must(new TermInSetQuery(keyword.key(), values.stream().map(BytesRef::new).toList()));
	}

	Filters equal(Keyword keyword, @Nullable String value) {
		return value == null ? this : must(new TermQuery(new Term(keyword.key(), value)));
	}

	Query around(Query scored) {
		return query.add(scored, Occur.MUST).build();
	}

	private Filters must(Query filter) {
		query.add(filter, Occur.FILTER);
		return this;
	}

	private static Set<String> names(Set<? extends Enum<?>> values) {
		return values.stream().map(Enum::name).collect(Collectors.toSet());
	}
}
