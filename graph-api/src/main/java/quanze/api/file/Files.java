package quanze.api.file;

import java.io.IOException;
import java.util.Map;
import java.util.concurrent.Semaphore;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import quanze.api.error.Refused;

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
	 * @throws Refused
	 *             when as many as may be are being written
	 */
	public void write(Writing writing) throws IOException {
		if (!places.tryAcquire()) {
			throw new Refused(HttpStatus.SERVICE_UNAVAILABLE, Fault.of(ErrorCode.UNAVAILABLE,
					"%d files are being written, as many as may be at the same time; try again later",
					"正在生成 %d 个文件，已达上限；请稍后重试", most), Map.of("Retry-After", "5"));
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
}
