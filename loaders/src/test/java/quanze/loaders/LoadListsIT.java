package quanze.loaders;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import quanze.loaders.report.LoadReport;

class LoadListsIT {

	private static LoadReport report;

	@BeforeAll
	static void load() {
		SharedGraph.clear();
		report = SharedGraph.load(SharedGraph.LISTS);
	}

	@Test
	void show() {
		report.lists().forEach(it -> {
			System.out.println(it.code() + " " + it.outcome() + " read " + it.read() + " written " + it.written());
			it.findings().stream().limit(12).forEach(f -> System.out.println("    " + f));
		});
	}

}
