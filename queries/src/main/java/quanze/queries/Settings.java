package quanze.queries;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

import org.jspecify.annotations.Nullable;
import quanze.queries.chain.Reach;
import quanze.queries.language.Vocabulary;

/**
 * How the graph is asked.
 *
 * @param database
 *            name of the database; null for the server's default
 * @param timeout
 *            after which a statement is given up
 * @param cacheWeight
 *            how many rows of the graph the caches hold together, about
 * @param index
 *            directory of the search index; null to keep it in memory
 * @param meanings
 *            whether texts are compared by their meaning, too: needs some hundred megabytes of
 *            memory beside the heap, and a second for some hundred texts when they are new
 * @param vocabulary
 *            what people say, as an editor has changed it
 * @param chain
 *            how far chains are followed
 * @param clock
 *            what time it is
 * @param zone
 *            where the day changes
 */
public record Settings(@Nullable String database, Duration timeout, long cacheWeight, @Nullable Path index,
		boolean meanings, Vocabulary vocabulary, Reach chain, Clock clock, ZoneId zone) {

	/** For China: ten seconds, half a million rows, the index in memory. */
	public static final Settings DEFAULT = new Settings(null, Duration.ofSeconds(10), 500_000, null,
			true, Vocabulary.OURS, Reach.DEFAULT, Clock.systemUTC(), ZoneId.of("Asia/Shanghai"));

	/** The same with the index in that directory. */
	public Settings withIndex(Path directory) {
		return new Settings(database, timeout, cacheWeight, directory, meanings, vocabulary, chain, clock,
				zone);
	}

	/** The same without meanings. */
	public Settings withoutMeanings() {
		return new Settings(database, timeout, cacheWeight, index, false, vocabulary, chain, clock, zone);
	}

	/** The same with that clock. */
	public Settings withClock(Clock other) {
		return new Settings(database, timeout, cacheWeight, index, meanings, vocabulary, chain, other, zone);
	}
}
