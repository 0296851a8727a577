package quanze.api.engine;

import java.net.BindException;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.neo4j.io.locker.FileLockException;

import static org.assertj.core.api.Assertions.assertThat;

class EngineFailuresTests {

	private static final Path DATA = Path.of("/srv/data");

	@Test
	void aLockedDirectoryIsInUseByAnotherProcess() {
		var failure = EngineFailures.of(new RuntimeException(new FileLockException("locked", null)), DATA, 0);

		assertThat(failure).hasMessage("Another process is using the data directory /srv/data.");
		assertThat(failure.action()).isEqualTo(
				"Stop that process, or give this one a directory of its own: --quanze.data=<directory>.");
	}

	@Test
	void aTakenPortIsNamed() {
		var failure = EngineFailures.of(new RuntimeException(new BindException("in use")), DATA, 7687);

		assertThat(failure).hasMessage("Port 7687 is taken: the database cannot listen on it.");
		assertThat(failure.action()).contains("--quanze.bolt-port");
	}

	@Test
	void anythingElseSaysTheInnermostReasonAndWhereToLook() {
		var failure = EngineFailures.of(
				new RuntimeException("start failed", new IllegalStateException("store is newer")), DATA, 0);

		assertThat(failure).hasMessage("The database on /srv/data does not start: store is newer.");
		assertThat(failure.action()).startsWith("See /srv/data/logs/debug.log.");
	}

	@Test
	void theAnalysisSaysWhatAndWhatToDo() {
		var failure = EngineFailures.notWritable(DATA, null);
		var analysis = new EngineFailureAnalyzer().analyze(new RuntimeException(failure), failure);

		assertThat(analysis.getDescription())
				.isEqualTo("The data directory /srv/data cannot be created or written.");
		assertThat(analysis.getAction()).contains("--quanze.data");
	}
}
