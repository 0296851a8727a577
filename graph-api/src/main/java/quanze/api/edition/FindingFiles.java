package quanze.api.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.format.annotation.DateTimeFormat.ISO;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.validation.BindException;
import org.springframework.validation.FieldError;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import quanze.queries.Queries;
import quanze.queries.edition.Finding;
import quanze.queries.edition.FindingFilter;
import quanze.queries.time.Moment;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/**
 * The findings of all lists as plain JSON, {@code /findings.json}, with the parameters
 * {@code edition}, {@code kind}, {@code severity}, {@code asOf} and {@code knownAt}, all optional,
 * as in GraphQL.
 */
@RestController
class FindingFiles {

	private final Queries queries;

	private final JsonMapper mapper;

	FindingFiles(Queries queries, JsonMapper mapper) {
		this.queries = queries;
		this.mapper = mapper;
	}

	@GetMapping(path = "/findings.json", produces = MediaType.APPLICATION_JSON_VALUE)
	void json(Wanted wanted, HttpServletResponse response) throws IOException {
		response.setContentType(MediaType.APPLICATION_JSON_VALUE);
		OutputStream out = response.getOutputStream();
		try (JsonGenerator json = mapper.createGenerator(out)) {
			json.writeStartArray();
			each(wanted, json::writePOJO);
			json.writeEndArray();
		}
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	Map<String, String> refused(BindException fault) {
		FieldError field = Objects.requireNonNull(fault.getFieldError());
		return Map.of("message", "%s: found '%.40s', expected %s".formatted(field.getField(),
				field.getRejectedValue(), switch (field.getField()) {
					case "severity" -> "one of ERROR, WARNING, NOTE";
					case "asOf" -> "a day such as 2022-07-01";
					default -> "a moment with its offset such as 2022-07-01T08:30:00Z";
				}));
	}

	private void each(Wanted wanted, Consumer<Finding> consumer) {
		Moment moment = queries.moments().of(wanted.asOf(),
				wanted.knownAt() == null ? null : wanted.knownAt().toInstant());
		queries.editions().forEachFinding(
				new FindingFilter(wanted.edition(), wanted.kind(), wanted.severity()), moment, consumer);
	}

	record Wanted(@Nullable String edition, @Nullable String kind, Finding.@Nullable Severity severity,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
			@DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime knownAt) {
	}
}
