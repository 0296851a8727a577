package quanze.api.effort;

import java.time.Duration;
import java.util.function.Consumer;

import org.springframework.stereotype.Component;
import quanze.queries.cypher.Statements;

/** Puts down what answering costs to the operation that is answered. */
@Component
class Efforts implements Statements {

	@Override
	public void running(String name) {
		current(Effort::statement);
	}

	@Override
	public void answered(String name, long rows, Duration took) {
		current(it -> it.rows(rows));
	}

	@Override
	public void remembered(int known, int missing) {
		current(it -> it.remembered(known, missing));
	}

	@Override
	public void searched(Duration took) {
		current(it -> it.searched(took));
	}

	private static void current(Consumer<Effort> add) {
		Effort effort = Effort.current();
		if (effort != null) {
			add.accept(effort);
		}
	}
}
