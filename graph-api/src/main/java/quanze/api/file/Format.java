package quanze.api.file;

import java.util.stream.Stream;

import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import quanze.api.rdf.JsonLd;

/** The formats of files. */
enum Format {

	CSV("csv", "text/csv;charset=UTF-8"), XLSX("xlsx",
			"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet"), JSONLD("jsonld",
					JsonLd.TYPE);

	private final String ending;

	private final String mediaType;

	Format(String ending, String mediaType) {
		this.ending = ending;
		this.mediaType = mediaType;
	}

	String ending() {
		return ending;
	}

	String mediaType() {
		return mediaType;
	}

	static Format of(String ending) {
		return Stream.of(values()).filter(it -> it.ending.equals(ending)).findFirst()
				.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
	}
}
