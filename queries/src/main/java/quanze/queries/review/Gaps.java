package quanze.queries.review;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import quanze.queries.area.Area;
import quanze.queries.matter.TerritorialMatter;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.page.Pages;
import quanze.queries.time.Moment;

/** Finds matters of one district that are missing in another. */
public final class Gaps {

	private final Districts districts;

	/** In these. */
	public Gaps(Districts districts) {
		this.districts = districts;
	}

	/**
	 * By district, then by name; districts without any list are not asked for.
	 *
	 * @param city
	 *            code of the area whose districts are laid side by side
	 * @param district
	 *            code of the one in which something is missing; null for any
	 * @throws quanze.queries.error.BadRequest
	 *             when there is no such city
	 */
	public Page<Gap> within(String city, @Nullable String district, Moment moment, PageRequest page) {
		Districts.Side side = districts.sideBySide(city, moment);
		List<Gap> found = new ArrayList<>();
		side.byName().forEach((name, listed) -> {
			Set<String> holding = listed.stream().map(TerritorialMatter::appliesIn)
					.collect(Collectors.toSet());
			side.districts().values().stream().filter(it -> !holding.contains(it.code()))
					.filter(it -> district == null || district.equals(it.code()))
					.forEach(it -> found.add(gap(name, it, listed, holding.size(), side)));
		});
		found.sort(Comparator.comparing(Gap::key));
		return Pages.cut(found, Gap::key, page);
	}

	private static Gap gap(String name, Area missing, List<TerritorialMatter> listed, int holding,
			Districts.Side side) {
		String others = listed.stream().map(side::district).distinct().collect(Collectors.joining("、"));
		return new Gap(name, missing.code(), listed.stream().map(TerritorialMatter::code).toList(),
				"%s的清单没有事项“%s”，%d个区中有%d个列有：%s".formatted(missing.name(), name, side.districts().size(),
						holding, others));
	}
}
