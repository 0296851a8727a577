package quanze.queries.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class SoundsTests {

	@ParameterizedTest
	@CsvSource({"shei guan 油烟,油烟", "youyan,''", "ktv噪音,ktv噪音", "楼ding加gai,楼 加", "违法建设,违法建设",
			"pm2.5超标,pm2.5超标",
			"'',''"})
	void whatIsSpelledInPinyinIsLeftOut(String folded, String unspelled) {
		assertThat(Sounds.unspelled(folded)).isEqualTo(unspelled);
	}
}
