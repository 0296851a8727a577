package quanze.queries.chain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.queries.basis.LegalInstrument;
import quanze.queries.edition.ListEdition;
import quanze.queries.edition.Source;
import quanze.queries.link.Direction;
import quanze.queries.link.Link;
import quanze.queries.link.Listing;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.search.Place;
import quanze.queries.time.Moment;

/** Turns trails into paths: each step with the sentence that says why, and the row that says so. */
final class Telling {

	private final Named named;

	private final Map<String, ListEdition> editions;

	private final End start;

	private final List<End> ends;

	private Telling(Named named, Map<String, ListEdition> editions, List<End> ends) {
		this.named = named;
		this.editions = editions;
		this.start = ends.getFirst();
		this.ends = ends;
	}

	/**
	 * Reads what is needed to tell these trails.
	 *
	 * @param passed
	 *            what they, and others, go by
	 * @param ends
	 *            where they start, and where they shall end if that was asked
	 */
	static Telling of(Things things, List<Trail> trails, Collection<NodeRef> passed, List<End> ends,
			Moment moment) {
		Set<NodeRef> wanted = new HashSet<>(passed);
		List<Hop> hops = trails.stream().flatMap(it -> it.hops().stream()).toList();
		hops.forEach(it -> wanted.addAll(it.shared()));
		hops.stream().map(it -> it.link().place()).filter(Objects::nonNull)
				.forEach(it -> wanted.add(new NodeRef(NodeKind.AREA, it)));
		Map<NodeRef, Object> known = new HashMap<>(things.at(moment, wanted));
		Named rows = new Named(known);
		known.putAll(things.at(moment, wanted.stream().flatMap(it -> rows.responsibilities(it).stream())
				.map(Named::matter).collect(Collectors.toSet())));
		Set<String> editions = hops.stream().map(it -> it.link().listing()).filter(Objects::nonNull)
				.map(Listing::edition).collect(Collectors.toSet());
		return new Telling(new Named(known), things.editions(editions, moment), ends);
	}

	/** What was read. */
	Set<NodeRef> known() {
		return named.things().keySet();
	}

	Named named() {
		return named;
	}

	Path path(Trail trail) {
		List<NodeRef> nodes = trail.nodes();
		List<Step> steps = new ArrayList<>();
		steps.add(new Step(start.shown(), null, null, opening(), null, List.of()));
		for (int i = 0; i < trail.hops().size(); i++) {
			Hop hop = trail.hops().get(i);
			Link link = hop.link();
			NodeRef after = i + 2 < nodes.size() ? nodes.get(i + 2) : null;
			steps.add(new Step(shown(nodes.get(i), link.to(), after), link.relationship(), link.direction(),
					text(trail, nodes.get(i), hop), source(link.listing()),
					hop.shared().stream().filter(known()::contains).toList()));
		}
		return new Path(steps);
	}

	/**
	 * A responsibility as it was asked for, or under the code of the agency that the path comes from or
	 * goes on to, or else of the one of the township where it happens.
	 */
	private NodeRef shown(NodeRef before, NodeRef node, @Nullable NodeRef after) {
		if (node.kind() != NodeKind.RESPONSIBILITY) {
			return node;
		}
		String township = ends.stream().filter(End::isInTownship).map(End::place).filter(Objects::nonNull)
				.map(Place::code).findFirst().orElse(null);
		List<NodeRef> around = Stream.of(before, after).filter(Objects::nonNull).toList();
		return ends.stream().filter(it -> it.node().equals(node) && !it.shown().equals(node)).map(End::shown)
				.findFirst().orElseGet(() -> new NodeRef(node.kind(),
						named.responsibility(node, around, township).code()));
	}

	private @Nullable Source source(@Nullable Listing listing) {
		ListEdition edition = listing == null ? null : editions.get(listing.edition());
		return listing == null || edition == null
				? null
				: new Source(edition, listing.sheet(), listing.row(), null);
	}

