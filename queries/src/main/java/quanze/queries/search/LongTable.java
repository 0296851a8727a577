package quanze.queries.search;

import java.util.Arrays;

/** Numbers by long keys, without an object for each: a hash table with open addressing. */
final class LongTable {

	private final long[] keys;

	private final int[] values;

	private final int mask;

	/**
	 * @param most
	 *            how many entries it will hold
	 */
	LongTable(int most) {
		int size = Integer.highestOneBit(Math.max(8, most)) * 4;
		this.keys = new long[size];
		this.values = new int[size];
		this.mask = size - 1;
		Arrays.fill(values, -1);
	}

	/** -1 when there is none. */
	int get(long key) {
		int slot = slot(key);
		while (values[slot] >= 0 && keys[slot] != key) {
			slot = slot + 1 & mask;
		}
		return values[slot];
	}

	/**
	 * @param value
	 *            0 or more
	 */
	void put(long key, int value) {
		int slot = slot(key);
		while (values[slot] >= 0 && keys[slot] != key) {
			slot = slot + 1 & mask;
		}
		keys[slot] = key;
		values[slot] = value;
	}

	private int slot(long key) {
		return (int) (key ^ key >>> 32) & mask;
	}
}
