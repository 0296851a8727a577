package quanze.api.rdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/** Writes resources as N-Quads, a statement a line. */
public final class NQuads {

	/** Media type. */
	public static final String TYPE = "application/n-quads";

	private static final String RDF_TYPE = "<http://www.w3.org/1999/02/22-rdf-syntax-ns#type>";

	private static final Map<Term, String> PREDICATES = new EnumMap<>(Term.class);

	private static final Map<Term.Range, String> SUFFIXES = new EnumMap<>(Term.Range.class);

	static {
		for (Term term : Term.values()) {
			PREDICATES.put(term, "<" + term.iri() + ">");
		}
		for (Term.Range range : Term.Range.values()) {
			SUFFIXES.put(range, switch (range) {
				case TEXT, TEXTS -> "@zh";
				case STRING, NODE, NODES -> "";
				case DATE -> typed("date");
				case MOMENT -> typed("dateTime");
				case DURATION -> typed("duration");
				case NUMBER -> typed("integer");
				case FRACTION -> typed("double");
				case BOOLEAN -> typed("boolean");
			});
		}
	}

	private final Writer out;

	private String end = " .\n";

	private long statements;

	private long blank;

	/**
	 * @param out
	 *            in UTF-8, buffered; stays the caller's to flush
	 */
	public NQuads(Writer out) {
		this.out = out;
	}

	/** What follows stands in no named graph. */
	public void inDefaultGraph() {
		end = " .\n";
	}

	/** What follows stands in that graph. */
	public void inGraph(String iri) {
		end = " <" + iri + "> .\n";
	}

	/** A line that is no statement. */
	public void comment(String text) {
		write("# ", text.replaceAll("\\R", " "), "\n");
	}

	/** The resource with all within it. */
	public void write(Resource resource) {
		write(resource, subject(resource));
	}

	/** How many statements were written. */
	public long statements() {
		return statements;
	}

	private void write(Resource resource, String subject) {
		resource.types().forEach(it -> statement(subject, RDF_TYPE, "<" + it.iri() + ">"));
		resource.forEach((term, values) -> values.forEach(it -> write(subject, term, it)));
	}

	private void write(String subject, Term term, Object value) {
		String predicate = Objects.requireNonNull(PREDICATES.get(term));
		switch (value) {
			case Ref ref -> statement(subject, predicate, "<" + ref.iri() + ">");
			case Resource resource -> {
				String object = subject(resource);
				statement(subject, predicate, object);
				write(resource, object);
			}
			default -> statement(subject, predicate,
					"\"" + escaped(Literals.lexical(value)) + "\"" + SUFFIXES.get(term.range()));
		}
	}

	private String subject(Resource resource) {
		return resource.iri() == null ? "_:b" + ++blank : "<" + resource.iri() + ">";
	}

	private void statement(String subject, String predicate, String object) {
		write(subject, " ", predicate, " ", object, end);
		statements++;
	}

	private void write(String... parts) {
		try {
			for (String part : parts) {
				out.write(part);
			}
		} catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String typed(String name) {
		return "^^<" + Vocabulary.XSD.namespace() + name + ">";
	}

	private static String escaped(String text) {
		StringBuilder escaped = null;
		for (int at = 0; at < text.length(); at++) {
			char character = text.charAt(at);
			String by = switch (character) {
				case '"' -> "\\\"";
				case '\\' -> "\\\\";
				case '\n' -> "\\n";
				case '\r' -> "\\r";
				case '\t' -> "\\t";
				default -> character < ' ' || character == 0x7F ? "\\u%04X".formatted((int) character) : null;
			};
			if (by != null && escaped == null) {
				escaped = new StringBuilder(text.length() + 8).append(text, 0, at);
			}
			if (escaped != null) {
				if (by == null) {
					escaped.append(character);
				} else {
					escaped.append(by);
				}
			}
		}
		return escaped == null ? text : escaped.toString();
	}
}
