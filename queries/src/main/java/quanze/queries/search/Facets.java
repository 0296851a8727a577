package quanze.queries.search;

import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.util.FixedBitSet;
import quanze.queries.time.Moment;

/** Counts over all that a search finds, however many pages it has. Sends no statement. */
public final class Facets {

	/** The most values of a facet that are told. */
	public static final int MOST = 50;

	private static final Comparator<Count> MOST_FIRST = Comparator.comparingInt(Count::count).reversed()
			.thenComparing(Count::code);

	private final SearchIndex index;

	private final Search search;

	/** Counts in that index, as it is at each count, what that search finds in it. */
	public Facets(SearchIndex index, Search search) {
		this.index = index;
		this.search = search;
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
				Arrays.stream(search.ranked(text, filter, moment, searcher).docs()).forEach(found::set);
			}
			Map<Facet, List<Count>> counts = new EnumMap<>(Facet.class);
			for (Facet facet : wanted) {
				counts.put(facet, count(facet, found, searcher));
			}
			return counts;
		});
	}

	private static List<Count> count(Facet facet, FixedBitSet found, IndexSearcher searcher)
			throws IOException {
		Map<String, Integer> counts = new HashMap<>();
		for (LeafReaderContext leaf : searcher.getIndexReader().leaves()) {
			SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), facet.key());
			int[] here = new int[Math.toIntExact(values.getValueCount())];
			int end = leaf.docBase + leaf.reader().maxDoc();
			for (int doc = Documents.next(found, leaf.docBase, end); doc < end; doc = Documents.next(found,
					doc + 1, end)) {
				if (values.advanceExact(doc - leaf.docBase)) {
					for (int i = 0; i < values.docValueCount(); i++) {
						here[(int) values.nextOrd()]++;
					}
				}
			}
			for (int ordinal = 0; ordinal < here.length; ordinal++) {
				if (here[ordinal] > 0) {
					counts.merge(values.lookupOrd(ordinal).utf8ToString(), here[ordinal], Integer::sum);
				}
			}
		}
		return counts.entrySet().stream().map(it -> new Count(it.getKey(), it.getValue())).sorted(MOST_FIRST)
				.limit(MOST).toList();
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
