package quanze.loaders.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/** Areas by code, with what contains what. */
public final class Areas {

	private static final int DEEPEST = 8;

	private final Map<String, Area> byCode = new LinkedHashMap<>();

	private final List<Area> all;

	private final Map<String, List<Area>> chains = new ConcurrentHashMap<>();

	public Areas(Collection<Area> areas) {
		areas.forEach(area -> byCode.put(area.code(), area));
		all = List.copyOf(byCode.values());
	}

	public Optional<Area> find(String code) {
		return Optional.ofNullable(byCode.get(code));
	}

	public List<Area> all() {
		return all;
	}

	/** The area and what contains it, from the inside out. */
	public List<Area> chain(String code) {
		return byCode.containsKey(code) ? chains.computeIfAbsent(code, this::climb) : List.of();
	}

	/** Whether the first area is the second or lies in it. */
	public boolean isWithin(String code, String container) {
		for (var area : chain(code)) {
			if (area.code().equals(container)) {
				return true;
			}
		}
		return false;
	}

	private List<Area> climb(String code) {
		var chain = new ArrayList<Area>();
		var area = byCode.get(code);
		while (area != null && chain.size() < DEEPEST) {
			chain.add(area);
			area = area.parent() == null ? null : byCode.get(area.parent());
		}
		return List.copyOf(chain);
	}

}
