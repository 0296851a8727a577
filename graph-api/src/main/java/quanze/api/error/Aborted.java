package quanze.api.error;

import java.util.Locale;
import java.util.Map;

import graphql.execution.AbortExecutionException;

/** Ends an operation before or while it runs. */
public final class Aborted extends AbortExecutionException {

	private static final long serialVersionUID = 1L;

	private final transient Fault fault;

	private final Locale locale;

	/**
	 * @param locale
	 *            whose language the asker reads
	 */
	public Aborted(Fault fault, Locale locale) {
		super(fault.message(locale));
		this.fault = fault;
		this.locale = locale;
	}

	@Override
	public Map<String, Object> getExtensions() {
		return fault.extensions(locale);
	}

	/** It is told, not logged. */
	@Override
	public Throwable fillInStackTrace() {
		return this;
	}
}
