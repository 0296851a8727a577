package quanze.loaders.agency;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;

import quanze.loaders.area.Area;
import quanze.loaders.area.AreaKind;
import quanze.loaders.area.Areas;
import quanze.loaders.text.Nearest;
import quanze.loaders.text.Text;

/**
 * Resolves what a cell calls an agency, in the context of a place and a day: official names first,
 * then the aliases of the place's own agencies, then those of the places that contain it, then
 * names with a place in front (区某局, 某区某大队), then classes (各镇(街)). A name that the context does not
 * tell apart stays ambiguous.
 */
public final class Resolver {

	private static final AgencyClasses CLASSES = AgencyClasses.read();

	/** Shorter words abbreviate too many names. */
	private static final int SHORTEST = 3;

	/** Of so many names what was found is remembered. */
	private static final int REMEMBERED = 10_000;

	private final Areas areas;

	private final Map<Question, Resolution> resolved = remembering();

	private final Map<Question, Optional<Agency>> suggested = remembering();

	private final Map<String, List<String>> prefixes = new HashMap<>();

	private final Map<String, Agency> byCode = new HashMap<>();

	private final Map<String, List<Agency>> official = new HashMap<>();

	private final Map<String, Map<String, List<Agency>>> aliasesByArea = new HashMap<>();

	public Resolver(Areas areas, Collection<Agency> agencies) {
		this.areas = areas;
		areas.all().forEach(it -> prefixes.put(it.code(),
				List.of(Text.fold(it.name()), Text.fold(it.shortName()))));
		for (var agency : agencies) {
			byCode.put(agency.code(), agency);
			add(official, agency.name(), agency);
			add(official, agency.shortName(), agency);
			var aliases = aliasesByArea.computeIfAbsent(agency.area(), area -> new HashMap<>());
			agency.aliases().forEach(alias -> add(aliases, alias, agency));
		}
	}

	public Optional<Agency> find(String code) {
		return Optional.ofNullable(byCode.get(code));
	}

	public Areas areas() {
		return areas;
	}

	/**
	 * Resolves one name.
	 *
	 * @param name
	 *            the name as the cell has it
	 * @param area
	 *            code of the area of the list
	 * @param day
	 *            the day from which the list holds
	 */
	public Resolution resolve(String name, String area, LocalDate day) {
		return resolved.computeIfAbsent(new Question(Text.fold(name), area, day), this::resolve);
	}

	/**
	 * The agency that an unknown name probably means: the only one here whose name it abbreviates, or
	 * the one whose name differs by a slip. Never to be taken for the answer.
	 *
	 * @param area
	 *            code of the area of the list
	 */
	public Optional<Agency> suggest(String name, String area, LocalDate day) {
		return suggested.computeIfAbsent(new Question(Text.fold(name), area, day), this::suggest);
	}

	private Resolution resolve(Question question) {
		var words = question.words();
		if (words.isEmpty()) {
			return Resolution.UNKNOWN;
		}
		var one = one(words, areas.chain(question.area()), question.day());
		if (one.isResolved()) {
			return one;
		}
		var all = aClass(words, question.area(), question.day());
		return all.isResolved() ? all : one;
	}

	private Optional<Agency> suggest(Question question) {
		var words = question.words();
		var chain = areas.chain(question.area()).stream().map(Area::code).toList();
		var near = byCode.values().stream().filter(it -> it.existsOn(question.day()))
				.filter(it -> chain.contains(it.area()) || areas.isWithin(it.area(), question.area()))
				.toList();
		var abbreviated = words.length() < SHORTEST
				? List.<Agency>of()
				: near.stream().filter(it -> isSpreadOver(words, Text.fold(it.name()))).toList();
		return abbreviated.size() == 1 ? Optional.of(abbreviated.getFirst()) : misspelt(words, near);
	}

	private static Optional<Agency> misspelt(String words, List<Agency> near) {
		var byName = new TreeMap<String, Agency>();
		near.forEach(it -> byName.put(Text.fold(it.name()), it));
		near.forEach(it -> byName.put(Text.fold(it.shortName()), it));
		return Nearest.among(byName.keySet()).to(words, 1).map(byName::get);
	}

	/** Whether the text holds all characters of the words in their order. */
	private static boolean isSpreadOver(String words, String text) {
		var found = 0;
		for (var i = 0; i < text.length() && found < words.length(); i++) {
			if (text.charAt(i) == words.charAt(found)) {
				found++;
			}
		}
		return found == words.length();
	}

	private Resolution one(String words, List<Area> chain, LocalDate day) {
		var named = nearest(official.getOrDefault(words, List.of()), chain, day);
		if (named.how() != Resolution.How.UNKNOWN) {
			return named;
		}
		for (var area : chain) {
			var found = Resolution.of(existing(aliases(area, words), day));
			if (found.how() != Resolution.How.UNKNOWN) {
				return found;
			}
		}
		var found = withPlace(words, chain, day);
		return found.how() == Resolution.How.UNKNOWN && !chain.isEmpty()
				? below(chain.getFirst(), words, day)
				: found;
	}

	/** Aliases of the agencies within a place. */
	private Resolution below(Area container, String words, LocalDate day) {
		return Resolution.of(existing(areas.all().stream()
				.filter(area -> areas.isWithin(area.code(), container.code()))
				.flatMap(area -> aliases(area, words).stream()).toList(), day));
	}

