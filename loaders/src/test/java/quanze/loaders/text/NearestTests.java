package quanze.loaders.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearestTests {

	private static final List<String> TITLES = List.of("城乡规划法", "土地管理法", "噪声污染防治法", "大气污染防治法", "水法");

	@ParameterizedTest
	@CsvSource({"城乡规划发, 城乡规划法", "噪音污染防治法, 噪声污染防治法", "污染防治法, 噪声污染防治法", "土地法, 土地管理法", "水, "})
	void aSlipIsForgiven(String wanted, String found) {
		assertThat(Nearest.among(TITLES).to(wanted, 2)).isEqualTo(Optional.ofNullable(found));
	}

	@Test
	void whatIsFarAwayIsNotFound() {
		assertThat(Nearest.among(TITLES).to("未成年人保护法", 2)).isEmpty();
		assertThat(Nearest.among(TITLES).to("", 2)).isEmpty();
		assertThat(Nearest.among(TITLES).to("法".repeat(200), 2)).isEmpty();
	}

	@Test
	void amongManyTheSameIsFoundAsByLookingAtEachAlone() {
		var random = new Random(1);
		var all = IntStream.range(0, 2_000).mapToObj(it -> text(random)).distinct().toList();
		var among = Nearest.among(all);
		for (var round = 0; round < 200; round++) {
			var wanted = text(random);
			var alone = new ArrayList<String>();
			all.forEach(it -> Nearest.among(List.of(it)).to(wanted, 2).ifPresent(alone::add));
			assertThat(among.to(wanted, 2).isPresent()).isEqualTo(!alone.isEmpty());
			among.to(wanted, 2).ifPresent(it -> assertThat(alone).contains(it));
		}
	}

	private static String text(Random random) {
		var text = new StringBuilder();
		for (var length = 1 + random.nextInt(8); length > 0; length--) {
			text.append((char) ('一' + random.nextInt(12)));
		}
		return text.toString();
	}

}
