package quanze.loaders.graph;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.SessionConfig;
import quanze.loaders.source.ListKind;

/**
 * Takes editions back and restores them, each in one transaction. Nothing is destroyed: what an
 * edition said is no longer known as current; what it had changed or removed is in force again.
 */
public final class Withdrawals {

	private static final String WITHDRAWN = "WITHDRAWN";

	private final Driver driver;

	private final SessionConfig config;

	private final Clock clock;

	public Withdrawals(Driver driver, SessionConfig config, Clock clock) {
		this.driver = driver;
		this.config = config;
		this.clock = clock;
	}

	/**
	 * Takes an edition back; does nothing if it already is.
	 *
	 * @return how many entries are no longer current
	 * @throws IllegalArgumentException
	 *             if there is no such edition, or it is a register, on which others rest
	 */
	public int withdraw(String edition) {
		return inOne(edition, (statements, standing) -> {
			if (standing.get("status").asString().equals(WITHDRAWN)) {
				return 0;
			}
			statements.lock();
			statements.run("edition-past", Map.of());
			var uids = new ArrayList<String>();
			var codes = new TreeSet<String>();
			for (var row : statements.held("listed-live")) {
				uids.add(row.get("uid").asString());
				codes.add(row.get("code").asString());
			}
			codes.addAll(removals(statements.list("withdraw", Map.of())));
			statements.each("listed-supersede", "uids", uids);
			new Ends(statements).set(codes);
			return uids.size();
		});
	}

	/**
	 * Restores a withdrawn edition as it was; does nothing if it is in force.
	 *
	 * @return how many entries are current again
	 * @throws IllegalArgumentException
	 *             if there is no such edition, it is a register, or another area's list has taken its
	 *             codes meanwhile
	 */
	public int restore(String edition) {
		return inOne(edition, (statements, standing) -> {
			if (!standing.get("status").asString().equals(WITHDRAWN)) {
				return 0;
			}
			statements.lock();
			statements.run("edition-past", Map.of());
			var copies = new ArrayList<Map<String, Object>>();
			var codes = new TreeSet<String>();
			for (var row : statements.list("withdrawn", Map.of())) {
				var uid = row.get("uid").asString();
				copies.add(
						Properties.row("uid", uid, "copy", statements.copy(uid), "end", Moment.OPEN_DAY));
				codes.add(row.get("code").asString());
			}
			Taken.among(codes, List.of(), statements).ifPresent(it -> {
				throw new IllegalArgumentException(edition + ": " + it.text());
			});
			statements.each("listed-copy", "rows", copies);
			codes.addAll(removals(statements.list("restore", Map.of())));
			new Ends(statements).set(codes);
			return copies.size();
		});
	}

	private int inOne(String edition, Act act) {
		try (var session = driver.session(config)) {
			return session.executeWrite(transaction -> {
				var statements = Statements.of(transaction, edition, Moment.of(clock.instant()));
				var standing = statements.list("edition-standing", Map.of()).stream().findFirst().orElseThrow(
						() -> new IllegalArgumentException(edition + ": found no such edition"));
				var kind = ListKind.valueOf(standing.get("kind").asString());
				if (kind.isRegister()) {
					throw new IllegalArgumentException(
							"%s: found a register (%s), on which other lists rest: load a corrected file instead"
									.formatted(edition, kind));
				}
				return act.with(statements, standing);
			});
		}
	}

	private static List<String> removals(List<Record> rows) {
		return rows.getFirst().get("removals").asList(it -> it.asString());
	}

	private interface Act {

		int with(Statements statements, Record standing);

	}

}
