package quanze.api.change;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Objects;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import quanze.api.page.Connection;
import quanze.queries.Queries;
import quanze.queries.change.Change;
import quanze.queries.change.ChangeOrder;
import quanze.queries.page.PageRequest;

/** Answers {@code changes}. */
@Controller
class ChangeController {

	private final Queries queries;

	ChangeController(Queries queries) {
		this.queries = queries;
	}

	@QueryMapping
	Connection<Change> changes(@Argument LocalDate from, @Argument @Nullable LocalDate to,
			@Argument @Nullable OffsetDateTime knownAt, @Argument @Nullable String area,
			@Argument @Nullable Wanted filter, @Argument @Nullable ChangeOrder orderBy, PageRequest page) {
		Instant known = knownAt == null ? null : knownAt.toInstant();
		String wanted = filter == null || filter.area() == null ? area : filter.area();
		return Connection.of(queries.changes().between(from, queries.moments().of(to, known), wanted,
				Objects.requireNonNullElse(orderBy, ChangeOrder.CODE),
				page));
	}

	record Wanted(@Nullable String area) {
	}
}
