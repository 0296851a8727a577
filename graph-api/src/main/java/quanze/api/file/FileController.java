package quanze.api.file;

import java.io.IOException;
import java.io.OutputStream;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import quanze.api.error.Refused;
import quanze.api.rdf.JsonLd;
import quanze.api.rdf.Resource;
import quanze.api.rdf.Resources;
import quanze.queries.error.Wording;
import tools.jackson.core.JsonGenerator;

/** Every list and answer as CSV, xlsx and JSON-LD, and the context of the latter. */
@RestController
class FileController {

	private final Map<String, FileList<?>> lists = new TreeMap<>();

	private final Resources resources;

	private final JsonLd jsonLd;

	private final Files files;

	FileController(List<FileList<?>> lists, Resources resources, JsonLd jsonLd, Files files) {
		lists.forEach(it -> this.lists.put(it.path(), it));
		this.resources = resources;
		this.jsonLd = jsonLd;
		this.files = files;
	}

	@GetMapping("/{list:[a-z-]+}.{ending:csv|xlsx|jsonld}")
	void list(@PathVariable String list, @PathVariable String ending, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		write(list, Format.of(ending), request, response);
	}

	@GetMapping("/answers/{question:[a-z-]+}.{ending:csv|xlsx|jsonld}")
	void answer(@PathVariable String question, @PathVariable String ending, HttpServletRequest request,
			HttpServletResponse response) throws IOException {
		write("answers/" + question, Format.of(ending), request, response);
	}

	@GetMapping("/context.jsonld")
	void context(HttpServletResponse response) throws IOException {
		response.setContentType(JsonLd.TYPE);
		response.setHeader("Cache-Control", "public, max-age=86400");
		try (JsonGenerator json = jsonLd.generator(response.getOutputStream())) {
			jsonLd.writeContext(json);
		}
	}

	private void write(String path, Format format, HttpServletRequest request, HttpServletResponse response)
			throws IOException {
		FileList<?> list = lists.get(path);
		if (list == null) {
			throw Refused.missing(Wording.of("there is no %.40s; there are %s", "没有名为 %.40s 的清单；现有：%s", path,
					String.join(", ", lists.keySet())));
		}
		write(list, format, new Parameters(request.getParameterMap()), response);
	}

	private <T> void write(FileList<T> list, Format format, Parameters parameters,
			HttpServletResponse response) throws IOException {
		Consumer<Consumer<T>> items = list.reading().asked(parameters);
		parameters.complete();
		files.write(() -> {
			response.setContentType(format.mediaType());
			String name = list.path().substring(list.path().lastIndexOf('/') + 1);
			response.setHeader("Content-Disposition",
					"attachment; filename=%s.%s".formatted(name, format.ending()));
			OutputStream out = response.getOutputStream();
			if (format == Format.JSONLD) {
				writeJsonLd(list, items, out);
			} else {
				writeTable(list, format, items, out);
			}
		});
	}

	private static <T> void writeTable(FileList<T> list, Format format, Consumer<Consumer<T>> items,
			OutputStream out) throws IOException {
		List<String> headings = list.table().headings();
		TableFile file = format == Format.CSV
				? new CsvFile(out, headings)
				: new XlsxFile(out, list.title(), headings);
		items.accept(item -> list.table().rows().apply(item).forEach(file::write));
		file.end();
	}

	private <T> void writeJsonLd(FileList<T> list, Consumer<Consumer<T>> items, OutputStream out) {
		JsonGenerator json = jsonLd.generator(out);
		Set<String> described = new HashSet<>();
		jsonLd.begin(json);
		items.accept(item -> {
			write(resources.of(item), json);
			list.mentioned().apply(item).map(resources::of).forEach(it -> {
				if (it != null && it.iri() != null && described.add(it.iri())) {
					write(it, json);
				}
			});
		});
		jsonLd.end(json);
		json.close();
	}

	private void write(@Nullable Resource resource, JsonGenerator json) {
		if (resource != null) {
			jsonLd.write(resource, json);
		}
	}
}
