package quanze.queries.search;

import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import quanze.queries.SharedGraph;
import quanze.queries.error.BadRequest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class SuggestIT {

	private final Suggest suggest = SharedGraph.queries().suggest();

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			查处城市违法     | 查处城市违法建设
			查處城市違法     | 查处城市违法建设
			城市违法         | 查处城市违法建设
			chachu chengshi weifa jian | 查处城市违法建设
			查chu城市weifa   | 查处城市违法建设
			chengshiweifaj   | 查处城市违法建设
			cccswfjs         | 查处城市违法建设
			yundangjied      | 筼筜街道
			市工商           | 厦门市工商行政管理局
			""")
	void whatIsTypedIsCompleted(String typed, String name) {
		assertThat(names(typed)).contains(name);
	}

	@Test
	void aWholeNameComesFirstThenBeginningsThenPieces() {
		assertThat(names("思明区")).first().isEqualTo("思明区");
		List<Suggestion> all = suggest.suggest("违法建设", Set.of(), null, 20, SharedGraph.now());
		List<Boolean> inside = all.stream().map(it -> it.ranges().getFirst().start() > 0).toList();
		assertThat(inside).contains(true, false).isSorted();
	}

	@Test
	void theSameMatterOfSeveralDistrictsIsOneSuggestionWithItsAreas() {
		List<Suggestion> all = suggest.suggest("cywrcc", Set.of(Kind.MATTER), null, 10, SharedGraph.now());
		List<Suggestion> several = suggest.suggest("餐饮", Set.of(Kind.MATTER), null, 50, SharedGraph.now());
		assertThat(several).extracting(Suggestion::name).doesNotHaveDuplicates();
		assertThat(several).anyMatch(it -> it.areas().size() > 1);
		assertThat(all).extracting(Suggestion::name).doesNotHaveDuplicates();
	}

	@Test
	void whatMatchedIsToldAndMarked() {
		Suggestion alias = suggest.suggest("市工商局", Set.of(Kind.AGENCY), null, 1, SharedGraph.now())
				.getFirst();
		assertThat(alias.name()).isEqualTo("厦门市工商行政管理局");
		assertThat(alias.matched()).isEqualTo("市工商局");
		assertThat(alias.matchedAs()).isEqualTo(Saying.ALIAS);
		assertThat(alias.fragment()).isEqualTo("<em>市工商局</em>");
		assertThat(alias.ranges()).containsExactly(new Highlight.Range(0, 4));
	}

	@Test
	void suggestionsAreOfTheKindsAndTheAreaAsked() {
		assertThat(suggest.suggest("街道", Set.of(Kind.AREA), "思明区", 50, SharedGraph.now())).isNotEmpty()
				.allMatch(it -> it.kind() == Kind.AREA && it.code().startsWith("350203"));
		assertThatThrownBy(() -> suggest.suggest("街道", Set.of(), "火星", 5, SharedGraph.now()))
				.isInstanceOf(BadRequest.class).hasMessageStartingWith("no area is called “火星”");
		assertThatThrownBy(() -> suggest.suggest("街道", Set.of(), null, 101, SharedGraph.now()))
				.isInstanceOf(BadRequest.class);
	}

	@Test
	void whatWasNotYetInForceIsNotSuggested() {
		assertThat(suggest.suggest("查处城市违法建设", Set.of(Kind.MATTER), null, 5, SharedGraph.on("1990-01-01")))
				.isEmpty();
	}

	@Test
	void nothingIsReadFromTheGraph() {
		assertThat(SharedGraph.statementsOf(() -> names("油烟"))).isEmpty();
	}

	@Test
	void hostileTextCompletesNothingOrAFew() {
		for (String text : HostileTexts.ALL) {
			assertThat(names(text)).hasSizeLessThanOrEqualTo(10);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = {"(城市违法", "\"城市违法\"*", "城市~违法?", "+城市 -违法^", "城市/违法/", "`城市`违法})"})
	void operatorsOfAQueryLanguageAreNone(String typed) {
		assertThat(names(typed)).isNotEmpty().isEqualTo(names("城市违法"));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			查处城市围法建设     | 查处城市违法建设
			chachu chengshi weifa jianshe | 查处城市违法建设
			查处城市违法建社     | 查处城市违法建设
			员当街道             | 筼筜街道
			""")
	void whatMayBeMeantIsOffered(String text, String meant) {
		assertThat(suggest.corrections(text, SearchFilter.ALL, SharedGraph.now())).contains(meant)
				.hasSizeLessThanOrEqualTo(3);
	}

	@Test
	void nothingIsOfferedForWhatIsFoundAsItIs() {
		for (String text : List.of("查处城市违法建设", "查处城市违法建", "市工商局", "城市违法建设", "")) {
			assertThat(suggest.corrections(text, SearchFilter.ALL, SharedGraph.now())).isEmpty();
		}
	}

	@Test
	void hostileTextOffersAtMostThree() {
		for (String text : HostileTexts.ALL) {
			assertThat(suggest.corrections(text, SearchFilter.ALL, SharedGraph.now()))
					.hasSizeLessThanOrEqualTo(3);
		}
	}

	private List<String> names(String typed) {
		return suggest.suggest(typed, Set.of(), null, 10, SharedGraph.now()).stream().map(Suggestion::name)
				.toList();
	}
}
