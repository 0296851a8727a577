package quanze.api.subscription;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import quanze.queries.Queries;
import quanze.queries.cypher.GraphVersion;
import quanze.queries.error.Unavailable;

/** Tells listeners what was published since it last looked, whoever published. */
@Component
class Teller {

	private static final Logger LOG = LoggerFactory.getLogger(Teller.class);

	private final Queries queries;

	private final Listeners listeners;

	private GraphVersion told;

	Teller(Queries queries, Listeners listeners) {
		this.queries = queries;
		this.listeners = listeners;
		this.told = queries.state();
	}

	/** Sends a statement only when there is news and somebody to hear it. */
	@Scheduled(initialDelayString = "${quanze.refresh:2s}", fixedDelayString = "${quanze.refresh:2s}")
	void tell() {
		GraphVersion now = queries.state();
		if (now.equals(told)) {
			return;
		}
		try {
			if (listeners.count() > 0) {
				listeners.tell(queries.publications().between(told, now));
			}
			told = now;
		} catch (Unavailable ex) {
			LOG.debug("Version {} is told later: {}.", now.number(), ex.getMessage());
		}
	}
}
