package quanze.api.graph;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import quanze.queries.Queries;
import quanze.queries.error.Unavailable;

/** Follows the graph: others may change it, too. */
@Component
class Follower {

	private static final Logger LOG = LoggerFactory.getLogger(Follower.class);

	private final Queries queries;

	private boolean failing;

	Follower(Queries queries) {
		this.queries = queries;
	}

	/** Says once that the graph is away, and once that it is back; answers go on from what is known. */
	@Scheduled(initialDelayString = "${quanze.refresh:2s}", fixedDelayString = "${quanze.refresh:2s}")
	void follow() {
		try {
			var before = queries.version();
			var now = queries.refresh();
			if (failing) {
				LOG.info("The graph answers again.");
			}
			if (now != before) {
				LOG.info("The graph moved from version {} to {}.", before, now);
			}
			failing = false;
		} catch (Unavailable ex) {
			if (!failing) {
				LOG.warn("Answering from version {} for now: {}.", queries.version(), ex.getMessage());
			}
			failing = true;
		}
	}
}
