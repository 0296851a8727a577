package quanze.loaders;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;

import quanze.loaders.edition.Edition;
import quanze.loaders.edition.EditionReader;
import quanze.loaders.source.ListFolder;
import quanze.loaders.table.TableException;

/** Reads a list while the one before it is written, where it does not depend on that. */
final class ReadAhead {

	private final Knowledge knowledge;

	private final Map<ListFolder, ListFolder> next = new HashMap<>();

	private final Map<ListFolder, FutureTask<Edition>> begun = new HashMap<>();

	/**
	 * @param lists
	 *            in the order in which they will be asked for
	 */
	ReadAhead(Knowledge knowledge, List<ListFolder> lists) {
		this.knowledge = knowledge;
		for (var i = 1; i < lists.size(); i++) {
			next.put(lists.get(i - 1), lists.get(i));
		}
	}

	/**
	 * The list, read and checked; the next one is begun.
	 *
	 * @throws TableException
	 *             if the file cannot be read
	 */
	Edition edition(ListFolder list) {
		var reading = begun.remove(list);
		if (reading == null) {
			reading = reading(list);
			reading.run();
		}
		var edition = result(reading);
		var following = next.get(list);
		if (following != null && Knowledge.isIndependent(following, list) && !knowledge.holds(following)) {
			var ahead = reading(following);
			begun.put(following, ahead);
			Thread.ofVirtual().name("reads " + following.code()).start(ahead);
		}
		return edition;
	}

	private FutureTask<Edition> reading(ListFolder list) {
		var context = knowledge.context(list);
		return new FutureTask<>(() -> EditionReader.read(list, context));
	}

	private static Edition result(FutureTask<Edition> reading) {
		try {
			return reading.get();
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new IllegalStateException("interrupted while a list was read", e);
		} catch (ExecutionException e) {
			throw e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
		}
	}

}
