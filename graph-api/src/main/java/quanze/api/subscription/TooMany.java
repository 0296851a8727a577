package quanze.api.subscription;

import java.io.Serial;

import quanze.api.error.Fault;

/** That no more can be listened to. */
final class TooMany extends RuntimeException {

	@Serial
	private static final long serialVersionUID = 1L;

	private final transient Fault fault;

	/**
	 * @param fault
	 *            what was found, the limit, and what to do
	 */
	TooMany(Fault fault) {
		super(fault.wording().english(), null, false, false);
		this.fault = fault;
	}

	Fault fault() {
		return fault;
	}
}
