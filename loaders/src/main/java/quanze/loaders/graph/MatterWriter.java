package quanze.loaders.graph;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeSet;

import quanze.loaders.edition.Content;
import quanze.loaders.edition.Edition;
import quanze.loaders.edition.Matter;
import quanze.loaders.edition.MatterKind;
import quanze.loaders.edition.Responsibility;
import quanze.loaders.graph.GraphWriter.Written;

/** Writes the matters of an edition, by difference. */
final class MatterWriter {

	private final Edition edition;

	private final ZonedDateTime now;

	private final Statements statements;

	private final BasisWriter bases;

	MatterWriter(Edition edition, ZonedDateTime now, BasisWriter bases, Statements statements) {
		this.edition = edition;
		this.now = now;
		this.bases = bases;
		this.statements = statements;
	}

	Written write(Content.Matters matters) {
		var byCode = new HashMap<String, Matter>();
		var facts = new ArrayList<Difference.Fact>();
		for (var matter : matters.matters()) {
			byCode.put(matter.code(), matter);
			facts.add(new Difference.Fact(matter.code(), ContentHash.of(matter, edition.list().manifest()),
					matter.position(), matter.source()));
		}
		var difference = new Difference(facts, statements);
		var created = difference.created().stream()
				.map(fact -> create(Objects.requireNonNull(byCode.get(fact.code())), fact.hash())).toList();
		var removed = new TreeSet<String>();
		statements.held("removals-live").forEach(row -> removed.add(row.get("code").asString()));
		matters.removals().forEach(removal -> removed.add(removal.code()));
		difference.apply();
		write(created, matters.kind());
		writeRemovals(matters.removals());
		difference.setClocks(removed);
		if (matters.kind() == MatterKind.TERRITORIAL) {
			statements.each("matter-incidents", "names",
					matters.matters().stream().map(Matter::name).distinct().toList(),
					Map.of("area", edition.list().manifest().area()));
		}
		return new Written(created.size() + matters.removals().size(), difference.superseded());
	}

	private void write(List<Map<String, Object>> created, MatterKind kind) {
		bases.write(statements);
		var parameters = new HashMap<>(Versions.clock(edition, now));
		parameters.put("label", kind.label());
		statements.each("matters", "rows", created, parameters);
	}

	private void writeRemovals(List<Content.Removal> removals) {
		if (statements.isNew() && removals.isEmpty()) {
			return;
		}
		var rows = removals.stream()
				.map(removal -> Properties.row("sheet", removal.source().sheet(), "row",
						removal.source().row(),
						"properties",
						new Properties().with("code", removal.code()).with("reason", removal.reason())
								.with("on", edition.list().manifest().effectiveOn())
								.with("knownFrom", now).with("knownTo", Moment.OPEN).all()))
				.toList();
		statements.run("removals", Map.of("rows", rows));
	}

	private Map<String, Object> create(Matter matter, String hash) {
		var uid = Versions.uid(matter.code(), edition, now);
		var properties = new Properties().with("code", matter.code())
				.with("name", matter.name())
				.with("number", matter.number()).with("position", matter.position())
				.with("note", matter.note())
				.with("area", edition.list().manifest().area()).with("hash", hash).with(matter.limit());
		matter.attributes().forEach(properties::with);
		return Properties.row("uid", uid, "properties", properties.all(), "domains",
				matter.domain() == null ? List.of() : List.of(matter.domain()), "sheet",
				matter.source().sheet(), "row", matter.source().row(), "bases", bases.cite(matter.bases()),
				"responsibilities",
				matter.responsibilities().stream().map(responsibility -> create(responsibility, uid))
						.toList());
	}

	private Map<String, Object> create(Responsibility responsibility, String matter) {
		var uid = matter + "/" + responsibility.code();
		var bearer = responsibility.bearer();
		var properties = new Properties().with("code", responsibility.code())
				.with("role", responsibility.role().name())
				.with("position", responsibility.position()).with("bearer", bearer.text())
				.with("bearers", bearer.how().name()).with("condition", bearer.condition())
				.with("duty", responsibility.duty()).with("note", responsibility.note())
				.with("basis", responsibility.basis()).with(responsibility.limit());
		return Properties.row("uid", uid, "properties", properties.all(), "agencies", bearer.agencies(),
				"sheet", responsibility.source().sheet(), "row", responsibility.source().row(), "bases",
				bases.cite(responsibility.bases()));
	}

}
