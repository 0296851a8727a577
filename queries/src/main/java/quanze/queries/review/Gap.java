package quanze.queries.review;

import java.util.List;

/**
 * That a matter that other districts list is in the lists of one of them missing.
 *
 * @param name
 *            of the matter
 * @param area
 *            code of the district that lacks it
 * @param listed
 *            codes of the matters of that name in the others, in order
 * @param text
 *            a Chinese sentence that says so
 */
public record Gap(String name, String area, List<String> listed, String text) {

	public Gap {
		listed = List.copyOf(listed);
	}

	String key() {
		return area + " " + name;
	}
}
