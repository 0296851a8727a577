package quanze.queries.search;

import java.util.ArrayList;
import java.util.List;

import quanze.queries.language.Pinyin;
import quanze.queries.search.Syllables.Slot;

/**
 * A way to read what was typed: what each unit must be, one after another.
 *
 * @param initials
 *            whether Latin letters stand for whole syllables
 */
record Typed(List<Slot> slots, boolean initials) {

	/** The most units that are read. */
	static final int MOST = 40;

	private static final int LONGEST = 120;

	private static final int MOST_READINGS = 8;

	Typed {
		slots = List.copyOf(slots.subList(0, Math.min(MOST, slots.size())));
	}

	/**
	 * The ways to read it, the likeliest first; none where it has no letters and digits. Characters are
	 * themselves; Latin letters are syllables, the last one perhaps typed in part, or letters; or each
	 * the initial of a syllable. Anything else ends a syllable and is not compared.
	 */
	static List<Typed> readings(String text) {
		String folded = Folding.head(Folding.fold(Folding.head(text, LONGEST)), LONGEST);
		List<List<Slot>> sounds = new ArrayList<>(List.of(List.of()));
		List<Slot> initials = new ArrayList<>();
		boolean latin = false;
		for (int at = 0; at < folded.length();) {
			int end = at;
			while (end < folded.length() && Pinyin.isLetter(folded.charAt(end))) {
				end++;
			}
			if (end > at) {
				latin = true;
				String run = folded.substring(at, end);
				sounds = followed(sounds, syllables(run, end == folded.length()));
				run.chars().forEach(it -> initials.add(new Slot(Slot.ANY, (short) it, (short) it)));
				at = end;
				continue;
			}
			char unit = folded.charAt(at++);
			if (Units.isOne(unit)) {
				sounds = followed(sounds,
						List.of(List.of(new Slot(unit, Syllables.of(unit), Syllables.of(unit)))));
				short initial = (short) Syllables.initial(unit);
				initials.add(new Slot(unit, initial, initial));
			}
		}
		List<Typed> readings = new ArrayList<>();
		sounds.stream().filter(it -> !it.isEmpty()).forEach(it -> readings.add(new Typed(it, false)));
		if (latin && initials.size() > 1) {
			readings.add(new Typed(initials, true));
		}
		return readings;
	}

	/** The same, however its characters are written. */
	Typed bySound() {
		return new Typed(slots.stream().map(it -> new Slot(Slot.ANY, it.from(), it.to())).toList(), initials);
	}

	private static List<List<Slot>> syllables(String run, boolean open) {
		List<List<Slot>> readings = Syllables.read(run, open);
		if (readings.isEmpty() && run.indexOf('v') >= 0) {
			readings = Syllables.read(run.replace('v', 'u'), open);
		}
		return readings.isEmpty()
				? List.of(run.chars().mapToObj(it -> Syllables.whole(Character.toString(it))).toList())
				: readings;
	}

	private static List<List<Slot>> followed(List<List<Slot>> before, List<List<Slot>> by) {
		List<List<Slot>> all = new ArrayList<>();
		for (List<Slot> start : before) {
			for (List<Slot> end : by) {
				List<Slot> both = new ArrayList<>(start);
				both.addAll(end);
				all.add(both);
			}
		}
		return all.subList(0, Math.min(MOST_READINGS, all.size()));
	}
}
