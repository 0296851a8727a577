package quanze.queries.language;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class RegionalTests {

	@ParameterizedTest
	@CsvSource({"想办一所幼稚园, 想办一所幼儿园", "瓦斯桶堆在骑楼下, 煤气罐堆在骑楼下", "属地政府, 属地政府", "施工安全, 施工安全", "'', ''",
			"骑楼下有人孔盖松动, 骑楼下有井盖松动"})
	void wordsOfOtherRegionsArePutAsOnTheMainland(String text, String mainland) {
		assertThat(Regional.asOnTheMainland(text)).isEqualTo(mainland);
	}
}
