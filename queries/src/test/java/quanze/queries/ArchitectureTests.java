package quanze.queries;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private final JavaClasses production = new ClassFileImporter()
			.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("quanze.queries");

	@Test
	void packagesAreFreeOfCycles() {
		slices().matching("quanze.queries.(**)").should().beFreeOfCycles().check(production);
	}

	@Test
	void everyPackageIsNullMarked() {
		assertThat(production.stream().map(it -> it.getPackage()).distinct())
				.allSatisfy(it -> assertThat(it.isAnnotatedWith(NullMarked.class)).as(it.getName()).isTrue());
	}

	@Test
	void noFrameworksAndNoFileFormats() {
		noClasses().should().dependOnClassesThat().resideInAnyPackage("org.springframework..", "graphql..",
				"org.apache.poi..", "quanze.loaders..").check(production);
	}

	@Test
	void onlyCypherKnowsTheDriver() {
		noClasses().that().resideOutsideOfPackages("quanze.queries.cypher", "quanze.queries").should()
				.dependOnClassesThat().resideInAPackage("org.neo4j..").check(production);
	}

	@Test
	void onlySearchKnowsLucene() {
		noClasses().that().resideOutsideOfPackage("quanze.queries.search").should().dependOnClassesThat()
				.resideInAPackage("org.apache.lucene..").check(production);
	}

	@Test
	void recordsAreFinalStateAndPackagesHaveOneSentence() {
		classes().that().areRecords().should().haveOnlyFinalFields().check(production);
	}
}