	private String opening() {
		String place = start.isArea() || start.place() == null
				? ""
				: "，地点为%s".formatted(start.place().name());
		return "起点为%s%s".formatted(named.name(start.node()), place);
	}

	private String text(Trail trail, NodeRef from, Hop hop) {
		Link link = hop.link();
		boolean out = link.direction() == Direction.OUT;
		NodeRef tail = out ? from : link.to();
		NodeRef head = out ? link.to() : from;
		String one = named.name(tail);
		String other = named.name(head);
		return switch (link.relationship()) {
			case HANDLED_AS -> "%s在%s按%s处置".formatted(one, area(link.place()), other);
			case FOR -> row(tail, link);
			case BEARS -> bears(tail, head);
			case SUCCEEDED_BY -> "%s%s，%s由%s".formatted(one, isInstrument(tail) ? "已废止" : "已撤销",
					since(link.validity().from()), other + (isInstrument(tail) ? "替代" : "承继"));
			case COUNTERPART_OF -> "%s的对口上级机构为%s".formatted(one, other);
			case HOLDS -> "%s持有%s%s".formatted(one, other, joined(trail, hop));
			case EXERCISES -> "%s由%s实施%s".formatted(other, one, joined(trail, hop));
			case BASED_ON -> "%s依据%s".formatted(one, other);
			case PROVISION_OF -> (link.whole() ? "%s指%s全文%s" : "%s出自%s%s").formatted(one, other,
					status(head));
			case SERVES -> "%s服务于%s".formatted(one, other);
			case APPLIES_IN -> "%s适用于%s".formatted(one, other);
			case PART_OF -> "%s属于%s".formatted(one, other);
		};
	}

	private String row(NodeRef responsibility, Link link) {
		Responsibility words = named.responsibility(responsibility, List.of(), null);
		return "%s写明%s的%s：%s".formatted(place(link.listing()), named.name(Named.matter(words)),
				Named.bearer(words.role()), words.bearer());
	}

	private String bears(NodeRef agency, NodeRef responsibility) {
		Responsibility words = named.responsibility(responsibility, List.of(agency), null);
		return "%s为%s的%s".formatted(named.name(agency), named.name(Named.matter(words)),
				Named.bearer(words.role()));
	}

	private String place(@Nullable Listing listing) {
		ListEdition edition = listing == null ? null : editions.get(listing.edition());
		if (listing == null || edition == null) {
			return "清单";
		}
		String sheet = listing.sheet() == null ? "" : "“%s”".formatted(listing.sheet());
		String row = listing.row() == null ? "" : "第%d行".formatted(listing.row());
		return "《%s》%s%s".formatted(edition.title(), sheet, row);
	}

	/** By what a power belongs to the matter on the way. */
	private String joined(Trail trail, Hop hop) {
		List<NodeRef> shared = hop.shared().stream().filter(known()::contains).toList();
		if (shared.isEmpty()) {
			return "";
		}
		String about = named.name(trail.last(NodeKind.MATTER)
				.or(() -> trail.last(NodeKind.RESPONSIBILITY)).orElse(trail.start()));
		String what = shared.stream().map(named::name).collect(Collectors.joining("、"));
		return shared.getFirst().kind() == NodeKind.LEGAL_BASIS
				? "，与%s同依据%s".formatted(about, what)
				: "，与%s所依据的条款同出自%s".formatted(about, what);
	}

	private String area(@Nullable String code) {
		return code == null ? "各区" : named.name(new NodeRef(NodeKind.AREA, code));
	}

	private String status(NodeRef instrument) {
		return named.things().get(instrument) instanceof LegalInstrument it ? switch (it.status()) {
			case IN_FORCE -> "";
			case AMENDED -> "（已修改）";
			case REPEALED -> "（已废止）";
			case UNREGISTERED -> "（未登记）";
		} : "";
	}

	private static boolean isInstrument(NodeRef node) {
		return node.kind() == NodeKind.LEGAL_INSTRUMENT;
	}

	private static String since(LocalDate day) {
		return day.equals(LocalDate.MIN) ? "" : "自%s起".formatted(day);
	}
}
