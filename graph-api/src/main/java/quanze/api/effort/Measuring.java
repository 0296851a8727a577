package quanze.api.effort;

import java.time.Duration;
import java.util.Map;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.slf4j.event.Level;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;

/** Measures operations, and tells of the slow ones in the log. */
@Component
class Measuring implements WebGraphQlInterceptor, Ordered {

	private static final Logger LOG = LoggerFactory.getLogger(Measuring.class);

	private final Meters meters;

	private final Duration slow;

	Measuring(Meters meters, @Value("${quanze.slow:1s}") Duration slow) {
		this.meters = meters;
		this.slow = slow;
	}

	@Override
	public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
		Effort effort = new Effort();
		request.configureExecutionInput(
				(input, builder) -> builder.graphQLContext(Map.of(Effort.KEY, effort)).build());
		return chain.next(request).doOnNext(response -> done(request, response, effort));
	}

	/** Around everything else. */
	@Override
	public int getOrder() {
		return HIGHEST_PRECEDENCE;
	}

	private void done(WebGraphQlRequest request, WebGraphQlResponse response, Effort effort) {
		meters.record(effort);
		Duration took = effort.elapsed();
		LOG.atLevel(took.compareTo(slow) >= 0 ? Level.INFO : Level.DEBUG)
				.addKeyValue("question", effort.question())
				.addKeyValue("operation", request.getOperationName())
				.addKeyValue("took", took.toMillis())
				.addKeyValue("statements", effort.statements())
				.addKeyValue("rows", effort.rows())
				.addKeyValue("hits", effort.hits())
				.addKeyValue("misses", effort.misses())
				.addKeyValue("searching", effort.searching().toMillis())
				.addKeyValue("errors", response.getErrors().size())
				.log("{}: {} ms, {} statements, {} rows, {} of {} things known, {} ms in the index",
						effort.question(), took.toMillis(), effort.statements(), effort.rows(), effort.hits(),
						effort.hits() + effort.misses(), effort.searching().toMillis());
	}
}