	/** Among several of the same official name, the one of the nearest place. */
	private Resolution nearest(List<Agency> candidates, List<Area> chain, LocalDate day) {
		if (candidates.size() > 1) {
			for (var area : chain) {
				var here = candidates.stream().filter(it -> it.area().equals(area.code())).toList();
				if (!here.isEmpty()) {
					return Resolution.of(existing(here, day));
				}
			}
		}
		return Resolution.of(existing(candidates, day));
	}

	/** Names that begin with a place, spelt out (某区某大队) or by its class (区某局). */
	private Resolution withPlace(String words, List<Area> chain, LocalDate day) {
		for (var area : chain) {
			var classWord = area.name().substring(area.name().length() - 1);
			if (words.startsWith(classWord)) {
				var found = in(area, words.substring(classWord.length()), day);
				if (found.isResolved()) {
					return found;
				}
			}
		}
		for (var area : areas.all()) {
			for (var prefix : prefixes(area)) {
				var found = words.startsWith(prefix)
						? in(area, words.substring(prefix.length()), day)
						: Resolution.UNKNOWN;
				if (found.isResolved()) {
					return found;
				}
			}
		}
		return Resolution.UNKNOWN;
	}

	private Resolution in(Area area, String rest, LocalDate day) {
		if (rest.isEmpty()) {
			return Resolution.UNKNOWN;
		}
		var spelt = new ArrayList<Agency>();
		for (var prefix : spellings(area)) {
			official.getOrDefault(prefix + rest, List.of()).stream().filter(it -> !spelt.contains(it))
					.forEach(spelt::add);
		}
		if (spelt.isEmpty()) {
			spelt.addAll(aliases(area, rest));
		}
		return spelt.isEmpty() ? below(area, rest, day) : Resolution.of(existing(spelt, day));
	}

	private Resolution aClass(String words, String area, LocalDate day) {
		var here = classIn(words, area, day);
		if (here.isResolved()) {
			return here;
		}
		for (var other : areas.all()) {
			for (var prefix : prefixes(other)) {
				var found = words.startsWith(prefix)
						? classIn(words.substring(prefix.length()), other.code(), day)
						: Resolution.UNKNOWN;
				if (found.isResolved()) {
					return found;
				}
			}
		}
		return Resolution.UNKNOWN;
	}

	private Resolution classIn(String words, String area, LocalDate day) {
		var members = CLASSES.named(words)
				.map(it -> byCode.values().stream()
						.filter(agency -> it.kinds().contains(agency.kind()) && agency.existsOn(day))
						.filter(agency -> areas.find(agency.area())
								.filter(place -> it.areas().contains(place.kind())).isPresent())
						.filter(agency -> areas.isWithin(agency.area(), area)).toList())
				.orElseGet(() -> oneInEach(words, area, day));
		return members.isEmpty()
				? Resolution.UNKNOWN
				: new Resolution(Resolution.How.CLASS,
						members.stream().sorted((a, b) -> a.code().compareTo(b.code())).toList());
	}

	/** 各区某局: the agency of that name in each district. */
	private List<Agency> oneInEach(String words, String container, LocalDate day) {
		if (!CLASSES.isQuantified(words)) {
			return List.of();
		}
		var rest = CLASSES.withoutQuantifier(words);
		var members = new ArrayList<Agency>();
		for (var area : areas.all()) {
			var classWord = area.name().substring(area.name().length() - 1);
			if (area.kind() == AreaKind.DISTRICT && rest.startsWith(classWord)
					&& areas.isWithin(area.code(), container)) {
				var found = in(area, rest.substring(classWord.length()), day);
				if (found.how() != Resolution.How.ONE) {
					return List.of();
				}
				members.addAll(found.agencies());
			}
		}
		return members;
	}

	private List<Agency> aliases(Area area, String words) {
		return aliasesByArea.getOrDefault(area.code(), Map.of()).getOrDefault(words, List.of());
	}

	/** Those that existed on the day, where there are any: a name may outlive its bearer. */
	private static List<Agency> existing(List<Agency> candidates, LocalDate day) {
		if (candidates.size() < 2) {
			return candidates;
		}
		var existing = candidates.stream().filter(it -> it.existsOn(day)).toList();
		return existing.isEmpty() ? candidates : existing;
	}

	/** How official names begin: with the place alone, or with all that contains it in front. */
	private List<String> spellings(Area area) {
		var spellings = new ArrayList<>(prefixes(area));
		var path = new StringBuilder();
		for (var container : areas.chain(area.code())) {
			spellings.add(path.insert(0, Text.fold(container.name())).toString());
		}
		return spellings;
	}

	private List<String> prefixes(Area area) {
		return Objects.requireNonNull(prefixes.get(area.code()));
	}

	private static void add(Map<String, List<Agency>> index, String name, Agency agency) {
		var list = index.computeIfAbsent(Text.fold(name), key -> new ArrayList<>());
		if (!list.contains(agency)) {
			list.add(agency);
		}
	}

	private static <K, V> Map<K, V> remembering() {
		return new LinkedHashMap<>() {

			private static final long serialVersionUID = 1L;

			@Override
			protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
				return size() > REMEMBERED;
			}

		};
	}

	/** What a folded name means for a list of that place and day. */
	private record Question(String words, String area, LocalDate day) {
	}

}
