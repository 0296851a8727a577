package quanze.queries.search;

import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class HighlighterTests {

	private final Highlighter pairs = highlighter("油烟", "烧烤", "烟污");

	@ParameterizedTest
	@CsvSource({"露天烧烤产生的油烟,露天<em>烧烤</em>产生的<em>油烟</em>", "油烟污染,<em>油烟污</em>染", "油煙污染,<em>油煙污</em>染",
			"油、烟分开,", "烧 烤,", "吸油烟机AB油烟,吸<em>油烟</em>机AB<em>油烟</em>", "㍿油烟,㍿<em>油烟</em>", "油,"})
	void whatWasAskedIsMarkedWhereItStandsSideBySide(String text, String marked) {
		assertThat(pairs.highlights(Field.DUTY, text)).extracting(Highlight::fragment)
				.containsExactlyElementsOf(Stream.ofNullable(marked).toList());
	}

	@Test
	void wordsAreMarkedAsWholeOnes() {
		Highlighter words = highlighter("pm2", "污染");
		assertThat(words.highlights(Field.DUTY, "PM25污染，PM2超标")).extracting(Highlight::fragment)
				.containsExactly("PM25<em>污染</em>，<em>PM2</em>超标");
	}

	private static Highlighter highlighter(String... terms) {
		return new Highlighter(
				TermBag.of(Stream.of(terms).map(it -> TermBag.weighted(it, true, 1, null)).toList()),
				List.of());
	}
}
