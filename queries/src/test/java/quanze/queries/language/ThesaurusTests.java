package quanze.queries.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

class ThesaurusTests {

	@TempDir
	private Path folder;

	@Test
	void theTermsThatStandInANameGiveTheirSayings() throws IOException {
		Path file = file("term,sayings\n群租,隔断间；二房东\n油烟,呛人\n");
		assertThat(Thesaurus.read(file).sayings("群租房油烟整治")).containsExactly("隔断间", "二房东", "呛人");
		assertThat(Thesaurus.read(file).sayings("公务用车")).isEmpty();
	}

	@Test
	void aLineOfAnotherFormIsToldWithItsPlace() throws IOException {
		Path file = file("term,sayings\n群租\n");
		assertThatThrownBy(() -> Thesaurus.read(file)).isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("thesaurus.csv, line 2: found “群租”, expected a term, a comma");
	}

	@Test
	void theOneThatComesWithTheLibraryIsRead() {
		assertThat(Thesaurus.read(null).sayings("高空抛物")).isNotEmpty();
	}

	private Path file(String content) throws IOException {
		return Files.writeString(folder.resolve("thesaurus.csv"), content);
	}
}
