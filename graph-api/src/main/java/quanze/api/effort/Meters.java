package quanze.api.effort;

import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

import io.micrometer.core.instrument.DistributionSummary;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import org.springframework.stereotype.Component;

/** What operations cost, by what was asked: as many series as the schema has root fields. */
@Component
class Meters {

	private final MeterRegistry registry;

	private final Map<String, OfQuestion> questions = new ConcurrentHashMap<>();

	Meters(MeterRegistry registry) {
		this.registry = registry;
	}

	void record(Effort effort) {
		questions.computeIfAbsent(effort.question(), this::register).record(effort);
	}

	private OfQuestion register(String question) {
		return new OfQuestion(summary("statements", "Statements sent to the graph", question),
				summary("rows", "Rows that came back from the graph", question),
				summary("cache.hits", "Things that were in memory", question),
				summary("cache.misses", "Things that had to be read", question),
				Timer.builder("quanze.operation.search").description("Time in the index")
						.tag("question", question).register(registry));
	}

	private DistributionSummary summary(String name, String description, String question) {
		return DistributionSummary.builder("quanze.operation." + name).description(description)
				.tag("question", question).register(registry);
	}

	private record OfQuestion(DistributionSummary statements, DistributionSummary rows,
			DistributionSummary hits, DistributionSummary misses, Timer searching) {

		void record(Effort effort) {
			statements.record(effort.statements());
			rows.record(effort.rows());
			hits.record(effort.hits());
			misses.record(effort.misses());
			searching.record(effort.searching());
		}
	}
}
