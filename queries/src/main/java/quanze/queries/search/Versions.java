package quanze.queries.search;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import quanze.queries.search.GraphDocuments.Numbered;

/**
 * Puts versions of a node that read the same into one document; takes them in the order of their
 * codes.
 */
final class Versions {

	private final Consumer<Numbered> consumer;

	private final List<IndexDocument> ofOneCode = new ArrayList<>();

	Versions(Consumer<Numbered> consumer) {
		this.consumer = consumer;
	}

	void add(IndexDocument version) {
		if (!ofOneCode.isEmpty() && !ofOneCode.getFirst().code().equals(version.code())) {
			finish();
		}
		ofOneCode.stream().filter(it -> it.saysTheSameAs(version)).findFirst()
				.ifPresentOrElse(it -> it.spansOf(version), () -> ofOneCode.add(version));
	}

	/** Hands over what is left. */
	void finish() {
		for (int i = 0; i < ofOneCode.size(); i++) {
			consumer.accept(new Numbered(ofOneCode.get(i), i + 1));
		}
		ofOneCode.clear();
	}
}
