package quanze.api.error;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class LanguagesTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			zh-CN,zh;q=0.9,en;q=0.8 | zh
			zh-Hans-CN              | zh
			de,zh;q=0.5             | zh
			en-GB,zh;q=0.5          | en
			de                      | en
			*                       | en
			;;;                     | en
			""")
	void chineseIsSpokenWhereItIsPreferred(String header, String language) {
		assertThat(Languages.preferred(header).toLanguageTag()).isEqualTo(language);
	}

	@Test
	void englishIsSpokenToWhoDoesNotSay() {
		assertThat(Languages.preferred(null)).isEqualTo(java.util.Locale.ENGLISH);
		assertThat(Languages.preferred(" ")).isEqualTo(java.util.Locale.ENGLISH);
	}
}
