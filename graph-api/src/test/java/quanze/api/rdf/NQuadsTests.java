package quanze.api.rdf;

import java.io.StringWriter;
import java.time.Instant;
import java.time.LocalDate;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

class NQuadsTests {

	private final StringWriter out = new StringWriter();

	private final NQuads quads = new NQuads(out);

	@Test
	void aStatementALineInTheGraphThatWasNamed() {
		quads.inGraph("urn:g");
		quads.write(new Resource("urn:a", Type.POWER).with(Term.NAME, "查处").with(Term.POSITION, 7)
				.with(Term.VALID_FROM, LocalDate.of(2020, 5, 1)).with(Term.ONLINE, true)
				.with(Term.EDITION, new Ref("urn:e")).with(Term.CODE, "X-1").with(Term.NOTE, null)
				.with(Term.STATE, ""));
		assertThat(out).hasToString(
				"""
						<urn:a> <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> <urn:quanze:term:Power> <urn:g> .
						<urn:a> <http://purl.org/dc/terms/title> "查处"@zh <urn:g> .
						<urn:a> <urn:quanze:term:position> "7"^^<http://www.w3.org/2001/XMLSchema#integer> <urn:g> .
						<urn:a> <http://schema.org/validFrom> "2020-05-01"^^<http://www.w3.org/2001/XMLSchema#date> <urn:g> .
						<urn:a> <urn:quanze:term:online> "true"^^<http://www.w3.org/2001/XMLSchema#boolean> <urn:g> .
						<urn:a> <http://purl.org/dc/terms/isPartOf> <urn:e> <urn:g> .
						<urn:a> <http://purl.org/dc/terms/identifier> "X-1" <urn:g> .
						""");
		assertThat(quads.statements()).isEqualTo(7);
	}

	@Test
	void momentsHaveTheOffsetOfChina() {
		quads.write(new Resource("urn:a").with(Term.ENDED_AT, Instant.parse("2020-12-31T16:00:00Z")));
		assertThat(out).hasToString("<urn:a> <http://www.w3.org/ns/prov#endedAtTime> "
				+ "\"2021-01-01T00:00:00+08:00\"^^<http://www.w3.org/2001/XMLSchema#dateTime> .\n");
	}

	@Test
	void whatWouldEndALiteralOrALineIsEscaped() {
		quads.write(new Resource("urn:a").with(Term.NAME, "甲\"乙\\丙\r\n\t\u0001丁"));
		assertThat(out).hasToString(
				"<urn:a> <http://purl.org/dc/terms/title> \"甲\\\"乙\\\\丙\\r\\n\\t\\u0001丁\"@zh .\n");
	}

	@Test
	void aCommentStaysInItsLine() {
		quads.comment("one\ntwo");
		assertThat(out).hasToString("# one two\n");
	}

	@Test
	void resourcesWithinAreStatedToo() {
		quads.write(new Resource("urn:a").with(Term.SOURCE, new Resource("urn:r").with(Term.ROW, 2))
				.with(Term.FIELDS, new Resource(null).with(Term.FIELD, "note")));
		assertThat(out).hasToString("""
				<urn:a> <http://www.w3.org/ns/prov#wasDerivedFrom> <urn:r> .
				<urn:r> <urn:quanze:term:row> "2"^^<http://www.w3.org/2001/XMLSchema#integer> .
				<urn:a> <urn:quanze:term:changedField> _:b1 .
				_:b1 <urn:quanze:term:field> "note" .
				""");
	}
}
