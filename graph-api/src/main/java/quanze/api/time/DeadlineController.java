package quanze.api.time;

import java.time.Instant;
import java.time.OffsetDateTime;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import quanze.loaders.limit.Kind;
import quanze.loaders.limit.Stage;
import quanze.loaders.limit.Unit;
import quanze.loaders.limit.WorkingCalendar;
import quanze.queries.responsibility.TimeLimit;

/** Answers by when a stage of a time limit is due. */
@Controller
class DeadlineController {

	@SchemaMapping(typeName = "TimeLimitStage")
	Deadline deadline(TimeLimit.Stage stage, @Argument OffsetDateTime from) {
		var unit = stage.unit() == null ? null : Unit.valueOf(stage.unit().name());
		var read = new Stage(stage.text(), Kind.valueOf(stage.kind().name()), stage.minAmount(),
				stage.amount(), unit, stage.from(), stage.action(), stage.subject(), stage.note());
		return switch (read.deadline(from.toZonedDateTime(), WorkingCalendar.mainland())) {
			case quanze.loaders.limit.Deadline.At due -> new Deadline(due.when().toInstant(), null);
			case quanze.loaders.limit.Deadline.Undetermined open -> new Deadline(null, open.reason());
		};
	}

	/** Either of both. */
	record Deadline(@Nullable Instant at, @Nullable String reason) {
	}
}
