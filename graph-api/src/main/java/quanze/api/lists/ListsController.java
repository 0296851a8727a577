package quanze.api.lists;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;
import quanze.api.error.ErrorCode;
import quanze.api.error.Fault;
import quanze.loaders.graph.Options;
import quanze.loaders.report.Change;
import quanze.loaders.report.Finding;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.Progress;
import quanze.loaders.source.ManifestException;
import quanze.queries.error.BadRequest;

/** Lists over HTTP, for editors with a token. */
@RestController
class ListsController {

	private static final Logger LOG = LoggerFactory.getLogger(ListsController.class);

	private final Publishing publishing;

	ListsController(Publishing publishing) {
		this.publishing = publishing;
	}

	/** Loads a list and answers with its report: 200, or 422 when it is refused. */
	@PostMapping(path = "/lists", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	ResponseEntity<Report> load(@RequestParam String code, @RequestParam MultipartFile manifest,
			@RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(defaultValue = "false") boolean allowShrink) {
		Report report = Report.of(publishing.load(code, manifest, file, new Options(dryRun, allowShrink),
				Progress.NONE));
		return ResponseEntity.status(report.outcome() == ListReport.Outcome.REFUSED
				? HttpStatus.UNPROCESSABLE_CONTENT
				: HttpStatus.OK).body(report);
	}

	/** The same with events {@code progress} while it runs, and {@code report} at the end. */
	@PostMapping(path = "/lists", consumes = MediaType.MULTIPART_FORM_DATA_VALUE, produces = MediaType.TEXT_EVENT_STREAM_VALUE, headers = "Accept=text/event-stream")
	SseEmitter loadWithProgress(@RequestParam String code, @RequestParam MultipartFile manifest,
			@RequestParam MultipartFile file, @RequestParam(defaultValue = "false") boolean dryRun,
			@RequestParam(defaultValue = "false") boolean allowShrink, Locale locale) throws IOException {
		SseEmitter events = new SseEmitter(0L);
		byte[] manifestBytes = manifest.getBytes();
		byte[] fileBytes = file.getBytes();
		Thread.ofVirtual().name("list-" + code).start(() -> {
			try {
				ListReport report = publishing.load(code, () -> new ByteArrayInputStream(manifestBytes),
						() -> new ByteArrayInputStream(fileBytes), new Options(dryRun, allowShrink),
						new Told(events));
				events.send(SseEmitter.event().name("report").data(Report.of(report)));
				events.complete();
			} catch (BadRequest | ManifestException ex) {
				Told.tell(events, "error", refused(ex, locale));
				events.complete();
			} catch (IOException | RuntimeException ex) {
				LOG.error("list {} could not be loaded", code, ex);
				events.completeWithError(ex);
			}
		});
		return events;
	}

	/** Takes an edition back. */
	@DeleteMapping("/lists/{code}")
	Map<String, Integer> withdraw(@PathVariable String code) {
		return Map.of("withdrawn", publishing.withdraw(code));
	}

	/** Restores a withdrawn edition. */
	@PostMapping("/lists/{code}/restore")
	Map<String, Integer> restore(@PathVariable String code) {
		return Map.of("restored", publishing.restore(code));
	}

	@ExceptionHandler({BadRequest.class, ManifestException.class, IllegalArgumentException.class})
	@ResponseStatus(HttpStatus.BAD_REQUEST)
	Map<String, ?> refused(RuntimeException ex, Locale locale) {
		Fault fault = ex instanceof BadRequest bad
				? Fault.of(bad)
				: Fault.of(ErrorCode.BAD_REQUEST, "%s", "清单无法受理：%s", String.valueOf(ex.getMessage()));
		return fault.answer(locale);
	}

	/** Tells a client how far a load is; one that has gone away is told no more. */
	private record Told(SseEmitter events) implements Progress {

		@Override
		public void reading(String code) {
			tell(events, "progress", Map.of("list", code, "stage", "reading"));
		}

		@Override
		public void done(ListReport list) {
			tell(events, "progress", Map.of("list", list.code(), "stage", "done", "outcome", list.outcome()));
		}

		static void tell(SseEmitter events, String name, Object data) {
			try {
				events.send(SseEmitter.event().name(name).data(data));
			} catch (IOException | IllegalStateException ex) {
				LOG.debug("nobody listens", ex);
			}
		}
	}

	/**
	 * What became of a list, for editors.
	 *
	 * @param removed
	 *            entries that the load superseded
	 */
	record Report(String code, String title, ListReport.Outcome outcome, int read, int written, int removed,
			List<Change> changes, List<Found> findings) {

		static Report of(ListReport report) {
			return new Report(report.code(), report.title(), report.outcome(), report.read(),
					report.written(),
					report.removed(), report.changes(), report.findings().stream().map(Found::of).toList());
		}
	}

	/** A finding with how much it weighs. */
	record Found(Finding.Severity severity, Finding.Kind kind, String message, String file,
			@Nullable String sheet,
			@Nullable Integer row, @Nullable String column, @Nullable String text,
			@Nullable String suggestion) {

		static Found of(Finding it) {
			return new Found(it.severity(), it.kind(), it.message(), it.file(), it.sheet(), it.row(),
					it.column(),
					it.text(), it.suggestion());
		}
	}
}
