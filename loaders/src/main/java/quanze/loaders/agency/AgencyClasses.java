package quanze.loaders.agency;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import quanze.loaders.area.AreaKind;
import quanze.loaders.text.Text;
import tools.jackson.databind.ObjectMapper;

/** The words that name a class of agencies instead of one (各镇(街), 市直各部门): data. */
final class AgencyClasses {

	private static final String RESOURCE = "classes.json";

	private final List<String> quantifiers;

	private final List<AgencyClass> classes;

	private AgencyClasses(Words words) {
		quantifiers = words.quantifiers().stream().map(Text::fold)
				.sorted(Comparator.comparing(String::length).reversed()).toList();
		classes = words.classes().stream().map(AgencyClass::folded).toList();
	}

	static AgencyClasses read() {
		try (var in = AgencyClasses.class.getResourceAsStream(RESOURCE)) {
			return new AgencyClasses(new ObjectMapper().readValue(in, Words.class));
		} catch (IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	/** The class that the folded words name, with or without a quantifier in front. */
	Optional<AgencyClass> named(String words) {
		return classes.stream()
				.filter(it -> it.names().contains(words) || it.names().contains(withoutQuantifier(words)))
				.findFirst();
	}

	/** The folded words without their quantifier; as they stand where there is none. */
	String withoutQuantifier(String words) {
		return quantifiers.stream().filter(words::startsWith).findFirst()
				.map(quantifier -> words.substring(quantifier.length())).orElse(words);
	}

	boolean isQuantified(String words) {
		return quantifiers.stream().anyMatch(words::startsWith);
	}

	record Words(List<String> quantifiers, List<AgencyClass> classes) {
	}

	record AgencyClass(Set<String> names, Set<AgencyKind> kinds, Set<AreaKind> areas) {

		AgencyClass folded() {
			return new AgencyClass(Set.copyOf(names.stream().map(Text::fold).toList()), kinds, areas);
		}

	}

}
