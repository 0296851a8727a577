package quanze.queries.review;

import java.util.List;

import quanze.queries.area.Area;
import quanze.queries.area.Areas;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;
import quanze.queries.time.Moment;

/** Finds the area whose lists are laid side by side. */
final class Where {

	private static final int LONGEST = 60;

	private Where() {
	}

	/**
	 * @throws BadRequest
	 *             when there is no area with that code
	 */
	static Area known(Areas areas, String code, Moment moment) {
		Area area = areas.byCode(List.of(code), moment).get(code);
		if (area == null) {
			throw new BadRequest("area", Wording.of("no area has the code “%s”; areas lists them",
					"没有编码为“%s”的区划；areas 列出全部区划", code.substring(0, Math.min(LONGEST, code.length()))));
		}
		return area;
	}
}
