package quanze.queries.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

import org.apache.lucene.index.DocValues;
import org.apache.lucene.index.IndexReader;
import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.OrdinalMap;
import org.apache.lucene.index.SortedSetDocValues;
import org.apache.lucene.util.FixedBitSet;
import org.apache.lucene.util.IntroSorter;
import org.apache.lucene.util.LongHeap;
import org.apache.lucene.util.LongValues;
import org.apache.lucene.util.packed.PackedInts;
import org.jspecify.annotations.Nullable;
import quanze.queries.search.Syllables.Slot;

/**
 * All that is said in one state of the index, laid out so that what goes on as something typed is
 * one stretch: the units of each distinct text one after another, better texts first, and all
 * places in them sorted by the sounds, and by the initials, that follow. Holds about twelve bytes a
 * unit, and reads the index only for what is told.
 */
final class Completions {

	/** Kinds in the order in which they are told. */
	private static final List<Kind> KINDS = List.of(Kind.MATTER, Kind.INCIDENT_TYPE, Kind.AGENCY, Kind.AREA,
			Kind.POWER, Kind.LEGAL_INSTRUMENT, Kind.LEGAL_BASIS);

	/** So many units decide about the order of places. */
	private static final int DEPTH = Typed.MOST;

	private static final int LENGTH_BITS = 8;

	/** Places that are looked at together, or not at all. */
	private static final int BLOCK = 128;

	private static final int BLOCK_BITS = 24;

	private static final int PLACE_BITS = 32;

	private final IndexReader reader;

	private final OrdinalMap ordinals;

	/** The number of a text by its ordinal, and the other way round. */
	private final int[] numbers;

	private final int[] ordinalsByNumber;

	/** Where each text starts among the units, and behind them. */
	private final int[] starts;

	private final FixedBitSet edges;

	private final char[] units;

	private final Sorted bySound;

	private final Sorted byInitial;

	private Completions(IndexReader reader) throws IOException {
		this.reader = reader;
		List<SortedSetDocValues> leaves = leaves();
		this.ordinals = OrdinalMap.build(null, leaves.toArray(SortedSetDocValues[]::new), PackedInts.DEFAULT);
		int size = Math.toIntExact(ordinals.getValueCount());
		List<Text> texts = new ArrayList<>(size);
		for (int i = 0; i < size; i++) {
			Said said = said(i, leaves);
			texts.add(new Text(i, KINDS.indexOf(said.kind()), said.as(), said.text(),
					Units.of(said.text()).units()));
		}
		texts.sort(Text.BEST_FIRST);
		this.numbers = new int[size];
		this.ordinalsByNumber = new int[size];
		this.starts = new int[size + 1];
		this.units = new char[texts.stream().mapToInt(it -> it.units().length).sum()];
		for (int i = 0; i < size; i++) {
			Text text = texts.get(i);
			numbers[text.ordinal()] = i;
			ordinalsByNumber[i] = text.ordinal();
			System.arraycopy(text.units(), 0, units, starts[i], text.units().length);
			starts[i + 1] = starts[i] + text.units().length;
		}
		this.edges = new FixedBitSet(units.length + 1);
		Arrays.stream(starts).forEach(edges::set);
		this.bySound = blocks(sorted(false));
		this.byInitial = blocks(sorted(true));
	}

	/** What is said in the index that is read there. */
	static Completions of(IndexReader reader) throws IOException {
		return new Completions(reader);
	}

	/** The text that has a number. */
	Said said(int number) throws IOException {
		int ordinal = ordinalsByNumber[number];
		LeafReaderContext leaf = reader.leaves().get(ordinals.getFirstSegmentNumber(ordinal));
		return Said.of(DocValues.getSortedSet(leaf.reader(), Said.FIELD)
				.lookupOrd(ordinals.getFirstSegmentOrd(ordinal)));
	}

	/** What some documents say. */
	Allowed said(FixedBitSet documents) throws IOException {
		FixedBitSet said = new FixedBitSet(Math.max(1, numbers.length));
		for (LeafReaderContext leaf : reader.leaves()) {
			SortedSetDocValues values = DocValues.getSortedSet(leaf.reader(), Said.FIELD);
			LongValues global = ordinals.getGlobalOrds(leaf.ord);
			int end = leaf.docBase + leaf.reader().maxDoc();
			for (int doc = Documents.next(documents, leaf.docBase, end); doc < end; doc = Documents.next(
					documents, doc + 1,
					end)) {
				if (values.advanceExact(doc - leaf.docBase)) {
					for (int i = 0; i < values.docValueCount(); i++) {
						said.set(numbers[(int) global.get(values.nextOrd())]);
					}
				}
			}
		}
		return Allowed.of(said);
	}

