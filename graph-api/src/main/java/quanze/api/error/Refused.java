package quanze.api.error;

import java.util.Map;

import org.springframework.http.HttpStatus;
import quanze.queries.error.QueriesException;
import quanze.queries.error.Wording;

/** Refuses an HTTP request; answered by {@link Refusals}. */
public final class Refused extends RuntimeException {

	private static final long serialVersionUID = 1L;

	private final HttpStatus status;

	private final transient Fault fault;

	private final transient Map<String, String> headers;

	/** A request that must be changed, with status 400. */
	public Refused(Fault fault) {
		this(HttpStatus.BAD_REQUEST, fault, Map.of());
	}

	/**
	 * @param headers
	 *            of the response, besides the usual
	 */
	public Refused(HttpStatus status, Fault fault, Map<String, String> headers) {
		super(fault.wording().english(), null, false, false);
		this.status = status;
		this.fault = fault;
		this.headers = Map.copyOf(headers);
	}

	/** A request for what is not there, with status 404. */
	public static Refused missing(Wording wording) {
		return new Refused(HttpStatus.NOT_FOUND, new Fault(ErrorCode.BAD_REQUEST, wording, Map.of()),
				Map.of());
	}

	/** One that cannot be answered as it is, or now. */
	static Refused of(QueriesException thrown) {
		Fault fault = Fault.of(thrown);
		HttpStatus status = fault.code().status();
		return new Refused(status, fault,
				status == HttpStatus.SERVICE_UNAVAILABLE ? Map.of("Retry-After", "5") : Map.of());
	}

	HttpStatus status() {
		return status;
	}

	Fault fault() {
		return fault;
	}

	Map<String, String> headers() {
		return headers;
	}
}
