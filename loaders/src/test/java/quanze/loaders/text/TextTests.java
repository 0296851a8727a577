package quanze.loaders.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class TextTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
			各镇（街）            | 各镇(街)
			各镇〔街〕            | 各镇(街)
			“三定”规定            | 三定规定
			ＡＰＰ ３号           | app3号
			《土地管理法》         | 〈土地管理法〉
			市 公 安 局           | 市公安局
			2014—2020            | 2014-2020
			""")
	void spellingsOfOneNameFoldToOneKey(String text, String key) {
		assertThat(Text.fold(text)).isEqualTo(key);
		assertThat(Text.fold(key)).isEqualTo(key);
	}

	@Test
	void blanksOfEveryKindAreTrimmed() {
		assertThat(Text.clean("　\u00a0\u200b\ufeff 市公安局 \t")).isEqualTo("市公安局");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			市 公安局            | 市公安局
			５个工作日            | 5个工作日
			使用 i厦门 APP 办理    | 使用 i厦门 APP 办理
			Word  文档           | Word 文档
			受理（２日），办结；     | 受理（2日），办结；
			""")
	void shownTextKeepsItsPunctuation(String text, String clean) {
		assertThat(Text.clean(text)).isEqualTo(clean);
	}

	@Test
	void lineBreaksWithinASentenceGo() {
		assertThat(Text.clean("施工噪声，\n设置巡查岗\r\n2处")).isEqualTo("施工噪声，设置巡查岗2处");
	}

	@Test
	void controlsAndLoneSurrogatesGo() {
		assertThat(Text.clean("市\u0000公\ud800安局")).isEqualTo("市公安局");
		assertThat(Text.fold("市\u0007公\udc00安局")).isEqualTo("市公安局");
	}
}
