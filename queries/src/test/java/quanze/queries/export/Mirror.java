package quanze.queries.export;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import quanze.queries.agency.Agency;
import quanze.queries.basis.LegalBasis;
import quanze.queries.edition.ListEdition;
import quanze.queries.listed.Fact;
import quanze.queries.matter.Listed;
import quanze.queries.time.Moment;

/** What someone holds who has taken the whole graph, by kind and code. */
final class Mirror {

	private Mirror() {
	}

	static List<String> differing(Map<String, Object> mirror, Map<String, Object> state) {
		Map<String, Object> all = new TreeMap<>(mirror);
		all.putAll(state);
		return all.keySet().stream().filter(it -> !Objects.equals(mirror.get(it), state.get(it)))
				.map(it -> "%s: %s, not %s".formatted(it, mirror.get(it), state.get(it))).toList();
	}

	static void apply(Entry entry, Map<String, Object> mirror) {
		String key = entry.kind() + " " + entry.code();
		if (entry.node() == null) {
			mirror.remove(key);
		} else {
			mirror.put(key, said(entry.node()));
		}
	}

	/** Without what it refers to, which is handed over by itself. */
	private static Object said(Object node) {
		return switch (node) {
			case Agency agency -> List.of(agency.code(), agency.name(), agency.shortName(), agency.status(),
					String.valueOf(agency.successor()));
			case LegalBasis basis -> List.of(basis.code(), basis.instrument().code());
			case Listed listed -> List.of(said(listed.matter()), listed.responsibilities().stream()
					.map(it -> "%s %s".formatted(it.code(), it.agency() == null ? "" : it.agency().code()))
					.toList());
			case Fact fact ->
				List.of(fact.code(), fact.name(), fact.validity(), fact.source().edition().code(),
						String.valueOf(fact.source().row()));
			default -> node;
		};
	}

	/** What an export says. */
	static Map<String, Object> of(Export export, Moment moment) {
		Map<String, Object> state = new TreeMap<>();
		export.editions("", moment, new Export.Receiver() {
			@Override
			public void unlisted() {
			}

			@Override
			public void edition(ListEdition edition) {
				state.put("LIST_EDITION " + edition.code(), edition);
			}

			@Override
			public void entry(Entry entry) {
				apply(entry, state);
			}
		});
		return state;
	}
}
