package quanze.loaders;

import java.util.List;

import quanze.loaders.graph.GraphReader;
import quanze.loaders.graph.GraphWriter;
import quanze.loaders.graph.Options;
import quanze.loaders.graph.ShrinksException;
import quanze.loaders.graph.TakenException;
import quanze.loaders.report.Finding;
import quanze.loaders.report.ListReport;
import quanze.loaders.report.ListReport.Outcome;
import quanze.loaders.source.ListFolder;
import quanze.loaders.table.TableException;

/** One load of several lists, in the order in which they are given. */
final class Load {

	private final Knowledge knowledge;

	private final ReadAhead ahead;

	private final GraphWriter writer;

	private final Options options;

	/**
	 * @param lists
	 *            in the order in which they will be loaded
	 */
	Load(List<ListFolder> lists, GraphReader reader, GraphWriter writer, Options options) {
		this.knowledge = new Knowledge(reader);
		this.ahead = new ReadAhead(knowledge, lists);
		this.writer = writer;
		this.options = options;
	}

	/** Loads the next list; one that cannot be loaded is refused, and the graph is as it was. */
	ListReport load(ListFolder list) {
		if (knowledge.holds(list)) {
			return new ListReport(list.code(), list.manifest().title(), Outcome.UNCHANGED, 0, 0, 0, List.of(),
					List.of());
		}
		try {
			var edition = ahead.edition(list);
			if (!edition.isLoadable()) {
				return new ListReport(list.code(), list.manifest().title(), Outcome.REFUSED, edition.read(),
						0, 0, List.of(), edition.findings());
			}
			var written = writer.write(edition, options);
			if (!options.dryRun()) {
				knowledge.changed(list);
			}
			return new ListReport(list.code(), list.manifest().title(),
					options.dryRun() ? Outcome.CHECKED : Outcome.LOADED, edition.read(), written.written(),
					written.superseded(), written.changes(), edition.findings());
		} catch (TableException e) {
			return refused(list.code(), list.manifest().file(), Finding.Kind.UNREADABLE, e);
		} catch (ShrinksException e) {
			return refused(list.code(), list.manifest().file(), Finding.Kind.SHRINKS, e);
		} catch (TakenException e) {
			return refused(list.code(), new Finding(Finding.Kind.DUPLICATE, String.valueOf(e.getMessage()),
					list.manifest().file(), e.source().sheet(), e.source().row(), e.source().column(),
					e.code(),
					null));
		}
	}

	static ListReport refused(String code, String file, Finding.Kind kind, RuntimeException e) {
		return refused(code,
				new Finding(kind, String.valueOf(e.getMessage()), file, null, null, null, null, null));
	}

	private static ListReport refused(String code, Finding finding) {
		return new ListReport(code, code, Outcome.REFUSED, 0, 0, 0, List.of(), List.of(finding));
	}

}
