package quanze.loaders.graph;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.jspecify.annotations.Nullable;
import quanze.loaders.edition.Admission;
import quanze.loaders.edition.Basis;
import quanze.loaders.edition.Bearer;
import quanze.loaders.edition.Content;
import quanze.loaders.edition.DataResource;
import quanze.loaders.edition.Edition;
import quanze.loaders.edition.Power;
import quanze.loaders.edition.Source;
import quanze.loaders.graph.GraphWriter.Written;

/** Writes listed facts that stand alone, by difference: powers, admissions, data resources. */
final class FactWriter {

	private final Edition edition;

	private final ZonedDateTime now;

	private final BasisWriter bases;

	private final Statements statements;

	FactWriter(Edition edition, ZonedDateTime now, BasisWriter bases, Statements statements) {
		this.edition = edition;
		this.now = now;
		this.bases = bases;
		this.statements = statements;
	}

	/**
	 * A fact ready to be written; {@code row} is what its statement needs besides properties and place.
	 */
	private record Ready(String code, int position, Source source, Properties properties, List<Basis> bases,
			Map<String, Object> row) {
	}

	Written write(Content.Powers powers) {
		return write("powers", powers.powers().stream().map(FactWriter::ready).toList());
	}

	Written write(Content.Admissions admissions) {
		return write("admissions", admissions.admissions().stream().map(FactWriter::ready).toList());
	}

	Written write(Content.DataShares shares) {
		return write("data-resources", shares.resources().stream().map(FactWriter::ready).toList());
	}

	private Written write(String statement, List<Ready> all) {
		var byCode = new HashMap<String, Ready>();
		var facts = new ArrayList<Difference.Fact>();
		for (var ready : all) {
			byCode.put(ready.code(), ready);
			facts.add(new Difference.Fact(ready.code(), hash(ready), ready.position(), ready.source()));
		}
		var difference = new Difference(facts, statements);
		var rows = new ArrayList<Map<String, Object>>();
		for (var fact : difference.created()) {
			var ready = Objects.requireNonNull(byCode.get(fact.code()));
			var uid = Versions.uid(fact.code(), edition, now);
			var row = Properties.row("uid", uid, "sheet", fact.source().sheet(), "row", fact.source().row(),
					"properties",
					ready.properties().with("code", fact.code())
							.with("position", fact.position()).with("hash", fact.hash())
							.with("area", edition.list().manifest().area()).all());
			row.putAll(ready.row());
			row.put("bases", bases.cite(ready.bases()));
			rows.add(row);
		}
		checkCodes(difference.created(), byCode);
		difference.apply();
		bases.write(statements);
		statements.each(statement, "rows", rows, Versions.clock(edition, now));
		difference.setClocks(Set.of());
		return new Written(rows.size(), difference.superseded());
	}

	private void checkCodes(List<Difference.Fact> created, Map<String, Ready> byCode) {
		var codes = created.stream().map(Difference.Fact::code).toList();
		Taken.among(codes, edition.list().manifest().adjusts(), statements).ifPresent(it -> {
			throw new TakenException(it, Objects.requireNonNull(byCode.get(it.code())).source());
		});
	}

	private String hash(Ready ready) {
		var manifest = edition.list().manifest();
		return ContentHash.of(manifest.effectiveOn(), manifest.area(), ready.properties().sorted(),
				ready.bases(),
				new java.util.TreeMap<>(ready.row()));
	}

	private static Ready ready(Power power) {
		var properties = new Properties().with("name", power.name()).with("subName", power.subName())
				.with("type", power.type()).with("levels", power.levels()).with("basis", power.basis())
				.with("responsibilities", power.responsibilities())
				.with("accountability", power.accountability())
				.with("note", power.note()).with("holder", text(power.holder()))
				.with("implementers", texts(power.implementers())).with(power.limit());
		var holder = power.holder() == null || power.holder().agencies().isEmpty()
				? null
				: power.holder().agencies().getFirst();
		return new Ready(power.code(), power.position(), power.source(), properties, power.bases(),
				Properties.row("holder", holder, "implementers", codes(power.implementers())));
	}

	private static Ready ready(Admission admission) {
		var properties = new Properties().with("name", admission.name())
				.with("proposer", String.join("、", texts(admission.proposers())))
				.with("townships", String.join("、", texts(admission.townships())))
				.with("motionOn", admission.motionOn()).with("argumentOn", admission.argumentOn())
				.with("argument", admission.argument()).with("decisionOn", admission.decisionOn())
				.with("decision", admission.decision()).with("documentNumber", admission.documentNumber())
				.with("status", admission.status()).with("note", admission.note());
		return new Ready(admission.code(), admission.position(), admission.source(), properties, List.of(),
				Properties.row("proposers", codes(admission.proposers()), "townships",
						codes(admission.townships())));
	}

	private static Ready ready(DataResource resource) {
		var properties = new Properties().with("name", resource.name()).with("category", resource.category())
				.with("provider", String.join("、", texts(resource.providers())))
				.with("users", String.join("、", texts(resource.users()))).with("records", resource.records())
				.with("cycle", resource.cycle()).with("method", resource.method())
				.with("matter", resource.matter());
		return new Ready(resource.code(), resource.position(), resource.source(), properties, List.of(),
				Properties.row("providers", codes(resource.providers()), "users", codes(resource.users())));
	}

	private static @Nullable String text(@Nullable Bearer bearer) {
		return bearer == null ? null : bearer.text();
	}

	private static List<String> texts(List<Bearer> bearers) {
		return bearers.stream().map(Bearer::text).toList();
	}

	private static List<String> codes(List<Bearer> bearers) {
		return bearers.stream().flatMap(bearer -> bearer.agencies().stream()).distinct().toList();
	}

}
