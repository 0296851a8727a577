package quanze.api.error;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import graphql.GraphqlErrorBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Whatever an error says, it says in both languages: what is thrown takes nothing but a wording,
 * and each wording that stands in the code has Chinese in it.
 */
class WordingTests {

	private static final Pattern MADE = Pattern
			.compile("(?:\\bWording\\.of|new Wording|\\bFault\\.of|\\bneeded)\\(");

	private static final Pattern TEXT = Pattern.compile("\"(?:[^\"\\\\]|\\\\.)*\"");

	/** By these words clients know what to send. */
	private static final String PROTOCOL = "\"PersistedQuery";

	private static final Pattern HAN = Pattern.compile("\\p{IsHan}");

	@ParameterizedTest
	@MethodSource("sources")
	void everyTextIsThereInChinese(Path source) throws IOException {
		assertThat(made(Files.readString(source))).allSatisfy(it -> assertThat(it).containsPattern(HAN));
	}

	@Test
	void manyTextsAreLookedAt() throws IOException {
		long found = 0;
		for (Path source : (Iterable<Path>) sources()::iterator) {
			found += made(Files.readString(source)).size();
		}
		assertThat(found).isGreaterThan(60);
		assertThat(made("throw new BadRequest(x, Wording.of(\"no (%s)\", \"only English\", y));"))
				.singleElement().asString().doesNotContainPattern(HAN);
	}

	@Test
	void errorsAreMadeFromThemAlone() {
		noClasses().that().resideOutsideOfPackage("quanze.api.error").should().dependOnClassesThat()
				.belongToAnyOf(GraphqlErrorBuilder.class)
				.check(new ClassFileImporter()
						.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
						.importPackages("quanze.api"));
	}

	/** Calls that make a wording from texts, each from its name to its last bracket. */
	private static List<String> made(String source) {
		return MADE.matcher(source).results()
				.map(it -> source.substring(it.start(), end(source, it.end())))
				.filter(it -> TEXT.matcher(it).find() && !it.contains(PROTOCOL)).toList();
	}

	private static int end(String source, int start) {
		int open = 1;
		int at = start;
		var text = TEXT.matcher(source);
		while (open > 0) {
			if (source.charAt(at) == '"' && text.find(at)) {
				at = text.end();
			} else {
				open += source.charAt(at) == '(' ? 1 : source.charAt(at) == ')' ? -1 : 0;
				at++;
			}
		}
		return at;
	}

	static Stream<Path> sources() throws IOException {
		List<Path> found;
		try (Stream<Path> api = Files.walk(Path.of("src/main/java"));
				Stream<Path> queries = Files.walk(Path.of("../queries/src/main/java"))) {
			found = Stream.concat(api, queries).filter(it -> it.toString().endsWith(".java")).toList();
		}
		return found.stream();
	}
}
