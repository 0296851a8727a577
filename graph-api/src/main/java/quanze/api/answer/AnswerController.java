package quanze.api.answer;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;
import quanze.queries.Queries;
import quanze.queries.answer.MatterAnswer;
import quanze.queries.time.Moment;

/** Answers {@code whoAssists} and {@code whoResponds}. */
@Controller
class AnswerController {

	private final Queries queries;

	AnswerController(Queries queries) {
		this.queries = queries;
	}

	@QueryMapping
	List<MatterAnswer> whoAssists(@Argument String matter, @Argument @Nullable String requester,
			@Argument int first, Moment moment) {
		return queries.whoAssists().ask(matter, requester, first, moment);
	}

	@QueryMapping
	List<MatterAnswer> whoResponds(@Argument String township, @Argument String incident, @Argument int first,
			Moment moment) {
		return queries.whoResponds().ask(township, incident, first, moment);
	}
}
