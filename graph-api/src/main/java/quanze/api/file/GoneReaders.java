package quanze.api.file;

import java.io.IOException;
import java.io.UncheckedIOException;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.RestControllerAdvice;
import org.springframework.web.util.DisconnectedClientHelper;
import tools.jackson.core.JacksonException;

/** Lets readers of files go without a word: nobody is there to be told. */
@RestControllerAdvice(basePackages = {"quanze.api.file", "quanze.api.export"})
class GoneReaders {

	private static final Logger LOG = LoggerFactory.getLogger(GoneReaders.class);

	@ExceptionHandler({IOException.class, UncheckedIOException.class, JacksonException.class})
	void gone(Exception fault) throws Exception {
		if (!DisconnectedClientHelper.isClientDisconnectedException(fault)) {
			throw fault;
		}
		LOG.debug("a reader has gone", fault);
	}
}
