package quanze.api.rdf;

import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;

import org.springframework.stereotype.Component;
import tools.jackson.core.JsonGenerator;
import tools.jackson.databind.json.JsonMapper;

/** Writes resources as JSON-LD, in the words of the published context. */
@Component
public class JsonLd {

	/** Media type. */
	public static final String TYPE = "application/ld+json";

	private final JsonMapper mapper;

	private final Resources resources;

	JsonLd(JsonMapper mapper, Resources resources) {
		this.mapper = mapper;
		this.resources = resources;
	}

	/** A generator that leaves the stream open. */
	public JsonGenerator generator(OutputStream out) {
		return mapper.createGenerator(out);
	}

	/** The same for objects that each stand in a line. */
	public JsonGenerator lines(OutputStream out) {
		return mapper.writer().withRootValueSeparator("\n").createGenerator(out);
	}

	/** Begins a document of many resources; they are to be written next, then {@link #end}. */
	public void begin(JsonGenerator json) {
		json.writeStartObject();
		json.writeStringProperty("@context", resources.context());
		json.writeArrayPropertyStart("@graph");
	}

	/** Ends a document. */
	public void end(JsonGenerator json) {
		json.writeEndArray();
		json.writeEndObject();
	}

	/** The resource as an object. */
	public void write(Resource resource, JsonGenerator json) {
		json.writeStartObject();
		writeProperties(resource, json);
		json.writeEndObject();
	}

	/** The properties of a resource, within an object that was begun. */
	public void writeProperties(Resource resource, JsonGenerator json) {
		if (resource.iri() != null) {
			json.writeStringProperty("@id", resource.iri());
		}
		if (!resource.types().isEmpty()) {
			json.writeArrayPropertyStart("@type");
			resource.types().forEach(it -> json.writeString(it.key()));
			json.writeEndArray();
		}
		resource.forEach((term, values) -> {
			json.writeName(term.key());
			if (term.range().isMany()) {
				json.writeStartArray();
				values.forEach(it -> write(it, json));
				json.writeEndArray();
			} else {
				write(single(term, values), json);
			}
		});
	}

	/** Explains the words: their IRIs, and what their values are. */
	public void writeContext(JsonGenerator json) {
		json.writeStartObject();
		json.writeObjectPropertyStart("@context");
		json.writeNumberProperty("@version", new BigDecimal("1.1"));
		for (Vocabulary vocabulary : Vocabulary.values()) {
			json.writeStringProperty(vocabulary.prefix(), vocabulary.namespace());
		}
		for (Type type : Type.values()) {
			json.writeStringProperty(type.key(), type.iri());
		}
		for (Term term : Term.values()) {
			json.writePOJOProperty(term.key(), explained(term));
		}
		json.writeEndObject();
		json.writeEndObject();
	}

	private static Map<String, String> explained(Term term) {
		String xsd = Vocabulary.XSD.namespace();
		return switch (term.range()) {
			case TEXT -> Map.of("@id", term.iri(), "@language", "zh");
			case TEXTS -> Map.of("@id", term.iri(), "@language", "zh", "@container", "@set");
			case STRING -> Map.of("@id", term.iri());
			case DATE -> Map.of("@id", term.iri(), "@type", xsd + "date");
			case MOMENT -> Map.of("@id", term.iri(), "@type", xsd + "dateTime");
			case DURATION -> Map.of("@id", term.iri(), "@type", xsd + "duration");
			case NUMBER -> Map.of("@id", term.iri(), "@type", xsd + "integer");
			case FRACTION -> Map.of("@id", term.iri(), "@type", xsd + "double");
			case BOOLEAN -> Map.of("@id", term.iri(), "@type", xsd + "boolean");
			case NODE -> Map.of("@id", term.iri(), "@type", "@id");
			case NODES -> Map.of("@id", term.iri(), "@type", "@id", "@container", "@set");
		};
	}

	private static Object single(Term term, List<Object> values) {
		if (values.size() > 1) {
			throw new IllegalStateException(term + " has several values: " + values);
		}
		return values.getFirst();
	}

	private void write(Object value, JsonGenerator json) {
		switch (value) {
			case Resource resource -> write(resource, json);
			case Ref ref -> json.writeString(ref.iri());
			case Integer number -> json.writeNumber(number);
			case Long number -> json.writeNumber(number);
			case Double number -> json.writeNumber(number);
			case Boolean truth -> json.writeBoolean(truth);
			default -> json.writeString(Literals.lexical(value));
		}
	}
}
