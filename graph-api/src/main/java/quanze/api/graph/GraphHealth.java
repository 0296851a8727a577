package quanze.api.graph;

import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.stereotype.Component;
import quanze.queries.Queries;

/** Whether the graph is followed; knows without asking it. */
@Component("graph")
class GraphHealth implements HealthIndicator {

	private final Queries queries;

	GraphHealth(Queries queries) {
		this.queries = queries;
	}

	@Override
	public Health health() {
		Health.Builder health = queries.staleSince()
				.map(it -> Health.outOfService().withDetail("staleSince", it)).orElseGet(Health::up);
		return health.withDetail("version", queries.version()).build();
	}
}
