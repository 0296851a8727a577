package quanze.api.export;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;
import quanze.api.file.Files;
import quanze.api.file.Parameters;
import quanze.api.rdf.JsonLd;
import quanze.api.rdf.NQuads;
import quanze.api.rdf.Resources;
import quanze.queries.Queries;
import quanze.queries.export.Token;
import quanze.queries.time.Moment;

/**
 * The graph as a whole, and what changed in it. An export goes by the codes of the editions; broken
 * off, it is taken up again with {@code edition}, {@code asOf} and {@code knownAt}. Each ends with
 * a token, from which {@code changes} go on.
 */
@RestController
class ExportController {

	private static final String NDJSON = "application/x-ndjson";

	private final Queries queries;

	private final Resources resources;

	private final JsonLd jsonLd;

	private final Files files;

	ExportController(Queries queries, Resources resources, JsonLd jsonLd, Files files) {
		this.queries = queries;
		this.resources = resources;
		this.jsonLd = jsonLd;
		this.files = files;
	}

	@GetMapping("/export.nq")
	void quads(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Asked asked = Asked.of(request, queries);
		files.write(() -> {
			announce(NQuads.TYPE, "export.nq", response);
			Writer out = new BufferedWriter(
					new OutputStreamWriter(response.getOutputStream(), StandardCharsets.UTF_8));
			QuadsOfEditions quads = new QuadsOfEditions(resources, out);
			quads.begin(asked.moment());
			queries.export().editions(asked.edition(), asked.moment(), quads);
			quads.end(new Token(asked.moment()));
			out.flush();
		});
	}

	@GetMapping("/export.ndjson")
	void lines(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Asked asked = Asked.of(request, queries);
		files.write(() -> {
			announce(NDJSON, "export.ndjson", response);
			Lines lines = new Lines(resources, jsonLd, response.getOutputStream());
			lines.begin(asked.moment());
			queries.export().editions(asked.edition(), asked.moment(), new LinesOfEditions(lines));
			lines.end(new Token(asked.moment()));
		});
	}

	@GetMapping("/changes.ndjson")
	void changes(HttpServletRequest request, HttpServletResponse response) throws IOException {
		Parameters parameters = new Parameters(request.getParameterMap());
		Token since = Token.decode(parameters.needed("since",
				"the token of the last line of an export or of changes", "导出文件或变更文件末行的令牌"), "since");
		Moment until = queries.export().settled(parameters.moment(queries.moments()));
		parameters.complete();
		files.write(() -> {
			announce(NDJSON, "changes.ndjson", response);
			Lines lines = new Lines(resources, jsonLd, response.getOutputStream());
			lines.begin(until);
			queries.export().changes(since, until, lines::change);
			lines.end(new Token(until));
		});
	}

	private static void announce(String mediaType, String name, HttpServletResponse response) {
		response.setContentType(mediaType);
		response.setHeader("Content-Disposition", "attachment; filename=" + name);
	}

	/**
	 * What is asked for.
	 *
	 * @param edition
	 *            code of the edition to begin with; empty for all
	 */
	private record Asked(String edition, Moment moment) {

		static Asked of(HttpServletRequest request, Queries queries) {
			Parameters parameters = new Parameters(request.getParameterMap());
			String edition = parameters.text("edition");
			Moment moment = queries.export().settled(parameters.moment(queries.moments()));
			parameters.complete();
			return new Asked(edition == null ? "" : edition, moment);
		}
	}
}
