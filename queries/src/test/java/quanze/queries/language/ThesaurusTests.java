package quanze.queries.language;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.UnaryOperator;

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
		assertThat(Thesaurus.read(file, UnaryOperator.identity()).sayings("群租房油烟整治")).containsExactly("隔断间",
				"二房东", "呛人");
		assertThat(Thesaurus.read(file, UnaryOperator.identity()).sayings("公务用车")).isEmpty();
	}

	@Test
	void termsAndTextsAreComparedInOneForm() throws IOException {
		Path file = file("term,sayings\n出国（境）,出国；办护照\n");
		UnaryOperator<String> form = it -> it.replace('（', '(').replace('）', ')');
		assertThat(Thesaurus.read(file, form).sayings("因公出国(境)审批")).containsExactly("出国", "办护照")
				.isEqualTo(Thesaurus.read(file, form).sayings("因公出国（境）审批"));
	}

	@Test
	void aLineOfAnotherFormIsToldWithItsPlace() throws IOException {
		Path file = file("term,sayings\n群租\n");
		assertThatThrownBy(() -> Thesaurus.read(file, UnaryOperator.identity()))
				.isInstanceOf(IllegalArgumentException.class)
				.hasMessageContaining("thesaurus.csv, line 2: found “群租”, expected a term, a comma");
	}

	@Test
	void theOneThatComesWithTheLibraryIsRead() {
		assertThat(Thesaurus.read(null, UnaryOperator.identity()).sayings("高空抛物")).isNotEmpty();
	}

	private Path file(String content) throws IOException {
		return Files.writeString(folder.resolve("thesaurus.csv"), content);
	}
}
