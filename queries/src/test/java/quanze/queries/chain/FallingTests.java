package quanze.queries.chain;

import java.util.List;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import quanze.queries.basis.LegalBasis;
import quanze.queries.basis.LegalInstrument;

import static org.assertj.core.api.Assertions.assertThat;

class FallingTests {

	private static final LegalInstrument LAW = new LegalInstrument("某法", "某法", List.of(), null, null, null,
			null,
			null, LegalInstrument.Status.IN_FORCE, null, null);

	@ParameterizedTest(name = "{0}.{1}.{2} within {3}.{4}.{5}: {6}")
	@CsvSource({
			"64, , , 64, , , true",
			"64, 2, , 64, , , true",
			"64, 2, 3, 64, 2, , true",
			"64, 2, , , , , true",
			" , , , , , , true",
			" , , , 64, , , false",
			"64, , , 64, 2, , false",
			"65, , , 64, , , false",
			"64, 3, , 64, 2, , false"})
	void anArticleFallsWithItsParagraphsAndTheseWithTheirItems(@Nullable Integer article,
			@Nullable Integer paragraph, @Nullable Integer item, @Nullable Integer wholeArticle,
			@Nullable Integer wholeParagraph, @Nullable Integer wholeItem, boolean within) {
		assertThat(Falling.isWithin(basis(article, paragraph, item),
				basis(wholeArticle, wholeParagraph, wholeItem))).isEqualTo(within);
	}

	private static LegalBasis basis(@Nullable Integer article, @Nullable Integer paragraph,
			@Nullable Integer item) {
		return new LegalBasis("", "", LAW, article, paragraph, item, null);
	}
}
