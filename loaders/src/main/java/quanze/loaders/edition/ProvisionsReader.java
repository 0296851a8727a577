package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

import quanze.loaders.basis.Citation;
import quanze.loaders.basis.Citations;
import quanze.loaders.basis.Instruments;
import quanze.loaders.basis.Resolution;
import quanze.loaders.basis.Titles;
import quanze.loaders.edition.Basis.CitedInstrument;
import quanze.loaders.report.Finding;
import quanze.loaders.table.Row;
import quanze.loaders.table.Table;
import quanze.loaders.text.Text;

/**
 * Reads the words of legal instruments, an article a row (法律条文). An instrument that the register
 * holds under the title or as a short name is that one; any other is as the list calls it.
 */
final class ProvisionsReader implements ContentReader {

	private final Instruments instruments;

	private final Findings findings;

	ProvisionsReader(Instruments instruments, Findings findings) {
		this.instruments = instruments;
		this.findings = findings;
	}

	@Override
	public Content read(List<Table> tables) {
		var articles = new ArrayList<Content.Entry<Article>>();
		for (var table : tables) {
			for (var row : table.rows()) {
				article(row).ifPresent(
						it -> articles.add(new Content.Entry<>(it, Source.of(row.cell("article")))));
			}
		}
		return new Content.ProvisionRegister(articles);
	}

	private Optional<Article> article(Row row) {
		var text = row.cell("text").raw().lines().map(Text::clean).filter(line -> !line.isEmpty())
				.collect(Collectors.joining("\n"));
		var title = row.cell("title");
		if (title.isEmpty() || text.isEmpty()) {
			findings.about(title.isEmpty() ? title : row.cell("text"), Finding.Kind.INVALID_VALUE,
					"found no %s, expected that of an article".formatted(title.isEmpty() ? "title" : "text"),
					null);
			return Optional.empty();
		}
		var cited = Citations.parse("《%s》%s".formatted(title.text(), row.cell("article").text()));
		if (cited.size() != 1 || !isArticle(cited.getFirst())) {
			findings.about(row.cell("article"), Finding.Kind.UNPARSED_BASIS,
					"found %s, expected an article such as 第一条".formatted(row.cell("article").text()), null);
			return Optional.empty();
		}
		var basis = Bases.of(cited.getFirst(), instrument(cited.getFirst())).getFirst();
		return Optional.of(new Article(basis, MatterReader.textOrNull(row.cell("id")), text));
	}

	private static boolean isArticle(Citation citation) {
		return citation.kind() == Citation.Kind.TITLED && citation.complete()
				&& citation.provisions().size() == 1
				&& citation.provisions().getFirst().article() > 0
				&& citation.provisions().getFirst().paragraph() == null
				&& citation.provisions().getFirst().item() == null;
	}

	/** Of the same title but for its edition there may be another, so that is not enough. */
	private CitedInstrument instrument(Citation citation) {
		return switch (instruments.resolve(citation)) {
			case Resolution.Resolved(var found, var by) when by == Resolution.By.TITLE
					|| by == Resolution.By.SHORT_NAME ->
				new CitedInstrument(Titles.exactKey(found.name()), found.name(), found.documentNumber());
			case Resolution _ ->
				new CitedInstrument(Titles.exactKey(citation.title()), citation.title(),
						citation.documentNumber());
		};
	}

}
