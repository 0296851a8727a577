package quanze.loaders.basis;

import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * Puts the tokens of one citation together into provisions, in the order in which they are written.
 */
final class Provisions {

	private static final int LONGEST_RANGE = 50;

	private final String text;

	private final List<Provision> provisions = new ArrayList<>();

	private final List<ProvisionToken> pending = new ArrayList<>();

	private @Nullable ProvisionToken last;

	private boolean range;

	private boolean complete = true;

	Provisions(String text) {
		this.text = text;
	}

	boolean isEmpty() {
		return provisions.isEmpty() && pending.isEmpty();
	}

	boolean hasPending() {
		return !pending.isEmpty();
	}

	boolean isComplete() {
		return complete && pending.isEmpty();
	}

	List<Provision> list() {
		return provisions;
	}

	/** 至 between the last token and the next. */
	void range() {
		range = last != null;
	}

	void add(ProvisionToken token) {
		Level level = token.level();
		boolean ranges = range;
		range = false;
		if (level == null) {
			complete &= !ranges;
			pending.add(token);
			last = token;
			return;
		}
		ProvisionToken start = last;
		boolean open = start != null && start.level() == null;
		for (ProvisionToken before : pending) {
			append(before.number(), before.suffix(), level, text.substring(before.from(), before.to()));
		}
		pending.clear();
		if (ranges && start != null && (open || start.level() == level)) {
			between(start, token, level);
		}
		complete &= !ranges || start != null && (open || start.level() == level);
		append(token.number(), token.suffix(), level, text.substring(token.from(), token.to()));
		last = token;
	}

	private void between(ProvisionToken start, ProvisionToken end, Level level) {
		int missing = end.number() - start.number() - 1;
		if (missing < 0 && end.number() != start.number() || missing > LONGEST_RANGE - 2 || start.suffix() > 0
				|| end.suffix() > 0) {
			complete = false;
			return;
		}
		for (int number = start.number() + 1; number < end.number(); number++) {
			append(number, 0, level, text.substring(start.from(), end.to()));
		}
	}

	private void append(int number, int suffix, Level level, String written) {
		Provision at = provisions.isEmpty()
				? new Provision(0, 0, null, null, null, "")
				: provisions.getLast();
		boolean fills = !provisions.isEmpty() && switch (level) {
			case ARTICLE -> false;
			case PARAGRAPH -> at.paragraph() == null && at.item() == null;
			case ITEM -> at.item() == null;
			case SUB_ITEM -> at.subItem() == null && at.item() != null;
		};
		String own = fills ? at.text() + written : written;
		Provision next = switch (level) {
			case ARTICLE -> new Provision(number, suffix, null, null, null, own);
			case PARAGRAPH -> new Provision(at.article(), at.articleSuffix(), number, null, null, own);
			case ITEM -> new Provision(at.article(), at.articleSuffix(), at.paragraph(), number, null, own);
			case SUB_ITEM ->
				new Provision(at.article(), at.articleSuffix(), at.paragraph(), at.item(), number, own);
		};
		if (fills) {
			provisions.removeLast();
		}
		provisions.add(next);
	}
}