	/**
	 * Where something typed stands: whole texts first, then beginnings, then pieces; of the same
	 * exactness the better texts first; initials behind all others.
	 *
	 * @param allowed
	 *            the texts that come into question
	 */
	List<Place> best(List<Typed> readings, Allowed allowed, int most) {
		LongHeap heap = new LongHeap(most);
		for (Typed typed : readings) {
			int[] few = allowed.few();
			if (few == null) {
				offerSorted(typed, allowed.texts(), most, heap);
			} else {
				offerEach(typed, few, most, heap);
			}
		}
		Place[] best = new Place[heap.size()];
		for (int i = best.length - 1; i >= 0; i--) {
			best[i] = place(-heap.pop());
		}
		return Arrays.asList(best);
	}

	/** Goes through all units of a few texts. */
	private void offerEach(Typed typed, int[] texts, int most, LongHeap heap) {
		for (int text : texts) {
			int end = starts[text + 1];
			for (int place = starts[text]; place < end; place++) {
				if (compare(place, end, typed) == 0) {
					offer(place, typed, null, most, heap);
				}
			}
		}
	}

	/** Goes through the places that go on like that, those blocks first that may have better ones. */
	private void offerSorted(Typed typed, FixedBitSet allowed, int most, LongHeap heap) {
		Sorted sorted = typed.initials() ? byInitial : bySound;
		int from = bound(sorted.places(), typed, true);
		int to = bound(sorted.places(), typed, false);
		if (from == to) {
			return;
		}
		int first = from / BLOCK;
		long[] blocks = new long[(to - 1) / BLOCK - first + 1];
		int size = 0;
		for (int i = 0; i < blocks.length; i++) {
			if (sorted.mayBeWritten(first + i, typed)) {
				blocks[size++] = sorted.best(first + i, typed) << BLOCK_BITS | i;
			}
		}
		Arrays.sort(blocks, 0, size);
		for (int at = 0; at < size; at++) {
			long block = blocks[at];
			if (heap.size() == most && -(block >>> BLOCK_BITS << LENGTH_BITS) <= heap.top()) {
				return;
			}
			int start = (first + (int) (block & (1 << BLOCK_BITS) - 1)) * BLOCK;
			for (int i = Math.max(from, start); i < Math.min(to, start + BLOCK); i++) {
				offer(sorted.places()[i], typed, allowed, most, heap);
			}
		}
	}

	private void offer(int place, Typed typed, @Nullable FixedBitSet allowed, int most, LongHeap heap) {
		long order = order(place, typed);
		if ((heap.size() < most || -order > heap.top()) && isWritten(place, typed)
				&& (allowed == null || allowed.get(text(place)))) {
			heap.insertWithOverflow(-order);
		}
	}

	/** Small for what is told first. */
	private long order(int place, Typed typed) {
		int length = typed.slots().size();
		int inexact = !edges.get(place) ? 2 : edges.get(place + length) ? 0 : 1;
		return ((typed.initials() ? 3L : 0) + inexact << PLACE_BITS | place) << LENGTH_BITS | length;
	}

	private Place place(long order) {
		int place = (int) (order >>> LENGTH_BITS);
		int text = text(place);
		int start = place - starts[text];
		return new Place(text, start, start + (int) (order & (1 << LENGTH_BITS) - 1));
	}

	/** The number of the text in which a place lies. */
	private int text(int place) {
		int found = Arrays.binarySearch(starts, place);
		if (found < 0) {
			return -found - 2;
		}
		while (starts[found + 1] == place) {
			found++;
		}
		return found;
	}

	private boolean isWritten(int place, Typed typed) {
		for (int i = 0; i < typed.slots().size(); i++) {
			Slot slot = typed.slots().get(i);
			if (!slot.isSpelled() && units[place + i] != slot.character()) {
				return false;
			}
		}
		return true;
	}

