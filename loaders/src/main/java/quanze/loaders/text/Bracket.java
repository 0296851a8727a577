package quanze.loaders.text;

import org.jspecify.annotations.Nullable;

/**
 * A name and what stood in the bracket at its end: a condition, another name, or part of the name
 * itself.
 */
record Bracket(String name, @Nullable String condition, @Nullable String alias) {

	static final Bracket NONE = new Bracket("", null, null);

	static Bracket of(String written, AgencyWords words) {
		int last = written.length() - 1;
		int open = last > 0 ? Brackets.of(written).open(last) : -1;
		if (open <= 0) {
			return new Bracket(written, null, null);
		}
		String name = written.substring(0, open).strip();
		String inside = written.substring(open + 1, last).strip();
		if (words.keptBrackets().contains(inside)) {
			return new Bracket(written, null, null);
		}
		boolean another = words.endsLikeAgency(inside) && !words.isBareOpen(inside)
				&& inside.indexOf('、') < 0;
		return new Bracket(name, another || inside.isEmpty() ? null : inside, another ? inside : null);
	}

	boolean isEmpty() {
		return condition == null && alias == null;
	}
}
