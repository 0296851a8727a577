package quanze.api.error;

import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import graphql.i18n.I18n;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class SpokenTests {

	@ParameterizedTest
	@EnumSource(I18n.BundleType.class)
	void allThatTheEngineSaysIsThereInChinese(I18n.BundleType type) {
		ResourceBundle english = ResourceBundle.getBundle("i18n." + type, Locale.ENGLISH);
		ResourceBundle chinese = ResourceBundle.getBundle("i18n." + type, Locale.CHINESE);
		assertThat(chinese.getLocale()).isEqualTo(Locale.CHINESE);
		assertThat(english.keySet()).allSatisfy(key -> {
			assertThat(chinese.getString(key)).as(key).containsPattern("\\p{IsHan}");
			assertThat(placeholders(english.getString(key))).as(key)
					.containsAll(placeholders(chinese.getString(key)));
		});
	}

	@Test
	void englishIsEnglishOnAChineseMachine() {
		Locale before = Locale.getDefault();
		try {
			Locale.setDefault(Locale.CHINA);
			ResourceBundle.clearCache();
			assertThat(I18n.i18n(I18n.BundleType.Validation, Locale.ENGLISH)
					.msg("NoFragmentCycles.cyclesNotAllowed", "x")).contains("Fragment cycles not allowed");
		} finally {
			Locale.setDefault(before);
			ResourceBundle.clearCache();
		}
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			Variable 'a' has coerced Null value for NonNull type 'Int!' | 变量 'a' 为空，而类型 'Int!' 不允许为空
			Variable 'a' has an invalid value: no date                  | 变量 'a' 的值无效：no date
			Unknown operation named 'B'.                                | 没有名为 'B' 的操作
			What nobody has heard                                       | 请求无法执行：What nobody has heard
			字段不存在                                                     | 字段不存在
			""")
	void whatIsWrittenIntoTheEngineIsTranslated(String english, String chinese) {
		assertThat(Spoken.wording(english).chinese()).isEqualTo(chinese);
		assertThat(Spoken.wording(english).english()).isEqualTo(english);
	}

	@Test
	void valuesAreShownAsTheyWereWritten() {
		assertThat(
				Spoken.wording("argument 'first' with value 'StringValue{value='x'}' is not a valid 'Int'")
						.english())
				.isEqualTo("argument 'first' with value 'x' is not a valid 'Int'");
	}

	private static List<String> placeholders(String text) {
		return Pattern.compile("\\{\\d}").matcher(text).results()
				.map(MatchResult::group).toList();
	}
}
