package quanze.queries.language;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class PinyinTests {

	@ParameterizedTest
	@CsvSource({"油, you", "烟, yan", "绿, lu", "〇, ", "a, "})
	void aCharacterHasOneSound(String character, String sound) {
		assertThat(Pinyin.of(character.codePointAt(0))).isEqualTo(sound);
	}

	@Test
	void lettersAreReadAsTheFewestSyllables() {
		assertThat(Pinyin.syllables("weifajianshe")).containsExactly("wei", "fa", "jian", "she");
		assertThat(Pinyin.syllables("xian")).containsExactly("xian");
	}

	@Test
	void whatIsNoPinyinHasNoSyllables() {
		assertThat(Pinyin.syllables("server")).isEmpty();
		assertThat(Pinyin.syllables("")).isEmpty();
		assertThat(Pinyin.syllables("a".repeat(10_000))).isEmpty();
	}
}
