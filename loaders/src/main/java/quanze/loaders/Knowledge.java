package quanze.loaders;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import quanze.loaders.agency.Resolver;
import quanze.loaders.area.Area;
import quanze.loaders.area.Areas;
import quanze.loaders.basis.Instruments;
import quanze.loaders.edition.Context;
import quanze.loaders.graph.GraphReader;
import quanze.loaders.graph.GraphReader.Loaded;
import quanze.loaders.source.ListFolder;
import quanze.loaders.source.ListKind;
import quanze.loaders.source.Manifest;

/**
 * What is known of the graph while lists are loaded: read when a list needs it, kept for the next,
 * and forgotten when a list has changed it.
 */
final class Knowledge {

	/** Of as many areas the agencies are kept. */
	private static final int RESOLVERS = 64;

	private static final Areas NO_AREAS = new Areas(List.of());

	private static final Instruments NO_INSTRUMENTS = Instruments.of(List.of());

	private final GraphReader reader;

	private final Map<String, Loaded> editions;

	private @Nullable Areas areas;

	private @Nullable Instruments instruments;

	private final Map<String, Resolver> resolvers = new LinkedHashMap<>();

	Knowledge(GraphReader reader) {
		this.reader = reader;
		this.editions = new HashMap<>(reader.editions());
	}

	/** The edition as it was loaded before, if it was. */
	private Optional<Loaded> loaded(String code) {
		return Optional.ofNullable(editions.get(code));
	}

	/** Whether a list was loaded before and has not changed. */
	boolean holds(ListFolder list) {
		return loaded(list.code()).filter(it -> it.sha256().equals(list.sha256())).isPresent();
	}

	/** Whether the second list can be understood before the first one is written. */
	static boolean isIndependent(ListFolder list, ListFolder before) {
		var admits = before.manifest().kind() == ListKind.ADMISSIONS
				&& list.manifest().kind() == ListKind.TERRITORIAL;
		return !before.manifest().kind().isRegister() && !admits
				&& !list.manifest().adjusts().contains(before.code());
	}

	/** What is needed to understand a list of that kind. */
	Context context(ListFolder list) {
		var manifest = list.manifest();
		return switch (manifest.kind()) {
			case AREAS, LEGAL_INSTRUMENTS, INCIDENT_TYPES -> new Context(NO_AREAS,
					new Resolver(NO_AREAS, List.of()), NO_INSTRUMENTS, Map.of(), Set.of());
			case AGENCIES -> new Context(areas(), new Resolver(NO_AREAS, List.of()), NO_INSTRUMENTS, Map.of(),
					Set.of());
			case PROVISIONS ->
				new Context(NO_AREAS, new Resolver(NO_AREAS, List.of()), instruments(), Map.of(),
						Set.of());
			case ASSISTANCE, INTERNAL_SERVICE, ADMISSIONS, POWERS, SERVICE_ITEMS, DATA_SHARES -> new Context(
					areas(), resolver(manifest.area()), instruments(), batches(manifest), Set.of());
			case TERRITORIAL -> new Context(areas(), resolver(manifest.area()), instruments(), Map.of(),
					reader.admitted(areas().chain(manifest.area()).stream().map(Area::code).toList()));
		};
	}

	/** A list was written. */
	void changed(ListFolder list) {
		var manifest = list.manifest();
		editions.put(list.code(), new Loaded(list.sha256(), manifest.batch(), manifest.area()));
		switch (manifest.kind()) {
			case AREAS -> {
				areas = null;
				resolvers.clear();
			}
			case AGENCIES -> resolvers.clear();
			case LEGAL_INSTRUMENTS -> instruments = null;
			case PROVISIONS, ASSISTANCE, INTERNAL_SERVICE, ADMISSIONS, POWERS, SERVICE_ITEMS, DATA_SHARES,
					TERRITORIAL, INCIDENT_TYPES ->
				{
				}
		}
	}

	private Areas areas() {
		var known = areas;
		if (known == null) {
			known = reader.areas();
			areas = known;
		}
		return known;
	}

	private Instruments instruments() {
		var known = instruments;
		if (known == null) {
			known = reader.instruments();
			instruments = known;
		}
		return known;
	}

	private Resolver resolver(String area) {
		var known = resolvers.get(area);
		if (known == null) {
			known = reader.resolver(areas(), area);
			if (resolvers.size() == RESOLVERS) {
				resolvers.remove(resolvers.keySet().iterator().next());
			}
			resolvers.put(area, known);
		}
		return known;
	}

	private Map<Integer, String> batches(Manifest manifest) {
		return manifest.adjusts().stream().filter(it -> loaded(it).map(Loaded::batch).isPresent())
				.collect(Collectors.toMap(it -> loaded(it).map(Loaded::batch).orElseThrow(), it -> it));
	}

}
