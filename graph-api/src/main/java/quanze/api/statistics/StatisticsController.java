package quanze.api.statistics;

import java.util.List;
import java.util.concurrent.CompletableFuture;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import quanze.api.node.NodeType;
import quanze.api.node.References;
import quanze.queries.Queries;
import quanze.queries.matter.Domain;
import quanze.queries.statistics.Counts;
import quanze.queries.statistics.ResourceCounts;
import quanze.queries.statistics.ServiceCounts;
import quanze.queries.statistics.Statistics;
import quanze.queries.statistics.TerritorialCount;
import quanze.queries.statistics.TerritorialCounts;
import quanze.queries.time.Moment;

/** Answers {@code statistics}. */
@Controller
class StatisticsController {

	private static final double PER_MILLE = 1_000;

	private final Queries queries;

	StatisticsController(Queries queries) {
		this.queries = queries;
	}

	@QueryMapping
	Statistics statistics(Moment moment) {
		return queries.counting().at(moment);
	}

	@SchemaMapping
	long total(Counts counts) {
		return counts.total();
	}

	@SchemaMapping
	long total(TerritorialCounts counts) {
		return counts.total();
	}

	@SchemaMapping
	@Nullable
	Double onlinePercent(ServiceCounts services) {
		return percent(services.online(), services.total());
	}

	@SchemaMapping
	@Nullable
	Double atMostOneVisitPercent(ServiceCounts services) {
		return percent(services.atMostOneVisit(), services.total());
	}

	@SchemaMapping
	CompletableFuture<List<Object>> sources(Counts counts, References references) {
		return references.toAll(NodeType.LIST_EDITION, counts.sources());
	}

	@SchemaMapping
	CompletableFuture<List<Object>> sources(ServiceCounts counts, References references) {
		return references.toAll(NodeType.LIST_EDITION, counts.sources());
	}

	@SchemaMapping
	CompletableFuture<List<Object>> sources(TerritorialCounts counts, References references) {
		return references.toAll(NodeType.LIST_EDITION, counts.sources());
	}

	@SchemaMapping
	CompletableFuture<List<Object>> sources(ResourceCounts counts, References references) {
		return references.toAll(NodeType.LIST_EDITION, counts.sources());
	}

	@SchemaMapping
	CompletableFuture<@Nullable Object> area(TerritorialCount count, References references) {
		return references.to(NodeType.AREA, count.area());
	}

	@SchemaMapping
	@Nullable
	Domain domain(TerritorialCount count) {
		return queries.matters().domain(count.domain());
	}

	/** To one decimal, as such shares are published. */
	private static @Nullable Double percent(long part, long whole) {
		return whole == 0 ? null : Math.round(PER_MILLE * part / whole) / 10.0;
	}
}