	/** The first place in the order that goes on like that, or the one behind the last. */
	private int bound(int[] places, Typed typed, boolean first) {
		int low = 0;
		int high = places.length;
		while (low < high) {
			int middle = low + high >>> 1;
			int compared = compare(places[middle], starts[text(places[middle]) + 1], typed);
			if (compared < 0 || compared == 0 && !first) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	private int compare(int place, int end, Typed typed) {
		for (int i = 0; i < typed.slots().size(); i++) {
			if (place + i >= end) {
				return -1;
			}
			Slot slot = typed.slots().get(i);
			int unit = unit(place + i, typed.initials());
			if (unit < slot.from() || unit > slot.to()) {
				return unit < slot.from() ? -1 : 1;
			}
		}
		return 0;
	}

	private int unit(int place, boolean initials) {
		return initials ? (short) Syllables.initial(units[place]) : Syllables.of(units[place]);
	}

	private Sorted blocks(int[] places) {
		int[] best = new int[(places.length + BLOCK - 1) / BLOCK];
		short[] shortest = new short[best.length];
		long[] written = new long[best.length];
		Arrays.fill(best, Integer.MAX_VALUE);
		Arrays.fill(shortest, Short.MAX_VALUE);
		for (int i = 0; i < places.length; i++) {
			int block = i / BLOCK;
			int place = places[i];
			written[block] |= Sorted.mark(units[place]);
			if (edges.get(place)) {
				int length = edges.nextSetBit(place + 1) - place;
				best[block] = shortest[block] == Short.MAX_VALUE ? place : Math.min(best[block], place);
				shortest[block] = (short) Math.min(shortest[block], length);
			} else if (shortest[block] == Short.MAX_VALUE) {
				best[block] = Math.min(best[block], place);
			}
		}
		return new Sorted(places, best, shortest, written);
	}

	private int[] sorted(boolean initials) {
		int[] ends = new int[units.length];
		for (int i = 0; i + 1 < starts.length; i++) {
			Arrays.fill(ends, starts[i], starts[i + 1], starts[i + 1]);
		}
		int[] places = IntStream.range(0, units.length).toArray();
		new IntroSorter() {

			private int pivot;

			@Override
			protected void setPivot(int i) {
				pivot = places[i];
			}

			@Override
			protected int comparePivot(int i) {
				return follow(pivot, places[i]);
			}

			@Override
			protected void swap(int i, int j) {
				int place = places[i];
				places[i] = places[j];
				places[j] = place;
			}

			private int follow(int a, int b) {
				for (int i = 0; i < DEPTH && a != b; i++) {
					if (a + i >= ends[a] || b + i >= ends[b]) {
						int shorter = Integer.compare(ends[a] - a, ends[b] - b);
						return shorter != 0 ? shorter : Integer.compare(a, b);
					}
					int compared = Integer.compare(unit(a + i, initials), unit(b + i, initials));
					if (compared != 0) {
						return compared;
					}
				}
				return Integer.compare(a, b);
			}
		}.sort(0, places.length);
		return places;
	}

	private List<SortedSetDocValues> leaves() throws IOException {
		List<SortedSetDocValues> leaves = new ArrayList<>();
		for (LeafReaderContext leaf : reader.leaves()) {
			leaves.add(DocValues.getSortedSet(leaf.reader(), Said.FIELD));
		}
		return leaves;
	}

	private Said said(int ordinal, List<SortedSetDocValues> leaves) throws IOException {
		return Said.of(leaves.get(ordinals.getFirstSegmentNumber(ordinal))
				.lookupOrd(ordinals.getFirstSegmentOrd(ordinal)));
	}

	/**
	 * Where something typed stands in a text.
	 *
	 * @param number
	 *            of the text
	 * @param from
	 *            its first unit
	 * @param to
	 *            the one behind its last
	 */
	record Place(int number, int from, int to) {
	}

	/**
	 * Texts that come into question.
	 *
	 * @param texts
	 *            their numbers
	 * @param few
	 *            the same, where they are few
	 */
	record Allowed(FixedBitSet texts, int @Nullable [] few) {

		/** Up to so many are gone through one by one. */
		private static final int FEW = 2_000;

		static Allowed of(FixedBitSet texts) {
			return new Allowed(texts,
					texts.cardinality() > FEW ? null : numbers(texts));
		}

		private static int[] numbers(FixedBitSet texts) {
			return IntStream.iterate(texts.nextSetBit(0), it -> it < texts.length(),
					it -> it + 1 < texts.length() ? texts.nextSetBit(it + 1) : texts.length()).toArray();
		}

		long bytes() {
			return texts.ramBytesUsed() + (few == null ? 0 : (long) few.length * Integer.BYTES);
		}
	}

	/**
	 * Places in the order of what follows, and what each block of {@value Completions#BLOCK} of them
	 * has at best.
	 *
	 * @param best
	 *            the first place where a text starts, or else the first of all
	 * @param shortest
	 *            units of the shortest text that starts in it; {@link Short#MAX_VALUE} where none does
	 * @param written
	 *            which characters stand in its places: the marks of all of them
	 */
	private record Sorted(int[] places, int[] best, short[] shortest, long[] written) {

		/** A bit, which other characters have, too. */
		static long mark(char unit) {
			return 1L << unit;
		}

		/** Whether a block may have places with the character that is typed first. */
		boolean mayBeWritten(int block, Typed typed) {
			Slot first = typed.slots().getFirst();
			return first.isSpelled() || (written[block] & mark(first.character())) != 0;
		}

		/** Not more than the order of any place in a block, but for the length. */
		long best(int block, Typed typed) {
			int inexact = shortest[block] == Short.MAX_VALUE
					? 2
					: shortest[block] > typed.slots().size() ? 1 : 0;
			return (typed.initials() ? 3L : 0) + inexact << PLACE_BITS | best[block];
		}
	}

	/** A text while it is being laid out. */
	private record Text(int ordinal, int kind, Saying as, String text, char[] units) {

		static final Comparator<Text> BEST_FIRST = Comparator.comparingInt(Text::kind).thenComparing(Text::as)
				.thenComparingInt(it -> it.units().length).thenComparing(Text::text);
	}
}
