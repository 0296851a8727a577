package quanze.queries.answer;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

import org.jspecify.annotations.Nullable;
import quanze.queries.agency.Agencies;
import quanze.queries.agency.Agency;
import quanze.queries.agency.AgencyLevel;
import quanze.queries.basis.LegalBasis;
import quanze.queries.matter.Matter;
import quanze.queries.matter.Matters;
import quanze.queries.matter.Responsibilities;
import quanze.queries.matter.TerritorialMatter;
import quanze.queries.power.Power;
import quanze.queries.power.Powers;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.responsibility.Role;
import quanze.queries.search.Kind;
import quanze.queries.search.Mention;
import quanze.queries.search.Subject;
import quanze.queries.time.Moment;
import quanze.queries.understanding.Intent;
import quanze.queries.understanding.Reading;

/**
 * Turns what was found into what is shown: the nodes with those who are responsible, and the proof.
 */
public final class Results {

	/** From how many subjects laws are gathered. */
	private static final int GROUNDS = 8;

	private static final double SHARPNESS = 0.16;

	private final Matters matters;

	private final Responsibilities responsibilities;

	private final Powers powers;

	private final Agencies agencies;

	private final Places places;

	/** Reads from these. */
	public Results(Matters matters, Responsibilities responsibilities, Powers powers, Agencies agencies,
			quanze.queries.search.Names names) {
		this.matters = matters;
		this.responsibilities = responsibilities;
		this.powers = powers;
		this.agencies = agencies;
		this.places = new Places(names);
	}

	/** In their order; at most two statements for the matters, two for the powers. */
	List<AnswerResult> of(List<Contender> contenders, Reading reading, Map<Intent, Double> intents) {
		Moment moment = reading.moment();
		List<String> codes = contenders.stream().map(it -> it.evidence().code()).toList();
		Map<String, Matter> found = matters.byCode(codes, moment);
		Map<String, List<Responsibility>> borne = responsibilities.ofMatters(codes, moment);
		Map<String, Power> held = powers.byCode(codes, moment);
		List<AnswerResult> results = new ArrayList<>();
		for (Contender contender : contenders) {
			String code = contender.evidence().code();
			Matter matter = found.get(code);
			Power power = held.get(code);
			if (contender.evidence().subject() == Subject.POWER && power != null) {
				results.add(new AnswerResult(power, List.of(), Confidence.scaled(contender.score()),
						begun(reading, intents, contender).power(power, contender.evidence()).steps()));
			} else if (matter != null) {
				results.add(result(matter, borne.getOrDefault(code, List.of()), contender, reading, intents));
			}
		}
		return results;
	}

	/** The agencies that are named, or who took over from them. */
	List<AnswerResult> agencies(Reading reading) {
		Moment moment = reading.moment();
		Map<String, Mention> named = new LinkedHashMap<>();
		reading.mentions().stream().filter(it -> it.kind() == Kind.AGENCY)
				.sorted(Comparator.comparingInt((Mention it) -> it.start() - it.end()))
				.forEach(it -> it.nodes().forEach(node -> named.putIfAbsent(node.code(), it)));
		Map<String, Agency> known = new HashMap<>(agencies.byCode(named.keySet(), moment));
		List<AnswerResult> results = new ArrayList<>();
		Set<String> shown = new HashSet<>();
		List<String> order = named.keySet().stream()
				.sorted(Comparator.comparing((String it) -> rank(known.get(it), reading))).toList();
		for (String code : order) {
			Agency agency = known.get(code);
			if (agency == null) {
				continue;
			}
			Agency today = successor(agency, moment);
			if (shown.add(today.code())) {
				results.add(new AnswerResult(today, List.of(), 1,
						new Proof().question(reading).mention(Objects.requireNonNull(named.get(code)))
								.agency(agency, today).steps()));
			}
		}
		return results.subList(0, Math.min(5, results.size()));
	}

	/** Those of the place asked first, then those that were abolished. */
	private static int rank(@Nullable Agency agency, Reading reading) {
		if (agency == null) {
			return 3;
		}
		if (reading.place() != null && agency.area() != null) {
			return reading.here().contains(agency.area()) && agency.level() != AgencyLevel.CITY ? 0 : 2;
		}
		return agency.status() == Agency.Status.ABOLISHED ? 0 : 1;
	}

