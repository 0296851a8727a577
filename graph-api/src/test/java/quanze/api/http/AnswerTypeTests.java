package quanze.api.http;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.http.MediaType;
import quanze.api.error.Refused;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class AnswerTypeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', nullValues = "-", textBlock = """
			-                                                                 | JSON
			*/*                                                               | JSON
			application/json                                                  | JSON
			application/json; charset=utf-8                                   | JSON
			application/graphql-response+json                                 | GRAPHQL_RESPONSE
			application/graphql-response+json, application/json;q=0.9         | GRAPHQL_RESPONSE
			application/json, application/graphql-response+json               | JSON
			application/json;q=0.5, application/graphql-response+json         | GRAPHQL_RESPONSE
			multipart/mixed, application/graphql-response+json                | GRAPHQL_RESPONSE
			text/html, application/xhtml+xml, */*;q=0.8                       | JSON
			application/graphql-response+json;q=0, */*                        | JSON
			application/*+json                                                | GRAPHQL_RESPONSE
			""")
	void theOneThatIsLikedBest(String accept, AnswerType type) {
		assertThat(AnswerType.of(MediaType.parseMediaTypes(accept))).isEqualTo(type);
	}

	@Test
	void anotherIsNotToBeHad() {
		assertThatThrownBy(() -> AnswerType.of(MediaType.parseMediaTypes("text/html, image/*")))
				.isInstanceOf(Refused.class)
				.hasMessageStartingWith("answers are application/graphql-response+json");
	}
}
