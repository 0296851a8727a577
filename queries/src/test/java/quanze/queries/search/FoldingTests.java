package quanze.queries.search;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.io.StringWriter;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class FoldingTests {

	@Test
	void whatIsFoldedUnitByUnitReadsLikeWhatIsFiltered() throws IOException {
		Random random = new Random(20_261_126);
		List<String> all = IntStream.range(0, Character.MAX_VALUE).mapToObj(Character::toString)
				.flatMap(it -> Stream.of(it, "e" + it, it + "\u0301", "蔔" + it,
						(char) random.nextInt(Character.MAX_VALUE) + it))
				.toList();
		int oneByOne = 0;
		for (String text : all) {
			String folded = Folding.oneByOne(text);
			if (folded != null) {
				oneByOne++;
				assertThat(folded).as(text).isEqualTo(filtered(text));
			}
		}
		assertThat(oneByOne).isGreaterThan(100_000);
	}

	@Test
	void listsAreWrittenInWhatFoldsUnitByUnit() {
		assertThat(Folding.oneByOne("（一）《廈門市條例》第３條：“ＡＢ”，a-b；1.5、？"))
				.isEqualTo("(一)《厦门市条例》第3条:“ab”,a-b;1.5、?");
	}

	@Test
	void whatMergesOrGrowsDoesNotFoldUnitByUnit() {
		for (String text : List.of("㎡", "e\u0301", "\u0301", "\u200d", "𠮷", "\uD842", "각\u11A8")) {
			assertThat(Folding.oneByOne(text)).as(text).isNull();
		}
		assertThat(Folding.fold("Cafe\u0301 ㎡ 廈")).isEqualTo("café m2 厦");
	}

	private static String filtered(String text) throws IOException {
		try (Reader reader = Folding.filter(new StringReader(Folding.clean(text)))) {
			StringWriter filtered = new StringWriter();
			reader.transferTo(filtered);
			return filtered.toString();
		}
	}
}
