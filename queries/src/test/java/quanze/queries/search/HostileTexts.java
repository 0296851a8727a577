package quanze.queries.search;

import java.util.List;

/** Texts that nobody types in good faith: each is read as plain text, and only its start. */
public final class HostileTexts {

	/** All of them. */
	public static final List<String> ALL = List.of("", " \t\n", "\0\u0007\u001b[31m违法", "\uD842",
			"违\uDFB7法\uD842",
			"\uD842\uDFB7".repeat(200_000), "\uDFB7\uD842".repeat(200_000), "a\u0301".repeat(200_000),
			"\u0301".repeat(500_000), "违\u0301法\u20dd建设", "\u202e设建法违\u202c", "\ufeff违法\u200b建设",
			"a AND (b OR", "*:*", "name:* OR code:[* TO *]", "违法~2^1000 \"建设", "/.*/", "\\", "?*?*?*",
			"' OR 1=1 //", "MATCH (n) DETACH DELETE n", "`}) DETACH DELETE n //", "$text", "${jndi:ldap://x}",
			"<script>alert(1)</script>违法建设", "\"><img src=x onerror=1>", "法".repeat(3_000_000),
			"违法建设 ".repeat(500_000), "x ".repeat(1_000_000), "weifa ".repeat(500_000),
			"fangan".repeat(500_000),
			"ﷺ".repeat(300_000), "1".repeat(1_000_000), "《".repeat(1_000_000), "\n".repeat(1_000_000));

	private HostileTexts() {
	}
}
