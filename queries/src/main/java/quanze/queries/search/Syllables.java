package quanze.queries.search;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import quanze.queries.language.Pinyin;

/**
 * Numbers for how the units of a text sound, in the order of the alphabet: syllables of Chinese
 * characters, single Latin letters and digits. So syllables that begin alike are neighbours.
 */
final class Syllables {

	private static final String[] SORTED = Stream
			.concat(Pinyin.all().stream(),
					IntStream.concat(IntStream.rangeClosed('a', 'z'), IntStream.rangeClosed('0', '9'))
							.mapToObj(Character::toString))
			.distinct().sorted().toArray(String[]::new);

	private static final short[] CHARACTERS = characters();

	private static final int MOST_READINGS = 4;

	private Syllables() {
	}

	/** The number of a folded letter or digit; of one without a sound a number behind all others. */
	static short of(char unit) {
		return CHARACTERS[unit];
	}

	/** The letter by which it is abbreviated: a character's syllable's first, else itself. */
	static char initial(char unit) {
		short sound = CHARACTERS[unit];
		return sound < SORTED.length ? SORTED[sound].charAt(0) : unit;
	}

	/** What sounds exactly so. */
	static Slot whole(String syllable) {
		short number = (short) Arrays.binarySearch(SORTED, syllable);
		return new Slot(Slot.ANY, number, number);
	}

	/**
	 * How a run of small Latin letters can be read as syllables, the fewest first; empty when it
	 * cannot.
	 *
	 * @param open
	 *            whether the last syllable may be typed in part
	 */
	static List<List<Slot>> read(String letters, boolean open) {
		if (!open) {
			List<String> whole = Pinyin.syllables(letters);
			return whole.isEmpty() ? List.of() : List.of(whole.stream().map(Syllables::whole).toList());
		}
		List<List<Slot>> readings = new ArrayList<>();
		for (int cut = 0; cut < letters.length(); cut++) {
			List<String> before = Pinyin.syllables(letters.substring(0, cut));
			Slot rest = beginning(letters.substring(cut));
			if ((cut == 0 || !before.isEmpty()) && rest.from() <= rest.to()) {
				List<Slot> reading = new ArrayList<>(before.stream().map(Syllables::whole).toList());
				reading.add(rest);
				readings.add(reading);
			}
		}
		readings.sort((a, b) -> Integer.compare(a.size(), b.size()));
		return readings.subList(0, Math.min(MOST_READINGS, readings.size()));
	}

	/** What begins so; nothing when its end is before its start. */
	private static Slot beginning(String letters) {
		return new Slot(Slot.ANY, place(letters), (short) (place(letters + (char) ('z' + 1)) - 1));
	}

	private static short place(String text) {
		int found = Arrays.binarySearch(SORTED, text);
		return (short) (found < 0 ? -found - 1 : found);
	}

	private static short[] characters() {
		short[] characters = new short[Character.MAX_VALUE + 1];
		for (int i = 0; i < characters.length; i++) {
			String sound = Pinyin.of(i);
			int number = Arrays.binarySearch(SORTED, sound == null ? Character.toString((char) i) : sound);
			characters[i] = (short) (number < 0 ? SORTED.length : number);
		}
		return characters;
	}

	/**
	 * What one unit must be.
	 *
	 * @param character
	 *            that it must be written with, or {@link #ANY}
	 * @param from
	 *            first number of what it may sound like
	 * @param to
	 *            last number
	 */
	record Slot(char character, short from, short to) {

		static final char ANY = 0;

		boolean isSpelled() {
			return character == ANY;
		}
	}
}
