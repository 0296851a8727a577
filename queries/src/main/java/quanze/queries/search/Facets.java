package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import quanze.queries.time.Moment;

/** Counts over all that a search finds, however many pages it has. Sends no statement. */
public final class Facets {

	/** The most values of a facet that are told. */
	public static final int MOST = 50;

	private final SearchIndex index;

	private final Search search;

	/** The values of all segments together, in the order of their codes. */
	private final Remembered<Facet, OrdinalMap> ordinals;

	/** Counts in that index, as it is at each count, what that search finds in it. */
	public Facets(SearchIndex index, Search search) {
		this.index = index;
		this.search = search;
		this.ordinals = new Remembered<>(index, 2 * Facet.values().length);
	}

	/**
	 * How often each value stands in what {@link Search#search} finds for the same, the most frequent
	 * first, at most {@value #MOST} of each facet.
	 *
	 * @param wanted
	 *            what is not wanted costs nothing
	 */
	public Map<Facet, List<Count>> count(String text, SearchFilter filter, Moment moment, Set<Facet> wanted) {
		if (wanted.isEmpty()) {
			return Map.of();
		}
		return index.search(searcher -> {
			WordsField words = WordsField.of(text, searcher);
			FixedBitSet scope = index.scopes().of(filter, moment.asOf(),
					SearchIndex.known(moment.knownAt(), searcher), searcher);
			FixedBitSet found = Ranking.found(words, SoundQuery.of(text, searcher), scope, searcher);
			if (!words.bag().isEmpty()) {
				Arrays.stream(search.ranked(text, words, filter, moment, searcher).docs())
						.forEach(found::set);
			}
			Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
			for (Facet facet : wanted) {
				counts.put(facet, count(facet, found, searcher));
			}
			return counts;
		});
	}

	private List<Count> count(Facet facet, FixedBitSet found, IndexSearcher searcher) throws IOException {
		List<SortedSetDocValues> values = new ArrayList<>();
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			values.add(DocValues.getSortedSet(leaf.reader(), facet.key()));
		}
		OrdinalMap all = ordinals.answer(facet, searcher, _ -> OrdinalMap.build(null,
				values.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT));
		int[] counts = new int[Math.toIntExact(all.getValueCount())];
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			count(leaf, values.get(leaf.ord), all.getGlobalOrds(leaf.ord), found, counts);
		}
		List<Count> most = new ArrayList<>();
		for (int value : Highest.of(counts.length, it -> counts[it], MOST).filter(it -> counts[it] > 0)
				.toArray()) {
			String code = values.get(all.getFirstSegmentNumber(value))
					.lookupOrd(all.getFirstSegmentOrd(value)).utf8ToString();
			most.add(new Count(code, counts[value]));
		}
		return most;
	}

	/** Adds how often the documents of a segment that were found have each value. */
	private static void count(LeafReaderContext leaf, SortedSetDocValues values, LongValues numbers,
			FixedBitSet found, int[] counts) throws IOException {
		int end = leaf.docBase + leaf.reader().maxDoc();
		for (int doc = Documents.next(found, leaf.docBase, end); doc < end; doc = Documents.next(found,
				doc + 1, end)) {
			if (values.advanceExact(doc - leaf.docBase)) {
				for (int i = 0; i < values.docValueCount(); i++) {
					counts[(int) numbers.get(values.nextOrd())]++;
				}
			}
		}
	}

	/**
	 * A value of a facet.
	 *
	 * @param code
	 *            of the node, or the name of the kind
	 * @param count
	 *            how many of what was found have it, 1 or more
	 */
	public record Count(String code, int count) {
	}
}
