package quanze.loaders.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import static org.assertj.core.api.Assertions.assertThat;

class ChineseNumeralsTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			十        | 10
			十一      | 11
			二十      | 20
			一百零五    | 105
			一百一十一  | 111
			二百七十六  | 276
			一千二百五十四 | 1254
			两        | 2
			〇        | 0
			廿        | 20
			廿三      | 23
			卅        | 30
			二〇二〇    | 2020
			１２       | 12
			45       | 45
			3万      | 30000
			十二亿三千万 | 1230000000
			壹佰贰拾    | 120
			""")
	void numeralsAreRead(String text, long value) {
		assertThat(ChineseNumerals.parse(text)).hasValue(value);
	}

	@ParameterizedTest
	@ValueSource(strings = {"", "三五", "一百二", "一万二", "百", "十百", "若干", "5个", "999999999999999999", "十十", "2二",
			"一二三四五六七八九一二三四"})
	void whatHasNoOrTwoReadingsIsNotRead(String text) {
		assertThat(ChineseNumerals.parse(text)).isEmpty();
	}

	@ParameterizedTest
	@CsvSource({"1, 一", "10, 十", "11, 十一", "20, 二十", "64, 六十四", "100, 一百", "101, 一百零一", "105, 一百零五",
			"110, 一百一十",
			"111, 一百一十一", "1000, 一千", "1001, 一千零一", "1010, 一千零一十", "1100, 一千一百", "1254, 一千二百五十四",
			"9999, 九千九百九十九"})
	void numbersAreWritten(int number, String words) {
		assertThat(ChineseNumerals.format(number)).isEqualTo(words);
	}

	@Test
	void whatIsWrittenIsReadAgain() {
		for (int number = 1; number < 10_000; number++) {
			assertThat(ChineseNumerals.parse(ChineseNumerals.format(number))).hasValue(number);
		}
	}
}
