package quanze.api.file;

import java.io.IOException;
import java.util.concurrent.Semaphore;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many files are written at the same time: each holds a thread and a connection to the graph.
 */
@Component
public class Files {

	private final int most;

	private final Semaphore places;

	Files(@Value("${quanze.limits.files:8}") int most) {
		this.most = most;
		this.places = new Semaphore(most);
	}

	/**
	 * Writes a file.
	 *
	 * @throws Busy
	 *             when as many as may be are being written
	 */
	public void write(Writing writing) throws IOException {
		if (!places.tryAcquire()) {
			throw new Busy("%d files are being written, as many as may be at the same time; try again later"
					.formatted(most));
		}
		try {
			writing.write();
		} finally {
			places.release();
		}
	}

	/** Writes a file. */
	public interface Writing {

		void write() throws IOException;
	}

	/** There is no place for another file. */
	static final class Busy extends RuntimeException {

		private static final long serialVersionUID = 1L;

		Busy(String message) {
			super(message);
		}
	}
}
