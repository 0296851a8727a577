package quanze.loaders.edition;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import quanze.loaders.agency.Agency;
import quanze.loaders.agency.Resolution;
import quanze.loaders.report.Finding;
import quanze.loaders.source.Manifest;
import quanze.loaders.table.Cell;
import quanze.loaders.text.Mention;
import quanze.loaders.text.Mentions;

/** Reads the cells that name who bears a responsibility. */
final class Bearers {

	private final Manifest manifest;

	private final Context context;

	private final Findings findings;

	Bearers(Manifest manifest, Context context, Findings findings) {
		this.manifest = manifest;
		this.context = context;
		this.findings = findings;
	}

	/**
	 * Those that the cell names, in its order; empty for an empty cell. What cannot be resolved is a
	 * finding.
	 */
	List<Bearer> in(Cell cell) {
		var bearers = new ArrayList<Bearer>();
		for (var mention : Mentions.split(cell.text(), name -> resolve(name).isResolved())) {
			bearers.add(bearer(mention, cell));
		}
		return bearers;
	}

	/** The agency that a sheet is named after; {@code null} where it is not one. */
	@Nullable
	Bearer named(@Nullable String sheet) {
		if (sheet == null) {
			return null;
		}
		var resolution = resolve(sheet);
		if (resolution.how() != Resolution.How.ONE) {
			findings.overall(Finding.Kind.UNRESOLVED_NAME,
					"sheet %s: found a name that is no agency's, expected one".formatted(sheet));
			return null;
		}
		return new Bearer(sheet, Bearer.How.ONE, List.of(resolution.agencies().getFirst().code()), null);
	}

	private Bearer bearer(Mention mention, Cell cell) {
		var resolution = resolution(mention);
		if (!resolution.isResolved()) {
			report(mention, resolution, cell);
			return new Bearer(mention.written(), Bearer.How.UNRESOLVED, List.of(), mention.condition());
		}
		var codes = resolution.agencies().stream().map(Agency::code).toList();
		if (mention.openEnded()) {
			findings.about(cell, Finding.Kind.OPEN_ENDED,
					"%s leaves open who else is meant".formatted(mention.written()), null);
			return new Bearer(mention.written(), Bearer.How.OPEN, codes, mention.condition());
		}
		var how = resolution.how() == Resolution.How.CLASS ? Bearer.How.CLASS : Bearer.How.ONE;
		return new Bearer(mention.written(), how, codes, mention.condition());
	}

	private Resolution resolution(Mention mention) {
		var names = new ArrayList<String>();
		names.add(mention.written());
		if (mention.scope() != null) {
			names.add(mention.scope() + mention.text());
		}
		names.add(mention.text());
		if (mention.alias() != null) {
			names.add(mention.alias());
		}
		return names.stream().map(this::resolve).filter(Resolution::isResolved).findFirst()
				.orElseGet(() -> resolve(mention.text()));
	}

	private Resolution resolve(String name) {
		return context.resolver().resolve(name, manifest.area(), manifest.effectiveOn());
	}

	private void report(Mention mention, Resolution resolution, Cell cell) {
		if (resolution.how() == Resolution.How.AMBIGUOUS) {
			var candidates = resolution.agencies().stream().map(Bearers::shown)
					.collect(Collectors.joining(", "));
			findings.about(cell, Finding.Kind.AMBIGUOUS_NAME,
					"found %s, which several agencies are called: %s".formatted(mention.text(), candidates),
					candidates);
		} else {
			findings.about(cell, Finding.Kind.UNRESOLVED_NAME,
					"found %s, expected the name of an agency or a class of agencies"
							.formatted(mention.text()),
					context.resolver().suggest(mention.text(), manifest.area(), manifest.effectiveOn())
							.map(Bearers::shown).orElse(null));
		}
	}

	private static String shown(Agency agency) {
		return agency.shortName() + " " + agency.code();
	}

}
