package quanze.queries.search;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class NearSoundsTests {

	@ParameterizedTest
	@CsvSource({"质量技术监都局, 质量技术监督局, true", "质量技术监督局, 质量技术监督局, false",
			"质量技术监察局, 质量技术监督局, false", "质量技木监都局, 质量技术监督局, false",
			"质量监督局, 质量技术监督局, false"})
	void namesAreNearThatDifferInACharacterByALetterOfItsSound(String one, String other, boolean near) {
		assertThat(NearSounds.isNear(one, other)).isEqualTo(near);
	}
}
