package quanze.api.export;

import java.io.OutputStream;

import quanze.api.rdf.JsonLd;
import quanze.api.rdf.Resource;
import quanze.api.rdf.Resources;
import quanze.queries.export.Entry;
import quanze.queries.export.Token;
import quanze.queries.time.Moment;
import tools.jackson.core.JsonGenerator;

/** Objects in the words of the published context, each in a line. */
final class Lines {

	private final Resources resources;

	private final JsonLd jsonLd;

	private final JsonGenerator json;

	Lines(Resources resources, JsonLd jsonLd, OutputStream out) {
		this.resources = resources;
		this.jsonLd = jsonLd;
		this.json = jsonLd.lines(out);
	}

	/** The first line: the context, and both clocks. */
	void begin(Moment moment) {
		json.writeStartObject();
		json.writeStringProperty("@context", resources.context());
		json.writeStringProperty("asOf", moment.asOf().toString());
		json.writeStringProperty("knownAt", moment.knownAt().toString());
		json.writeEndObject();
	}

	/** The last line; a file without it is not whole. */
	void end(Token token) {
		json.writeStartObject();
		json.writeStringProperty("token", token.encoded());
		json.writeEndObject();
		json.writeRaw('\n');
		json.close();
	}

	/** Where what follows is listed; empty for nowhere. */
	void section(String edition) {
		json.writeStartObject();
		json.writeStringProperty("section", edition);
		json.writeEndObject();
	}

	void concepts() {
		resources.concepts().forEach(it -> jsonLd.write(it, json));
	}

	void node(Object node) {
		Resource resource = resources.of(node);
		if (resource != null) {
			jsonLd.write(resource, json);
		}
	}

	/** What something is now, or a tombstone. */
	void change(Entry entry) {
		if (entry.node() == null) {
			json.writeStartObject();
			json.writeStringProperty("op", "delete");
			json.writeStringProperty("@id", resources.iri(entry));
			json.writeStringProperty("code", entry.code());
			json.writeEndObject();
			return;
		}
		Resource resource = resources.of(entry.node());
		if (resource != null) {
			json.writeStartObject();
			json.writeStringProperty("op", "put");
			jsonLd.writeProperties(resource, json);
			json.writeEndObject();
		}
	}
}