	/** The laws that the likeliest subjects rest on. */
	List<AnswerResult> legalBases(Reading reading, Contest contest) {
		Moment moment = reading.moment();
		List<Contender> grounds = contest.eligible().stream().limit(GROUNDS).toList();
		List<String> codes = grounds.stream().map(it -> it.evidence().code()).toList();
		Map<String, Matter> found = matters.byCode(codes, moment);
		Map<String, List<Responsibility>> borne = responsibilities.ofMatters(codes, moment);
		Map<String, Power> held = powers.byCode(codes, moment);
		Map<String, Double> votes = new TreeMap<>();
		Map<String, LegalBasis> first = new HashMap<>();
		Map<String, Contender> ground = new HashMap<>();
		for (Contender contender : grounds) {
			double vote = Math.exp((contender.score() - grounds.getFirst().score()) / SHARPNESS);
			Set<String> seen = new HashSet<>();
			for (LegalBasis basis : bases(contender.evidence().code(), found, borne, held)) {
				if (seen.add(basis.instrument().code())) {
					votes.merge(basis.instrument().code(), vote * weight(basis, reading), Double::sum);
					first.putIfAbsent(basis.instrument().code(), basis);
					ground.putIfAbsent(basis.instrument().code(), contender);
				}
			}
		}
		return mostVotes(votes, reading.names(Kind.LEGAL_INSTRUMENT)).stream().limit(5).map(it -> {
			LegalBasis basis = Objects.requireNonNull(first.get(it));
			Contender by = Objects.requireNonNull(ground.get(it));
			return new AnswerResult(basis, List.of(), Confidence.scaled(by.score()),
					new Proof().question(reading).subject(by.evidence()).basis(basis).steps());
		}).toList();
	}

	/** Whether who leads depends on which of these matters applies. */
	boolean leadsDiffer(Collection<Contender> contenders, Reading reading) {
		List<String> codes = contenders.stream().map(it -> it.evidence().code()).toList();
		Set<Set<String>> leads = new HashSet<>();
		responsibilities.ofMatters(codes, reading.moment()).values().forEach(all -> {
			Set<String> agencies = new HashSet<>();
			all.stream().filter(it -> it.role() == Role.LEADS).map(Responsibility::agency)
					.forEach(it -> agencies.add(it == null ? "" : it.code()));
			leads.add(agencies);
		});
		return leads.size() > 1;
	}

	private AnswerResult result(Matter matter, List<Responsibility> borne, Contender contender,
			Reading reading, Map<Intent, Double> intents) {
		Proof proof = begun(reading, intents, contender);
		List<Responsibility> there = borne;
		if (matter instanceof TerritorialMatter territorial) {
			there = LocalBearers.there(borne, reading.place());
			if (reading.place() != null) {
				proof.place(reading.place(), places.name(territorial.appliesIn(), reading.moment()));
			}
		}
		return new AnswerResult(matter, there, Confidence.scaled(contender.score()),
				proof.subject(contender.evidence()).rows(there).steps());
	}

	private static Proof begun(Reading reading, Map<Intent, Double> intents, Contender contender) {
		Intent intent = Intent.of(contender.evidence().subject());
		return new Proof().question(reading).mentions(reading.mentions()).intent(reading, intent,
				Objects.requireNonNull(intents.get(intent)));
	}

	private Agency successor(Agency agency, Moment moment) {
		Agency last = agency;
		for (int step = 0; step < 8 && last.status() == Agency.Status.ABOLISHED
				&& last.successor() != null; step++) {
			Agency next = agencies.byCode(List.of(last.successor().agency()), moment)
					.get(last.successor().agency());
			if (next == null) {
				return last;
			}
			last = next;
		}
		return last;
	}

	private static List<LegalBasis> bases(String code, Map<String, Matter> found,
			Map<String, List<Responsibility>> borne, Map<String, Power> held) {
		List<LegalBasis> bases = new ArrayList<>();
		Matter matter = found.get(code);
		Power power = held.get(code);
		if (power != null) {
			bases.addAll(power.legalBases());
		}
		if (matter != null) {
			bases.addAll(matter.legalBases());
		}
		borne.getOrDefault(code, List.of()).forEach(it -> bases.addAll(it.legalBases()));
		return bases;
	}

	/**
	 * Those with most votes first. What is for the rules that implement a law is for the law, unless
	 * the question names an instrument; of as many votes, the law is first.
	 */
	private static List<String> mostVotes(Map<String, Double> votes, boolean named) {
		Map<String, Double> counted = new TreeMap<>(votes);
		if (!named) {
			counted.replaceAll((title, own) -> votes.entrySet().stream()
					.filter(it -> it.getKey().startsWith(title)).mapToDouble(Map.Entry::getValue).max()
					.orElse(own));
		}
		return counted.entrySet().stream().sorted(Map.Entry.<String, Double>comparingByValue().reversed()
				.thenComparing(Map.Entry.comparingByKey())).map(Map.Entry::getKey).toList();
	}

	/** A law that the question names, or that names what the question is about, speaks louder. */
	private static double weight(LegalBasis basis, Reading reading) {
		Set<String> named = new HashSet<>();
		reading.mentions().stream().filter(it -> it.kind() == Kind.LEGAL_INSTRUMENT)
				.flatMap(it -> it.nodes().stream()).forEach(it -> named.add(it.code()));
		double specific = basis.article() == null ? 0.6 : 1;
		double common = Words.shared(basis.instrument().name(), reading.meant());
		return specific * (named.contains(basis.instrument().code()) ? 5 : 1 + 2 * common);
	}
}
