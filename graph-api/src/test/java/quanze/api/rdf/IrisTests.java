package quanze.api.rdf;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class IrisTests {

	private final Iris iris = new Iris("https://example.org/");

	@ParameterizedTest
	@CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
			XMZFJ-CF001                    | XMZFJ-CF001
			assistance-1-001-L1~T350203001 | assistance-1-001-L1~T350203001
			城乡规划法第六十四条           | 城乡规划法第六十四条
			办法（试行）〔2020〕3号        | 办法（试行）〔2020〕3号
			a b/c?d#e%f                    | a%20b%2Fc%3Fd%23e%25f
			"<>\\^{}                       | %22%3C%3E%5C%5E%7B%7D
			甲　乙                         | 甲%E3%80%80乙
			""")
	void chineseStaysReadableAndWhatIrisMayNotHoldIsEscaped(String code, String escaped) {
		assertThat(iris.matter(code).iri()).isEqualTo("https://example.org/matter/" + escaped);
	}

	@Test
	void aRowIsAFragmentOfItsList() {
		assertThat(iris.row("assistance-3", "清单 一", 7).iri())
				.isEqualTo("https://example.org/edition/assistance-3#sheet=清单%20一&row=7");
		assertThat(iris.row("areas", null, 2).iri()).isEqualTo("https://example.org/edition/areas#row=2");
	}
}
