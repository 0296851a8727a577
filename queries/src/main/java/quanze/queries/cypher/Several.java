package quanze.queries.cypher;

import java.time.Duration;
import java.util.List;

/** Several that are told the same. */
record Several(List<Statements> all) implements Statements {

	Several {
		all = List.copyOf(all);
	}

	@Override
	public void running(String name) {
		all.forEach(it -> it.running(name));
	}

	@Override
	public void answered(String name, long rows, Duration took) {
		all.forEach(it -> it.answered(name, rows, took));
	}

	@Override
	public void remembered(int known, int missing) {
		all.forEach(it -> it.remembered(known, missing));
	}

	@Override
	public void searched(Duration took) {
		all.forEach(it -> it.searched(took));
	}
}
