package quanze.loaders.basis;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import quanze.loaders.text.Nearest;
import quanze.loaders.text.Text;

/** The register of legal instruments: finds the entry that a citation means. Immutable. */
public final class Instruments {

	/** A slip of the pen in a title is seldom more. */
	private static final int EDITS = 2;

	/**
	 * Presidential orders are numbered afresh with every congress, so such a number alone does not tell
	 * which.
	 */
	private static final String RESTARTING_NUMBERS = "主席令";

	private final List<Instrument> all;

	private final Map<String, List<Instrument>> byTitle = new LinkedHashMap<>();

	private final Map<String, List<Instrument>> byTitleWithoutEdition = new LinkedHashMap<>();

	private final Map<String, List<Instrument>> byShortName = new LinkedHashMap<>();

	private final Map<String, List<Instrument>> byNumber = new LinkedHashMap<>();

	private final Map<String, List<Instrument>> byReplaced = new HashMap<>();

	private final Nearest titles;

	private final Nearest shortNames;

	private Instruments(Collection<Instrument> register) {
		all = List.copyOf(register);
		for (Instrument instrument : all) {
			put(byTitle, Titles.exactKey(instrument.name()), instrument);
			put(byTitleWithoutEdition, Titles.key(instrument.name()), instrument);
			instrument.shortNames().forEach(name -> put(byShortName, Titles.exactKey(name), instrument));
			String number = instrument.documentNumber();
			if (number != null) {
				put(byNumber, DocumentNumbers.key(number), instrument);
			}
			instrument.replaces().forEach(old -> put(byReplaced, Titles.exactKey(old), instrument));
		}
		titles = Nearest.among(byTitle.keySet());
		shortNames = Nearest.among(byShortName.keySet());
	}

	/** A register of these entries. */
	public static Instruments of(Collection<Instrument> register) {
		return new Instruments(register);
	}

	/** All entries, in the order of the register. */
	public List<Instrument> all() {
		return all;
	}

	/**
	 * The entry that a citation means: by title, then short name, then title without edition, then
	 * document number. Where several entries fit as well, none is chosen.
	 */
	public Resolution resolve(Citation citation) {
		List<Candidates> attempts = new ArrayList<>();
		String title = citation.kind() == Citation.Kind.UNRECOGNISED ? citation.text() : citation.title();
		String edition = citation.edition();
		if (edition != null) {
			attempts.add(find(byTitle, Titles.exactKey(title + "(" + edition + ")"), Resolution.By.TITLE));
		}
		attempts.add(find(byTitle, Titles.exactKey(title), Resolution.By.TITLE));
		attempts.add(find(byShortName, Titles.exactKey(title), Resolution.By.SHORT_NAME));
		if (citation.kind() == Citation.Kind.TITLED) {
			attempts.add(find(byTitleWithoutEdition, Titles.key(title), Resolution.By.TITLE_WITHOUT_EDITION));
		}
		String number = citation.documentNumber();
		if (number != null && !Text.fold(number).startsWith(RESTARTING_NUMBERS)) {
			attempts.add(find(byNumber, DocumentNumbers.key(number), Resolution.By.DOCUMENT_NUMBER));
		}
		return attempts.stream().filter(found -> !found.instruments.isEmpty()).findFirst()
				.map(found -> decide(citation, found))
				.orElseGet(() -> unknown(citation, title));
	}

	/** The entry with this title or short name. */
	public Optional<Instrument> named(String title) {
		return resolve(
				new Citation(title, Citation.Kind.TITLED, title, null, null, List.of(), null, null, true))
				.found();
	}

	/**
	 * What replaced an entry, as its own remark or the remark of the successor says, if that is in the
	 * register.
	 */
	public Optional<Instrument> successorOf(Instrument instrument) {
		String title = instrument.successor();
		return title != null
				? named(title).filter(next -> !next.equals(instrument))
				: byReplaced.getOrDefault(Titles.exactKey(instrument.name()), List.of()).stream()
						.filter(next -> !next.equals(instrument)).findFirst();
	}

	private Resolution decide(Citation citation, Candidates found) {
		if (found.instruments.size() == 1) {
			return new Resolution.Resolved(found.instruments.getFirst(), found.by);
		}
		List<Instrument> inForce = found.instruments.stream().filter(instrument -> !instrument.repealed())
				.toList();
		String names = String.join("、", found.instruments.stream().map(i -> "《" + i.name() + "》").toList());
		return new Resolution.Unresolved(citation.text() + ": several entries of the register fit: " + names,
				inForce.stream().findFirst().map(Instrument::name));
	}

	private Resolution unknown(Citation citation, String title) {
		String number = citation.documentNumber();
		if (title.isEmpty() && number != null) {
			return new Resolution.Unresolved(citation.text() + ": the number does not tell which instrument",
					byNumber.getOrDefault(DocumentNumbers.key(number), List.of()).stream().findFirst()
							.map(Instrument::name));
		}
		Optional<String> nearest = titles.to(Titles.exactKey(title), EDITS)
				.or(() -> shortNames.to(Titles.exactKey(title), EDITS));
		Optional<String> name = nearest.map(
				key -> byTitle.getOrDefault(key, byShortName.getOrDefault(key, List.of())).getFirst().name());
		return new Resolution.Unresolved(citation.text() + ": not in the register of instruments", name);
	}

	private static Candidates find(Map<String, List<Instrument>> index, String key, Resolution.By by) {
		return new Candidates(key.isEmpty() ? List.of() : index.getOrDefault(key, List.of()), by);
	}

	private static void put(Map<String, List<Instrument>> index, String key, Instrument instrument) {
		List<Instrument> entries = index.computeIfAbsent(key, k -> new ArrayList<>());
		if (!entries.contains(instrument)) {
			entries.add(instrument);
		}
	}

	private record Candidates(List<Instrument> instruments, Resolution.By by) {
	}
}
