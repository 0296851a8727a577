package quanze.api;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

import tools.jackson.databind.json.JsonMapper;

/**
 * A request that asks for far more than one may.
 *
 * @param body
 *            of a POST request
 * @param code
 *            of the error that it gets
 * @param limit
 *            name of the limit that it meets; empty for none
 */
record Attack(String name, String body, String code, String limit) {

	/** All of them. */
	static List<Attack> all() {
		return List.of(
				tooLarge("depth", "depth bomb",
						"{ area(code: \"1\") " + "{ parent ".repeat(60) + "{ code }" + "}".repeat(61)),
				tooLarge("depth", "depth bomb through fragments", "{ area(code: \"1\") { ...F0 } } "
						+ joined(40,
								it -> "fragment F%d on Area { parent { ...F%d } } ".formatted(it, it + 1))
						+ "fragment F40 on Area { code }"),
				tooLarge("aliases", "alias bomb",
						"{ " + joined(300, it -> "a%d: search(text: \"违法\") { totalCount } ".formatted(it))
								+ "}"),
				tooLarge("breadth", "breadth bomb", "{ " + "__typename ".repeat(1_500) + "}"),
				tooLarge("breadth", "fragments that double", doubling("...F%1$d ...F%1$d")),
				tooLarge("cost", "fragments that double below pages",
						"{ agencies { nodes { ...F0 } } } "
								+ joined(6,
										it -> "fragment F%d on Agency { a: counterparts { nodes { ...F%d } } b: counterparts { nodes { ...F%d } } } "
												.formatted(it, it + 1, it + 1))
								+ "fragment F6 on Agency { code }"),
				refused("circular fragments",
						"{ area(code: \"1\") { ...A } } fragment A on Area { parent { ...B } } fragment B on Area { parent { ...A } }"),
				tooLarge("directives", "directive overload",
						"{ __typename " + "@include(if: true) ".repeat(400) + "}"),
				tooLarge("tokens", "token flood", "{ " + "__typename ".repeat(15_000) + "}"),
				tooLarge("cost", "pages within pages",
						"{ agencies(first: 100) { nodes { counterparts(first: 100) { nodes { responsibilities(first: 100) { nodes { matter { code } } } } } } } }"),
				tooLarge("values", "many values of few objects",
						"{ agencies(first: 100) { nodes { counterparts(first: 100) { nodes { code name shortName level kind status aliases "
								+ joined(45, "a%d: aliases "::formatted) + "} } } } }"),
				refused("introspection in circles",
						"{ __schema { types { fields { type { fields { type { fields { type { name } } } } } } } } }"),
				tooLarge("depth", "deeply nested input",
						"{ nodes(ids: " + "[".repeat(60) + "]".repeat(60) + ") { id } }"),
				tooLarge("depth", "very deeply nested input",
						"{ nodes(ids: " + "[".repeat(1_900) + "]".repeat(1_900) + ") { id } }"),
				new Attack("deeply nested variables",
						"{\"query\":\"{ __typename }\",\"variables\":{\"a\":" + "[".repeat(20_000)
								+ "]".repeat(20_000) + "}}",
						"BAD_REQUEST", ""),
				new Attack("huge text in a variable",
						body("query ($t: String!) { search(text: $t) { totalCount } }",
								Map.of("t", "违".repeat(60_000))),
						"BAD_REQUEST", ""),
				new Attack("huge list in a variable", body("query ($t: [ID!]!) { nodes(ids: $t) { id } }",
						Map.of("t", Collections.nCopies(40_000, "a"))), "BAD_REQUEST", ""),
				new Attack("batched brute force", "[" + String.join(",", Collections.nCopies(500,
						body("{ agency(name: \"市公安局\") { code } }", Map.of()))) + "]", "TOO_LARGE", "batch"),
				new Attack("body beyond measure", " ".repeat(400_000), "TOO_LARGE", "body"),
				refused("an error in every field", "{ " + joined(90, "x%d "::formatted) + "}"));
	}

	/** One that is allowed, and costs a good deal. */
	static String costly() {
		return body(
				"{ agencies(first: 100) { nodes { code name responsibilities(first: 80) { nodes { role duty matter { name } } } } } }",
				Map.of());
	}

	private static Attack tooLarge(String limit, String name, String query) {
		return new Attack(name, body(query, Map.of()), "TOO_LARGE", limit);
	}

	private static Attack refused(String name, String query) {
		return new Attack(name, body(query, Map.of()), "BAD_REQUEST", "");
	}

	private static String doubling(String spread) {
		List<String> fragments = new ArrayList<>(List.of("{ area(code: \"1\") { ...F0 } } "));
		IntStream.range(0, 100).forEach(
				it -> fragments.add("fragment F%d on Area { %s } ".formatted(it, spread.formatted(it + 1))));
		fragments.add("fragment F100 on Area { code }");
		return String.join("", fragments);
	}

	private static String joined(int many, IntFunction<String> part) {
		return String.join("", IntStream.range(0, many).mapToObj(part).toList());
	}

	private static String body(String query, Map<String, ?> variables) {
		return JsonMapper.shared().writeValueAsString(Map.of("query", query, "variables", variables));
	}

	@Override
	public String toString() {
		return name;
	}
}
