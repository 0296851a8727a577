package quanze.queries.answer;

import org.junit.jupiter.api.Test;
import quanze.queries.SharedGraph;
import quanze.queries.error.BadRequest;
import quanze.queries.search.HostileTexts;
import quanze.queries.understanding.Reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class HostileQuestionsIT {

	private final Ask ask = SharedGraph.queries().ask();

	@Test
	void noQuestionBreaksAndOfEachOnlyTheStartIsRead() {
		for (String text : HostileTexts.ALL) {
			Answer answer = ask.ask(text, null, null, null, SharedGraph.now());
			assertThat(answer.results()).hasSizeLessThanOrEqualTo(5);
			assertThat(answer.understood().meant().length()).isLessThanOrEqualTo(20 * Reader.LONGEST);
		}
	}

	@Test
	void noPlaceAndNoAgencyIsInterpreted() {
		for (String text : HostileTexts.ALL) {
			assertThatThrownBy(() -> ask.ask("违法建设", text, null, null, SharedGraph.now()))
					.isInstanceOf(BadRequest.class)
					.satisfies(it -> assertThat(it.getMessage()).hasSizeLessThan(500));
		}
	}
}
