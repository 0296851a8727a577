package quanze.api.graph;

import java.lang.management.ManagementFactory;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import quanze.queries.Queries;
import quanze.queries.page.PageRequest;

/** Says in one line that questions can be asked now, and where. */
@Component
class Announcement {

	private static final Logger LOG = LoggerFactory.getLogger(Announcement.class);

	private final Queries queries;

	private final Environment environment;

	Announcement(Queries queries, Environment environment) {
		this.queries = queries;
		this.environment = environment;
	}

	@EventListener(ApplicationReadyEvent.class)
	void ready() {
		var port = environment.getProperty("local.server.port");
		if (port != null) {
			LOG.info(text("http://localhost:" + port));
		}
	}

	private String text(String address) {
		var since = System.currentTimeMillis() - ManagementFactory.getRuntimeMXBean().getStartTime();
		return "Ready: %s/graphql (try it at %s/graphiql); graph version %d, %d lists; %.1f s".formatted(
				address, address, queries.version(), lists(), since / 1000.0);
	}

	private long lists() {
		return queries.editions().list(null, queries.moments().now(), new PageRequest(0, null)).totalCount();
	}
}
