package quanze.queries.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ForeignTests {

	@ParameterizedTest
	@CsvSource({"'我们 server 坏了', '我们 服务器 坏了'", "'想 apply 签证', '想 申请 签证'", "'找 shei 管', '找 shei 管'",
			"'gui nali guan', 'gui nali guan'", "'没有外文', '没有外文'"})
	void englishWordsArePutIntoChinese(String text, String chinese) {
		assertThat(Foreign.inChinese(text)).isEqualTo(chinese);
	}
}
