package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.PostingsEnum;
import org.apache.lucene.index.SortedDocValues;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import quanze.queries.search.Highlight.Range;

/** Tells which nodes say something. */
final class Speakers {

	/** Of those who say the same at most so many are looked at. */
	private static final int MOST = 4 * Suggestion.MOST_AREAS;

	private final IndexSearcher searcher;

	private final FixedBitSet documents;

	/**
	 * @param documents
	 *            that come into question
	 */
	Speakers(IndexSearcher searcher, FixedBitSet documents) {
		this.searcher = searcher;
		this.documents = documents;
	}

	/** Those who say it, each name once, by name: at most {@code first} names. */
	List<Suggestion> of(Said said, Completions.Place place, int first) throws IOException {
		Map<String, Speaker> speakers = new TreeMap<>();
		int looked = 0;
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			PostingsEnum docs = leaf.reader().postings(new Term(Said.FIELD, said.key()), PostingsEnum.NONE);
			if (docs == null) {
				continue;
			}
			Leaf values = new Leaf(leaf.reader());
			int most = said.as() == Saying.NAME ? Suggestion.MOST_AREAS : MOST;
			for (int doc = docs.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS && looked < most; doc = docs
					.nextDoc()) {
				if (documents.get(leaf.docBase + doc)) {
					looked++;
					String name = said.as() == Saying.NAME ? said.text() : values.name(doc);
					String code = values.code(doc);
					if (speakers.size() < first || speakers.containsKey(name)) {
						speakers.computeIfAbsent(name, it -> new Speaker()).add(code,
								values.areas(doc));
					}
				}
			}
		}
		Units units = Units.of(said.text());
		List<Range> ranges = units.ranges(place.from(), place.to());
		String fragment = Html.marked(units.text(), ranges);
		List<Suggestion> suggestions = new ArrayList<>();
		speakers.forEach((name,
				it) -> suggestions.add(new Suggestion(said.kind(), it.code(), name, units.text(),
						said.as(), fragment, ranges,
						it.areas.stream().limit(Suggestion.MOST_AREAS).toList())));
		return suggestions;
	}

	/** Nodes of one name. */
	private static final class Speaker {

		private final TreeSet<String> areas = new TreeSet<>();

		private @Nullable String code;

		void add(String another, List<String> in) {
			code = code == null || another.compareTo(code) < 0 ? another : code;
			areas.addAll(in);
		}

		String code() {
			return code == null ? "" : code;
		}
	}

	/** The values of a segment's documents, asked for in their order. */
	private static final class Leaf {

		private final SortedDocValues codes;

		private final SortedSetDocValues said;

		private final SortedSetDocValues areas;

		Leaf(LeafReader reader) throws IOException {
			this.said = DocValues.getSortedSet(reader, Said.FIELD);
			this.areas = DocValues.getSortedSet(reader, Keyword.APPLIES_IN.key());
			this.codes = DocValues.getSorted(reader, IndexDocument.CODE);
		}

		String code(int doc) throws IOException {
			return codes.advanceExact(doc) ? codes.lookupOrd(codes.ordValue()).utf8ToString() : "";
		}

		String name(int doc) throws IOException {
			if (said.advanceExact(doc)) {
				for (int i = 0; i < said.docValueCount(); i++) {
					Said one = Said.of(said.lookupOrd(said.nextOrd()));
					if (one.as() == Saying.NAME) {
						return one.text();
					}
				}
			}
			return code(doc);
		}

		List<String> areas(int doc) throws IOException {
			List<String> codes = new ArrayList<>();
			if (areas.advanceExact(doc)) {
				for (int i = 0; i < areas.docValueCount(); i++) {
					codes.add(areas.lookupOrd(areas.nextOrd()).utf8ToString());
				}
			}
			return codes;
		}
	}
}
