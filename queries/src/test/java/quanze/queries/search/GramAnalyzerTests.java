package quanze.queries.search;

import java.util.List;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class GramAnalyzerTests {

	@Test
	void chineseBecomesCharactersAndPairs() {
		assertThat(terms("油烟扰民")).containsExactly("油", "油烟", "烟", "烟扰", "扰", "扰民", "民");
	}

	@Test
	void traditionalBecomesSimplified() {
		assertThat(terms("違法建設")).containsExactly("违", "违法", "法", "法建", "建", "建设", "设");
	}

	@Test
	void fullWidthBecomesHalfAndUpperCaseLower() {
		assertThat(terms("ＰＭ２．５ 超标")).containsExactly("pm2", "5", "超", "超标", "标");
		assertThat(terms("35KV线")).containsExactly("35kv", "线");
	}

	@Test
	void pairsDoNotReachAcrossSigns() {
		assertThat(terms("《法》条，款")).containsExactly("法", "条", "款");
	}

	@Test
	void rareCharactersStayWhole() {
		assertThat(terms("𠮷市")).containsExactly("𠮷", "𠮷市", "市");
	}

	@Test
	void offsetsPointIntoTheOriginal() {
		assertThat(GramAnalyzer.INSTANCE.grams("㎡ ＡＢ，違法")).contains(
				new Gram("m2", Gram.Type.WORD, 0, 1), new Gram("ab", Gram.Type.WORD, 2, 4),
				new Gram("违法", Gram.Type.BIGRAM, 5, 7));
	}

	@Test
	void signsAloneGiveNothing() {
		assertThat(terms("")).isEmpty();
		assertThat(terms(" ，。！\t")).isEmpty();
	}

	@Test
	void hostileTextIsCutAndNeverFails() {
		assertThat(terms("法".repeat(1_000_000))).hasSize(GramTokenizer.MOST);
		assertThat(terms("a".repeat(1_000_000))).allMatch(it -> it.length() <= 64);
		assertThat(terms("\uD842法\uDFB7\uD842")).containsExactly("法");
		assertThat(terms("a\u0300\u0301\u0302\u0303".repeat(1000))).isNotEmpty();
		assertThat(terms("name:* AND -x~2 [a TO b]^9 \"")).containsExactly("name", "and", "x", "2", "a", "to",
				"b", "9");
	}

	@Test
	void namesAreComparedByLettersAndDigits() {
		assertThat(Folding.key("《廈門市 城鄉規劃條例》")).isEqualTo("厦门市城乡规划条例");
	}

	private static List<String> terms(String text) {
		return GramAnalyzer.INSTANCE.grams(text).stream().map(Gram::term).toList();
	}
}
