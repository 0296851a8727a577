package quanze.api;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

class ArchitectureTests {

	private final JavaClasses application = new ClassFileImporter()
			.withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS).importPackages("quanze");

	@Test
	void packagesAreFreeOfCycles() {
		slices().matching("quanze.api.(**)").should().beFreeOfCycles().check(application);
	}

	@Test
	void everyPackageIsNullMarked() {
		assertThat(application.stream().map(it -> it.getPackage()).distinct())
				.allSatisfy(it -> assertThat(it.isAnnotatedWith(NullMarked.class)).as(it.getName()).isTrue());
	}

	@Test
	void loadersAndQueriesMeetInTheGraphAlone() {
		noClasses().that().resideInAPackage("quanze.loaders..").should().dependOnClassesThat()
				.resideInAnyPackage("quanze.queries..", "quanze.api..").check(application);
		noClasses().that().resideInAPackage("quanze.queries..").should().dependOnClassesThat()
				.resideInAnyPackage("quanze.loaders..", "quanze.api..").check(application);
	}

	@Test
	void onlyTheEngineAndTheGraphKnowTheDatabase() {
		noClasses().that().resideInAPackage("quanze.api..").and()
				.resideOutsideOfPackages("quanze.api.engine..", "quanze.api.graph..", "quanze.api.lists..")
				.should()
				.dependOnClassesThat().resideInAnyPackage("org.neo4j..").check(application);
		noClasses().that().resideOutsideOfPackage("quanze.api.engine").should().dependOnClassesThat()
				.resideInAnyPackage("org.neo4j.dbms..", "org.neo4j.graphdb..", "org.neo4j.configuration..")
				.check(application);
	}

	@Test
	void controllersKnowNoFilesButHowToCountTime() {
		noClasses().that().resideInAPackage("quanze.api..").and().resideOutsideOfPackage("quanze.api.lists..")
				.should().dependOnClassesThat(resideInAPackage("quanze.loaders..")
						.and(not(resideInAPackage("quanze.loaders.limit"))))
				.check(application);
	}
}
