package quanze.queries.search;

import java.util.List;

import quanze.queries.search.Highlight.Range;

/** Writes text as HTML. */
final class Html {

	private Html() {
	}

	/** The text, escaped, with each range within {@code <em>}. */
	static String marked(String text, List<Range> ranges) {
		StringBuilder html = new StringBuilder(text.length() + 16);
		int at = 0;
		for (Range range : ranges) {
			escape(text, at, range.start(), html);
			html.append("<em>");
			escape(text, range.start(), range.end(), html);
			html.append("</em>");
			at = range.end();
		}
		escape(text, at, text.length(), html);
		return html.toString();
	}

	private static void escape(String text, int from, int to, StringBuilder html) {
		for (int i = from; i < to; i++) {
			char c = text.charAt(i);
			switch (c) {
				case '<' -> html.append("&lt;");
				case '>' -> html.append("&gt;");
				case '&' -> html.append("&amp;");
				case '"' -> html.append("&quot;");
				case '\'' -> html.append("&#39;");
				default -> html.append(c);
			}
		}
	}
}
