package quanze.loaders.area;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** Areas by code, with what contains what. */
public final class Areas {

	private static final int DEEPEST = 8;

	private final Map<String, Area> byCode = new LinkedHashMap<>();

	private final List<Area> all;

	private final Map<String, List<Area>> chains = new ConcurrentHashMap<>();

	private final Map<String, List<Area>> parts = new HashMap<>();

	public Areas(Collection<Area> areas) {
		areas.forEach(area -> byCode.put(area.code(), area));
		all = List.copyOf(byCode.values());
		for (var area : all) {
			if (area.parent() != null) {
				parts.computeIfAbsent(area.parent(), it -> new ArrayList<>()).add(area);
			}
		}
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

	/** The area and what lies in it, from the outside in; empty if there is no such area. */
	public List<Area> within(String code) {
		var within = new LinkedHashSet<Area>();
		find(code).ifPresent(area -> descend(area, DEEPEST, within));
		return List.copyOf(within);
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

	private void descend(Area area, int levels, Set<Area> within) {
		if (levels > 0 && within.add(area)) {
			parts.getOrDefault(area.code(), List.of()).forEach(it -> descend(it, levels - 1, within));
		}
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
