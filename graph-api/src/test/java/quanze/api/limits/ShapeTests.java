package quanze.api.limits;

import graphql.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import static org.assertj.core.api.Assertions.assertThat;

class ShapeTests {

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ a }                                                   | 1
			{ a { b { c } } }                                       | 3
			{ a { ... { b } } }                                     | 2
			{ a { ...F } } fragment F on T { b { ...G } } fragment G on T { c { d } } | 4
			{ a { b } } query B { a { b { c } } }                   | 3
			{ a(x: [[[1]]]) }                                       | 3
			{ a(x: {y: {z: [1]}}) }                                 | 3
			query ($v: T = {y: {z: {w: 1}}}) { a(x: $v) }           | 3
			""")
	void fieldsWithinFieldsAndValuesWithinValuesAreLevels(String document, int depth) {
		assertThat(shape(document).depth()).isEqualTo(depth);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', textBlock = """
			{ a b c }                                          | 3
			{ a { b c d e } f }                                | 4
			{ a { ...F ...F } } fragment F on T { b c d }      | 6
			{ a { ... on T { b c } ... on U { d } } }          | 3
			""")
	void fieldsOfALevelAreCountedWithThoseOfFragments(String document, int breadth) {
		assertThat(shape(document).breadth()).isEqualTo(breadth);
	}

	@Test
	void aliasesAndDirectivesAreCountedAsWritten() {
		Shape shape = shape("""
				query Q @a @b { x: a ...F y: b @include(if: true) { c } ... @skip(if: false) { d } }
				fragment F on T @c { z: e ...G @d }""");
		assertThat(shape.aliases()).isEqualTo(3);
		assertThat(shape.directives()).isEqualTo(6);
	}

	@Test
	void fragmentsThatDoubleAreMeasuredOnce() {
		StringBuilder bomb = new StringBuilder("{ a { ...F0 } }");
		for (int i = 0; i < 200; i++) {
			bomb.append(" fragment F%d on T { ...F%d ...F%d }".formatted(i, i + 1, i + 1));
		}
		bomb.append(" fragment F200 on T { b }");
		assertThat(shape(bomb.toString()).breadth()).isGreaterThan(1_000_000);
	}

	@Test
	void circlesOfFragmentsEnd() {
		Shape shape = shape("{ ...A } fragment A on T { a { ...B } } fragment B on T { b { ...A } }");
		assertThat(shape.depth()).isEqualTo(2);
	}

	@Test
	void theSchemaIsAskedForByTwoFields() {
		assertThat(shape("{ a { __typename } }").introspects()).isFalse();
		assertThat(shape("{ ...F } fragment F on Query { s: __schema { types { name } } }").introspects())
				.isTrue();
		assertThat(shape("{ __type(name: \"T\") { name } }").introspects()).isTrue();
	}

	private static Shape shape(String document) {
		return Shape.of(Parser.parse(document));
	}
}
