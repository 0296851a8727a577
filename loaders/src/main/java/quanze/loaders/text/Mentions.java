package quanze.loaders.text;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/**
 * Takes the cell of a list apart into the names in it. Nothing is dropped but separators, numbering
 * and a bare 无.
 */
public final class Mentions {

	private static final String SEPARATORS = "、，,；;/／|。";

	private final AgencyWords words = AgencyWords.DEFAULT;

	private final Joined joined;

	private final Predicate<String> isKnown;

	private final List<Mention> mentions = new ArrayList<>();

	private @Nullable String label;

	private Mentions(Predicate<String> isKnown) {
		this.isKnown = isKnown;
		this.joined = new Joined(words, isKnown);
	}

	/**
	 * {@link #split(String, Predicate)} where no name is known: 和 and its like split only between what
	 * ends like an agency.
	 */
	public static List<Mention> split(String cell) {
		return split(cell, name -> false);
	}

	/**
	 * The names of a cell in their order; empty for an empty cell and for 无. Past
	 * {@link Text#READ_AT_MOST} characters the rest is one last mention.
	 *
	 * @param isKnown
	 *            whether a clean name is known, in any spelling; known names are never taken apart
	 */
	public static List<Mention> split(String cell, Predicate<String> isKnown) {
		Mentions split = new Mentions(isKnown);
		if (!split.words.none().contains(Text.clean(cell))) {
			split.read(Text.head(cell));
		}
		String rest = Text.clean(cell.substring(Text.head(cell).length()));
		if (!rest.isEmpty()) {
			split.mentions.add(new Mention(rest, rest, null, null, null, split.label, false));
		}
		return List.copyOf(split.mentions);
	}

	private void read(String cell) {
		for (String piece : withGroupsWhole(pieces(cell))) {
			int colon = Math.max(piece.indexOf('：'), piece.indexOf(':'));
			int line = piece.lastIndexOf('\n', colon);
			if (colon > 0 && line > 0) {
				readPiece(piece.substring(0, line));
				readPiece(unlabelled(piece.substring(line + 1)));
			} else {
				readPiece(unlabelled(piece));
			}
		}
	}

	private void readPiece(String piece) {
		for (String name : joined.split(piece)) {
			mentions.addAll(mention(name));
		}
	}

	private static List<String> pieces(String cell) {
		Brackets brackets = Brackets.of(cell);
		List<String> pieces = new ArrayList<>();
		int start = 0;
		for (int i = 0; i < cell.length(); i++) {
			if (brackets.close(i) > 0) {
				i = brackets.close(i);
			} else if (SEPARATORS.indexOf(cell.charAt(i)) >= 0) {
				pieces.add(cell.substring(start, i + 1));
				start = i + 1;
			}
		}
		pieces.add(cell.substring(start));
		return pieces;
	}

	/** {@code 各镇、街道} is one group, not two names. */
	private List<String> withGroupsWhole(List<String> pieces) {
		List<String> whole = new ArrayList<>();
		for (String piece : pieces) {
			String last = whole.isEmpty() ? "" : whole.getLast();
			boolean tail = words.groupTails().contains(Text.compact(withoutSeparator(piece)));
			if (tail && words.groupTails().stream().anyMatch(Text.compact(withoutSeparator(last))::endsWith)
					&& words.groupStarts().stream().anyMatch(last::contains)) {
				whole.set(whole.size() - 1, last + piece);
			} else {
				whole.add(piece);
			}
		}
		return whole.stream().map(Mentions::withoutSeparator).toList();
	}

	private static String withoutSeparator(String piece) {
		int last = piece.length() - 1;
		if (last < 0 || SEPARATORS.indexOf(piece.charAt(last)) < 0) {
			return piece;
		}
		int digits = last;
		while (digits > 0 && ChineseNumerals.end(piece.substring(digits - 1, digits), 0) > 0) {
			digits--;
		}
		boolean nextNumber = piece.charAt(last) == '、' && digits > 0
				&& Text.isBlank(piece.charAt(digits - 1));
		return piece.substring(0, nextNumber ? digits : last);
	}

	private String unlabelled(String piece) {
		int colon = Math.max(piece.indexOf('：'), piece.indexOf(':'));
		if (colon < 0) {
			return piece;
		}
		String before = Text.clean(piece.substring(0, colon));
		label = before.isEmpty() ? null : before;
		return piece.substring(colon + 1);
	}

	private List<Mention> mention(String piece) {
		String written = withoutNumbering(Text.clean(piece));
		if (written.isEmpty() || ChineseNumerals.end(written, 0) == written.length()) {
			return List.of();
		}
		if (isKnown.test(written)) {
			return List.of(new Mention(written, written, null, null, null, label, false));
		}
		Bracket bracket = Bracket.of(written, words);
		int end = isKnown.test(bracket.name()) ? bracket.name().length() : words.openEnd(bracket.name());
		if (end == 0) {
			return List.of(new Mention(written, written, null, null, null, label, true));
		}
		String name = bracket.name().substring(0, end);
		boolean open = end < bracket.name().length() || words.isBareOpen(name);
		if (end < bracket.name().length() && bracket.isEmpty()) {
			bracket = Bracket.of(name, words);
			name = bracket.name();
		}
		List<Mention> read = new ArrayList<>();
		List<String> names = joined.split(name);
		for (String one : names) {
			boolean last = read.size() == names.size() - 1;
			read.add(grouped(one, last ? written : one, last ? bracket : Bracket.NONE, open && last));
		}
		return read;
	}

	private Mention grouped(String name, String written, Bracket bracket, boolean open) {
		int each = isKnown.test(name) ? -1 : name.indexOf('各');
		String scope = each > 0 ? name.substring(0, each) : null;
		return new Mention(each > 0 ? name.substring(each) : name, written, bracket.condition(),
				bracket.alias(), scope,
				label, open);
	}

	private static String withoutNumbering(String piece) {
		int end = ChineseNumerals.end(piece, 0);
		boolean numbered = end > 0 && end < piece.length() && ".．)）".indexOf(piece.charAt(end)) >= 0;
		if (numbered) {
			return piece.substring(end + 1).strip();
		}
		boolean circled = !piece.isEmpty() && piece.charAt(0) >= '①' && piece.charAt(0) <= '⑳';
		return circled ? piece.substring(1).strip() : piece;
	}
}
