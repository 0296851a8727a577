package quanze.api.export;

import java.io.Writer;

import quanze.api.rdf.NQuads;
import quanze.api.rdf.Resource;
import quanze.api.rdf.Resources;
import quanze.queries.edition.ListEdition;
import quanze.queries.export.Entry;
import quanze.queries.export.Export;
import quanze.queries.export.Token;
import quanze.queries.time.Moment;

/**
 * Editions as N-Quads: what an edition lists is stated in the graph that it names, the rest in the
 * default graph. Comments say where an edition begins.
 */
final class QuadsOfEditions implements Export.Receiver {

	private final Resources resources;

	private final NQuads quads;

	QuadsOfEditions(Resources resources, Writer out) {
		this.resources = resources;
		this.quads = new NQuads(out);
	}

	void begin(Moment moment) {
		quads.comment("asOf=%s knownAt=%s".formatted(moment.asOf(), moment.knownAt()));
	}

	void end(Token token) {
		quads.comment("token=" + token.encoded());
	}

	@Override
	public void unlisted() {
		quads.comment("edition=");
		quads.inDefaultGraph();
		resources.concepts().forEach(quads::write);
	}

	@Override
	public void edition(ListEdition edition) {
		quads.comment("edition=" + edition.code());
		quads.inGraph(resources.edition(edition.code()));
		write(edition);
	}

	@Override
	public void entry(Entry entry) {
		if (entry.node() != null) {
			write(entry.node());
		}
	}

	private void write(Object node) {
		Resource resource = resources.of(node);
		if (resource != null) {
			quads.write(resource);
		}
	}
}
