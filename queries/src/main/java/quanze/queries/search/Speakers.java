package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
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
import org.apache.lucene.index.Terms;
import org.apache.lucene.index.TermsEnum;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.BytesRef;
import org.apache.lucene.util.FixedBitSet;
import org.jspecify.annotations.Nullable;
import quanze.queries.search.Highlight.Range;

/** Tells which nodes say something. */
final class Speakers {

	/** Of those who say the same at most so many are looked at. */
	private static final int MOST = 4 * Suggestion.MOST_AREAS;

	private final IndexSearcher searcher;

	private final FixedBitSet documents;

	/** The dictionary of each segment, as far as it was asked. */
	private final @Nullable TermsEnum[] dictionaries;

	/** Codes of the areas of each segment, as far as they were told: the same stand with many texts. */
	private final List<Map<Long, String>> areas = new ArrayList<>();

	/**
	 * @param documents
	 *            that come into question
	 */
	Speakers(IndexSearcher searcher, FixedBitSet documents) {
		this.searcher = searcher;
		this.documents = documents;
		this.dictionaries = new TermsEnum[searcher.getIndexReader().leaves().size()];
		searcher.getIndexReader().leaves().forEach(it -> areas.add(new HashMap<>()));
	}

	/** Those who say it, each name once, by name: at most {@code first} names. */
	List<Suggestion> of(Said said, Completions.Place place, int first) throws IOException {
		Map<String, Speaker> speakers = new TreeMap<>();
		BytesRef key = new BytesRef(said.key());
		int most = said.as() == Saying.NAME ? Suggestion.MOST_AREAS : MOST;
		int looked = 0;
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			PostingsEnum docs = looked < most ? saying(leaf, key) : null;
			if (docs != null) {
				looked += look(leaf, docs, said, first, most - looked, speakers);
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

	private @Nullable PostingsEnum saying(LeafReaderContext leaf, BytesRef key) throws IOException {
		TermsEnum dictionary = dictionaries[leaf.ord];
		if (dictionary == null) {
			dictionary = Terms.getTerms(leaf.reader(), Said.FIELD).iterator();
			dictionaries[leaf.ord] = dictionary;
		}
		return dictionary.seekExact(key) ? dictionary.postings(null, PostingsEnum.NONE) : null;
	}

	/** Looks at those of a segment; at how many. */
	private int look(LeafReaderContext leaf, PostingsEnum docs, Said said, int first, int most,
			Map<String, Speaker> speakers) throws IOException {
		Leaf values = new Leaf(leaf.reader(), areas.get(leaf.ord));
		Map<String, Speaker> here = new HashMap<>();
		int looked = 0;
		for (int doc = docs.nextDoc(); doc != PostingsEnum.NO_MORE_DOCS && looked < most; doc = docs
				.nextDoc()) {
			if (documents.get(leaf.docBase + doc)) {
				looked++;
				String name = said.as() == Saying.NAME ? said.text() : values.name(doc);
				if (speakers.size() < first || speakers.containsKey(name)) {
					Speaker speaker = speakers.computeIfAbsent(name, it -> new Speaker());
					here.put(name, speaker);
					values.note(doc, speaker);
				}
			}
		}
		for (Speaker speaker : here.values()) {
			values.tell(speaker);
		}
		return looked;
	}

	/** Nodes of one name. */
	private static final class Speaker {

		private final TreeSet<String> areas = new TreeSet<>();

		/** Of its nodes in the segment that is looked at. */
		private final TreeSet<Long> areasHere = new TreeSet<>();

		private int codeHere = Integer.MAX_VALUE;

		private String code = "";

		String code() {
			return code;
		}

		/** Those of a document, which ascend: only the first of all are told. */
		void note(SortedSetDocValues ofDocument) throws IOException {
			for (int i = 0; i < ofDocument.docValueCount(); i++) {
				long area = ofDocument.nextOrd();
				boolean full = areasHere.size() == Suggestion.MOST_AREAS;
				if (full && area > areasHere.last()) {
					return;
				}
				if (areasHere.add(area) && full) {
					areasHere.pollLast();
				}
			}
		}
	}

	/** The values of a segment's documents, asked for in their order; texts are read once each. */
	private static final class Leaf {

		private final LeafReader reader;

		private final SortedDocValues codes;

		private final SortedSetDocValues areas;

		private @Nullable SortedSetDocValues said;

		private final Map<Long, String> names = new HashMap<>();

		private final Map<Long, String> areaCodes;

		Leaf(LeafReader reader, Map<Long, String> areaCodes) throws IOException {
			this.areaCodes = areaCodes;
			this.reader = reader;
			this.areas = DocValues.getSortedSet(reader, Keyword.APPLIES_IN.key());
			this.codes = DocValues.getSorted(reader, IndexDocument.CODE);
		}

		void note(int doc, Speaker speaker) throws IOException {
			if (codes.advanceExact(doc)) {
				speaker.codeHere = Math.min(speaker.codeHere, codes.ordValue());
			}
			if (areas.advanceExact(doc)) {
				speaker.note(areas);
			}
		}

		/** Adds what was noted of its nodes here, the first areas of them. */
		void tell(Speaker speaker) throws IOException {
			if (speaker.codeHere < Integer.MAX_VALUE) {
				String code = codes.lookupOrd(speaker.codeHere).utf8ToString();
				speaker.code = speaker.code.isEmpty() || code.compareTo(speaker.code) < 0
						? code
						: speaker.code;
			}
			for (long area : speaker.areasHere) {
				speaker.areas.add(area(area));
			}
			speaker.codeHere = Integer.MAX_VALUE;
			speaker.areasHere.clear();
		}

		private String area(long ordinal) throws IOException {
			String code = areaCodes.get(ordinal);
			if (code == null) {
				code = areas.lookupOrd(ordinal).utf8ToString();
				areaCodes.put(ordinal, code);
			}
			return code;
		}

		/** Its name is the first of what it says: see {@link Said#key}. */
		String name(int doc) throws IOException {
			if (said == null) {
				said = DocValues.getSortedSet(reader, Said.FIELD);
			}
			if (!said.advanceExact(doc)) {
				return "";
			}
			long ordinal = said.nextOrd();
			String name = names.get(ordinal);
			if (name == null) {
				name = Said.of(said.lookupOrd(ordinal)).text();
				names.put(ordinal, name);
			}
			return name;
		}
	}
}
