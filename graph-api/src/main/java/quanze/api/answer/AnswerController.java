package quanze.api.answer;

import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.CompletableFuture;

import graphql.execution.DataFetcherResult;
import org.jspecify.annotations.Nullable;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import quanze.api.node.NodeType;
import quanze.api.node.References;
import quanze.queries.Queries;
import quanze.queries.answer.Answer;
import quanze.queries.answer.MatterAnswer;
import quanze.queries.search.Mention;
import quanze.queries.search.Place;
import quanze.queries.time.Moment;
import quanze.queries.understanding.Reading;

/** Answers {@code ask}, {@code whoAssists} and {@code whoResponds}. */
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

	/** What is below is asked for the day that the question names. */
	@QueryMapping
	DataFetcherResult<Answer> ask(@Argument String question, @Argument @Nullable String area,
			@Argument @Nullable String requester, @Argument @Nullable LocalDate asOf, Moment moment) {
		Answer answer = queries.ask().ask(question, area, requester, asOf, moment);
		return DataFetcherResult.<Answer>newResult().data(answer)
				.localContext(answer.understood().moment()).build();
	}

	@SchemaMapping(typeName = "Understood")
	String text(Reading reading) {
		return reading.meant();
	}

	@SchemaMapping(typeName = "Understood")
	CompletableFuture<@Nullable Object> area(Reading reading, References references) {
		Place place = reading.place();
		return references.to(NodeType.AREA, place == null ? null : place.code());
	}

	@SchemaMapping(typeName = "Mention")
	CompletableFuture<List<Object>> nodes(Mention mention, References references) {
		return references.toAll(NodeType.of(mention.kind()),
				mention.nodes().stream().map(Mention.Named::code).toList());
	}

	@QueryMapping
	List<MatterAnswer> whoResponds(@Argument String township, @Argument String incident, @Argument int first,
			Moment moment) {
		return queries.whoResponds().ask(township, incident, first, moment);
	}
}
