package quanze.queries.search;

import java.util.List;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

class ProminenceTests {

	private final Prominence prominence = new Prominence();

	@BeforeEach
	void laws() {
		prominence.law("中华人民共和国渔业法", List.of(), 50);
		prominence.law("渔业法实施细则(2020年修订)", List.of("渔业细则"), 40);
		prominence.law("渔业法实施细则(2023年修订)", List.of(), 41);
		prominence.law("渔港办法", List.of(), 1);
	}

	@Test
	void anInstrumentThatNobodyNamesHasItsArticles() {
		assertThat(prominence.of("渔业法")).isCloseTo(Math.log(50), within(1e-9));
		assertThat(prominence.of("渔港办法")).isZero();
	}

	@Test
	void eachOtherInstrumentThatNamesItCountsOnce() {
		prominence.article("渔港办法", "根据《中华人民共和国渔业法》，制定本办法；渔业法另有规定的，从其规定。");
		prominence.article("渔业法", "违反渔业法的，依照本法处罚。");
		assertThat(prominence.of("中华人民共和国渔业法")).isCloseTo(Math.log(2 * 50), within(1e-9));
	}

	@Test
	void theLongestNameIsMeant() {
		prominence.article("渔港办法", "依照渔业法实施细则办理。");
		assertThat(prominence.of("渔业法")).isCloseTo(Math.log(50), within(1e-9));
	}

	@Test
	void editionsAreOneInstrumentAndShortNamesName() {
		prominence.article("渔港办法", "依照《渔业细则》办理。");
		assertThat(prominence.of("渔业法实施细则(2023年修订)")).isCloseTo(Math.log(2 * 81), within(1e-9));
	}

	@Test
	void whatHasNoArticlesHasNone() {
		assertThat(prominence.of("不存在的法")).isZero();
	}
}
