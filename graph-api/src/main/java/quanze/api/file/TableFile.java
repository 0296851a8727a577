package quanze.api.file;

import java.io.IOException;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** A table that is written row by row. */
interface TableFile {

	/**
	 * @throws java.io.UncheckedIOException
	 *             when the reader is gone
	 */
	void write(List<@Nullable Object> cells);

	/** To be called when all rows are written: a file that is not ended is not whole. */
	void end() throws IOException;
}
