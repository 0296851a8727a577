package quanze.queries.search;

import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class TypedTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			查处       | 查处违法建设
			查處       | 查处违法建设
			weifa jian | 违法建设
			weifajianshe | 违法建设
			weif       | 违法建设
			查chu      | 查处违法建设
			查CHU      | 查处违法建设
			ｗｅｉfa   | 违法建设
			cha'chu    | 查处违法建设
			cywrcc     | 餐饮污染查处
			餐yin油    | 餐饮油烟
			查处(违法  | 查处违法建设
			ktv        | KTV噪声
			xi'an      | 西安
			fangan     | 方案
			fangan     | 反感
			lv         | 绿化
			12345热    | 12345热线
			""")
	void whatIsTypedGoesOnAs(String typed, String text) {
		assertThat(Typed.readings(typed)).anyMatch(it -> begins(text, it));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			查出       | 查处违法建设
			weifa xian | 违法建设
			jwf        | 违法建设
			weijian    | 违法建设
			""")
	void whatIsTypedDoesNotGoOnAs(String typed, String text) {
		assertThat(Typed.readings(typed)).noneMatch(it -> begins(text, it));
	}

	@ParameterizedTest
	@ValueSource(strings = {"", " ", "\0", "()*?", "\u0301\u0301"})
	void withoutLettersAndDigitsNothingIsTyped(String typed) {
		assertThat(Typed.readings(typed)).isEmpty();
	}

	@Test
	void ofWhateverLengthFewReadingsOfFewUnitsAreMade() {
		for (String text : List.of("fangan ".repeat(100_000), "x".repeat(1_000_000), "法".repeat(1_000_000),
				"fangan查".repeat(1_000_000), "\uD842".repeat(100_000))) {
			assertThat(Typed.readings(text)).hasSizeLessThanOrEqualTo(9)
					.allMatch(it -> it.slots().size() <= Typed.MOST);
		}
	}

	private static boolean begins(String text, Typed typed) {
		char[] units = Units.of(text).units();
		if (units.length < typed.slots().size()) {
			return false;
		}
		for (int i = 0; i < typed.slots().size(); i++) {
			Syllables.Slot slot = typed.slots().get(i);
			int sound = typed.initials() ? Syllables.initial(units[i]) : Syllables.of(units[i]);
			if (sound < slot.from() || sound > slot.to()
					|| !slot.isSpelled() && slot.character() != units[i]) {
				return false;
			}
		}
		return true;
	}
}
