package quanze.loaders.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Areas by code, with what contains what. */
public final class Areas {

	private static final int DEEPEST = 8;

	private final Map<String, Area> byCode = new LinkedHashMap<>();

	public Areas(Collection<Area> areas) {
		areas.forEach(area -> byCode.put(area.code(), area));
	}

	public Optional<Area> find(String code) {
		return Optional.ofNullable(byCode.get(code));
	}

	public Collection<Area> all() {
		return List.copyOf(byCode.values());
	}

	/** The area and what contains it, from the inside out. */
	public List<Area> chain(String code) {
		var chain = new ArrayList<Area>();
		var area = byCode.get(code);
		while (area != null && chain.size() < DEEPEST) {
			chain.add(area);
			area = area.parent() == null ? null : byCode.get(area.parent());
		}
		return chain;
	}

	/** Whether the first area is the second or lies in it. */
	public boolean isWithin(String code, String container) {
		return chain(code).stream().anyMatch(area -> area.code().equals(container));
	}

}
