package quanze.api.rdf;

import java.nio.charset.StandardCharsets;

import org.jspecify.annotations.Nullable;
import quanze.queries.basis.LegalBasis;

/** Names things: the base, the kind, the code. Chinese stays readable. */
final class Iris {

	/** What RFC 3987 reserves, and what no IRI may hold. */
	private static final String ESCAPED = " \"#%/:<>?@[\\]^`{|}";

	private final String base;

	/**
	 * @param base
	 *            ends with a slash
	 */
	Iris(String base) {
		this.base = base;
	}

	String context() {
		return base + "context.jsonld";
	}

	Ref area(String code) {
		return ref("area", code);
	}

	Ref agency(String code) {
		return ref("agency", code);
	}

	Ref instrument(String code) {
		return ref("instrument", code);
	}

	/** The provision; the instrument where it is cited as a whole. */
	Ref basis(LegalBasis basis) {
		return basis.article() == null ? instrument(basis.instrument().code()) : provision(basis.code());
	}

	Ref provision(String code) {
		return ref("provision", code);
	}

	Ref edition(String code) {
		return ref("edition", code);
	}

	Ref incidentType(String code) {
		return ref("incident-type", code);
	}

	Ref matter(String code) {
		return ref("matter", code);
	}

	Ref responsibility(String code) {
		return ref("responsibility", code);
	}

	Ref power(String code) {
		return ref("power", code);
	}

	Ref admission(String code) {
		return ref("admission", code);
	}

	Ref dataResource(String code) {
		return ref("data-resource", code);
	}

	Ref publisher(String name) {
		return ref("publisher", name);
	}

	/** A row of a list. */
	Ref row(String edition, @Nullable String sheet, int row) {
		String within = sheet == null ? "" : "sheet=" + escaped(sheet) + "&";
		return new Ref("%s#%srow=%d".formatted(edition(edition).iri(), within, row));
	}

	Ref concept(String scheme, String code) {
		return new Ref(base + "concept/" + scheme + "/" + escaped(code));
	}

	private Ref ref(String kind, String code) {
		return new Ref(base + kind + "/" + escaped(code));
	}

	private static String escaped(String code) {
		StringBuilder escaped = new StringBuilder(code.length());
		code.codePoints().forEach(it -> {
			if (it <= ' ' || it == 0x7F || ESCAPED.indexOf(it) >= 0 || isNoCharacterOfIris(it)) {
				for (byte octet : Character.toString(it).getBytes(StandardCharsets.UTF_8)) {
					escaped.append("%%%02X".formatted(octet));
				}
			} else {
				escaped.appendCodePoint(it);
			}
		});
		return escaped.toString();
	}

	/** Controls, private use, specials, and white space beyond ASCII, which some readers refuse. */
	private static boolean isNoCharacterOfIris(int character) {
		return character > 0x7F && (character < 0xA0 || Character.isWhitespace(character)
				|| Character.isSpaceChar(character) || character >= 0xD800 && character < 0xF900
				|| character >= 0xFFF0 && character <= 0xFFFF);
	}
}
