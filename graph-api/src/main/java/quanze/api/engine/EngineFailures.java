package quanze.api.engine;

import java.net.BindException;
import java.nio.file.Path;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.neo4j.io.locker.FileLockException;

/** What keeps an engine from starting, told by the exception that it throws. */
final class EngineFailures {

	private EngineFailures() {
	}

	static EngineFailure of(Throwable thrown, Path data, int boltPort) {
		if (has(thrown, FileLockException.class)) {
			return new EngineFailure("Another process is using the data directory " + data + ".",
					"Stop that process, or give this one a directory of its own: --quanze.data=<directory>.",
					thrown);
		}
		if (has(thrown, BindException.class)) {
			return new EngineFailure("Port " + boltPort + " is taken: the database cannot listen on it.",
					"Stop what listens there, or set --quanze.bolt-port to another port, or to 0 for any.",
					thrown);
		}
		return new EngineFailure("The database on " + data + " does not start: " + innermost(thrown) + ".",
				look(data), thrown);
	}

	static EngineFailure notWritable(Path data, @Nullable Throwable thrown) {
		return new EngineFailure("The data directory " + data + " cannot be created or written.",
				"Let the user of this process write there, or set --quanze.data to another directory.",
				thrown);
	}

	static EngineFailure unavailable(Path data) {
		return new EngineFailure("The database on " + data + " cannot be opened.", look(data), null);
	}

	static EngineFailure password(Throwable thrown) {
		return new EngineFailure("The database does not take the password: " + innermost(thrown),
				"Set spring.neo4j.authentication.password to another one, or leave it out.", thrown);
	}

	private static String look(Path data) {
		return "See " + data.resolve("logs").resolve("debug.log")
				+ ". The graph can always be built anew from the lists:"
				+ " move the directory away, or set --quanze.data to another one.";
	}

	private static boolean has(Throwable thrown, Class<? extends Throwable> kind) {
		return causes(thrown).anyMatch(kind::isInstance);
	}

	private static Stream<Throwable> causes(Throwable thrown) {
		return Stream.iterate(thrown, it -> it != null, Throwable::getCause);
	}

	private static String innermost(Throwable thrown) {
		var last = causes(thrown).reduce(thrown, (before, after) -> after);
		return last.getMessage() == null ? last.getClass().getSimpleName() : last.getMessage();
	}
}
