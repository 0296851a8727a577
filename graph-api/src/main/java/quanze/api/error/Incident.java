package quanze.api.error;

import java.util.concurrent.ThreadLocalRandom;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A fault of this system: its details are in the log, the asker gets a reference to them. */
public final class Incident {

	private static final Logger LOGGER = LoggerFactory.getLogger(Incident.class);

	private Incident() {
	}

	/**
	 * Logs the fault.
	 *
	 * @param where
	 *            in what it happened
	 * @return what may be told of it
	 */
	public static Fault of(Throwable fault, String where) {
		String reference = Long.toHexString(ThreadLocalRandom.current().nextLong() >>> 16);
		LOGGER.error("fault {} in {}", reference, where, fault);
		return Fault.of(ErrorCode.INTERNAL,
				"this could not be answered; the operator finds the reason in the log",
				"未能得出结果；原因见运营者的日志").with("reference", reference);
	}
}
