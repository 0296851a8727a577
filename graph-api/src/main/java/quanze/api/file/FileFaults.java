package quanze.api.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;
import quanze.api.error.ErrorCode;
import quanze.queries.error.BadRequest;
import quanze.queries.error.QueriesException;
import tools.jackson.core.JacksonException;

/**
 * Tells what is wrong with a request for a file, in the form of GraphQL's errors. A file that was
 * begun and cannot be ended is broken off, so that nobody takes it for whole.
 */
@RestControllerAdvice(basePackages = {"quanze.api.file", "quanze.api.export"})
class FileFaults {

	private static final Logger LOG = LoggerFactory.getLogger(FileFaults.class);

	@ExceptionHandler
	ResponseEntity<Object> refused(BadRequest fault, HttpServletResponse response) {
		Map<String, Object> extensions = new LinkedHashMap<>();
		extensions.put("code", ErrorCode.BAD_REQUEST.name());
		extensions.put("argument", fault.argument());
		if (!fault.suggestions().isEmpty()) {
			extensions.put("suggestions", fault.suggestions());
		}
		return answer(HttpStatus.BAD_REQUEST, fault, extensions, response);
	}

	@ExceptionHandler
	ResponseEntity<Object> missing(NoSuchFile fault, HttpServletResponse response) {
		return answer(HttpStatus.NOT_FOUND, fault, Map.of("code", ErrorCode.BAD_REQUEST.name()), response);
	}

	@ExceptionHandler
	ResponseEntity<Object> busy(Files.Busy fault, HttpServletResponse response) {
		return answer(HttpStatus.SERVICE_UNAVAILABLE, fault, Map.of("code", ErrorCode.UNAVAILABLE.name()),
				response);
	}

	/** The graph does not answer, or not in time. */
	@ExceptionHandler
	ResponseEntity<Object> away(QueriesException fault, HttpServletResponse response) {
		LOG.warn("a file could not be written: {}", fault.getMessage(), fault.getCause());
		return answer(HttpStatus.SERVICE_UNAVAILABLE, fault, Map.of("code", ErrorCode.UNAVAILABLE.name()),
				response);
	}

	/** The reader has gone: nobody is there to be told. */
	@ExceptionHandler({IOException.class, UncheckedIOException.class, JacksonException.class})
	void gone(Exception fault) throws Exception {
		if (!DisconnectedClientHelper.isClientDisconnectedException(fault)) {
			throw fault;
		}
		LOG.debug("a reader has gone", fault);
	}

	private static ResponseEntity<Object> answer(HttpStatus status, RuntimeException fault,
			Map<String, Object> extensions, HttpServletResponse response) {
		if (response.isCommitted()) {
			throw fault;
		}
		response.reset();
		var answer = ResponseEntity.status(status).contentType(MediaType.APPLICATION_JSON);
		if (status == HttpStatus.SERVICE_UNAVAILABLE) {
			answer.header("Retry-After", "5");
		}
		return answer.body(Map.of("errors",
				List.of(Map.of("message", String.valueOf(fault.getMessage()), "extensions", extensions))));
	}
}
