package quanze.api.edition;

import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Stream;

import de.siegmar.fastcsv.writer.CsvWriter;
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
 * The findings of all lists as files, {@code /findings.csv} and {@code /findings.json}: with the
 * parameters {@code edition}, {@code kind}, {@code severity}, {@code asOf} and {@code knownAt}, all
 * optional, as in GraphQL.
 */
@RestController
class FindingFiles {

	private static final String[] COLUMNS = {"清单", "级别", "类别", "文件", "工作表", "行", "列", "说明", "原文", "建议"};

	/** With it office programs read the file as UTF-8. */
	private static final char BYTE_ORDER_MARK = '\uFEFF';

	/** What makes an office program take a text for a formula. */
	private static final String FORMULA = "=+-@\t\r";

	private final Queries queries;

	private final JsonMapper mapper;

	FindingFiles(Queries queries, JsonMapper mapper) {
		this.queries = queries;
		this.mapper = mapper;
	}

	@GetMapping(path = "/findings.csv", produces = "text/csv")
	void csv(Wanted wanted, HttpServletResponse response) throws IOException {
		response.setContentType("text/csv;charset=UTF-8");
		response.setHeader("Content-Disposition", "attachment; filename=findings.csv");
		Writer writer = new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8);
		writer.write(BYTE_ORDER_MARK);
		try (CsvWriter csv = CsvWriter.builder().build(writer)) {
			csv.writeRecord(COLUMNS);
			each(wanted, it -> csv.writeRecord(cells(it)));
		}
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

	private static String[] cells(Finding finding) {
		return Stream.of(finding.edition(), finding.severity(), finding.kind(), finding.file(),
				finding.sheet(),
				finding.row(), finding.column(), finding.message(), finding.text(), finding.suggestion())
				.map(it -> it == null ? "" : harmless(it.toString())).toArray(String[]::new);
	}

	private static String harmless(String text) {
		return !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
	}

	record Wanted(@Nullable String edition, @Nullable String kind, Finding.@Nullable Severity severity,
			@DateTimeFormat(iso = ISO.DATE) @Nullable LocalDate asOf,
			@DateTimeFormat(iso = ISO.DATE_TIME) @Nullable OffsetDateTime knownAt) {
	}
}
