package quanze.queries.chain;

import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import quanze.queries.edition.ListEdition;
import quanze.queries.edition.Source;
import quanze.queries.link.Direction;
import quanze.queries.link.Link;
import quanze.queries.link.Links;
import quanze.queries.link.Listing;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.link.Relationship;
import quanze.queries.link.Surroundings;
import quanze.queries.page.Page;
import quanze.queries.page.PageRequest;
import quanze.queries.page.Pages;
import quanze.queries.search.Names;
import quanze.queries.search.Search;
import quanze.queries.time.Moment;

/**
 * Finds what rests on a thing: which powers, matters and responsibilities would lose their ground
 * if a provision were repealed, their bearer if an agency were abolished.
 */
public final class Impacts {

	private final Links links;

	private final Things things;

	private final Ends ends;

	private final Reach reach;

	/**
	 * @param reach
	 *            how far it looks
	 */
	public Impacts(Links links, Things things, Names names, Search search, Reach reach) {
		this(links, things, new Ends(names, search, links, things), reach);
	}

	private Impacts(Links links, Things things, Ends ends, Reach reach) {
		this.links = links;
		this.things = things;
		this.ends = ends;
		this.reach = reach;
	}

	/** The same, looking that far. */
	Impacts within(Reach other) {
		return new Impacts(links, things, ends, other);
	}

	/**
	 * What rests on that thing: on a provision also by what is within it, on an instrument by any of
	 * its provisions, on an agency also through those that it succeeded; on a matter its
	 * responsibilities, on an area the matters that apply there. Nothing rests on anything else.
	 *
	 * @throws quanze.queries.error.BadRequest
	 *             when the thing is unknown or ambiguous
	 */
	public Impact of(Reference reference, Moment moment) {
		return of(ends.resolve("node", reference, moment).shown(), moment);
	}

	/** The same at another moment. */
	public Impact of(NodeRef shown, Moment moment) {
		Effort effort = new Effort(reach);
		Surroundings surroundings = new Surroundings(links, moment);
		NodeRef node = End.of(shown.kind(), shown.code(), null).node();
		List<Dependent> found = switch (node.kind()) {
			case LEGAL_BASIS -> new Falling(surroundings, effort, things, moment).ofProvision(node);
			case LEGAL_INSTRUMENT -> new Falling(surroundings, effort, things, moment).ofInstrument(node);
			case AGENCY -> new Orphaned(surroundings, effort).of(node);
			case MATTER -> within(node, Relationship.FOR, Loss.MATTER, surroundings, effort);
			case AREA -> within(node, Relationship.APPLIES_IN, Loss.AREA, surroundings, effort);
			case POWER, RESPONSIBILITY, INCIDENT_TYPE -> List.of();
		};
		return new Impact(shown, moment,
				found.stream().sorted(Comparator.comparing(Dependent::code)).toList(),
				effort.bounds());
	}

	/**
	 * The powers, matters or responsibilities among it, in the order of their codes.
	 *
	 * @param lastOnly
	 *            only those that keep no other of what they lose
	 */
	public Page<Effect> page(Impact impact, NodeKind kind, boolean lastOnly, PageRequest request) {
		Page<Dependent> page = Pages.cut(impact.dependents(kind, lastOnly), Dependent::code, request);
		Set<NodeRef> wanted = new HashSet<>();
		page.items().forEach(it -> {
			wanted.add(it.node());
			wanted.addAll(it.lost());
		});
		Map<NodeRef, Object> known = new HashMap<>(things.at(impact.moment(), wanted));
		Named rows = new Named(known);
		known.putAll(things.at(impact.moment(), wanted.stream()
				.flatMap(it -> rows.responsibilities(it).stream()).map(Named::matter).toList()));
		Set<String> listed = page.items().stream().map(Dependent::listing).filter(Objects::nonNull)
				.map(Listing::edition).collect(Collectors.toSet());
		Map<String, ListEdition> editions = things.editions(listed, impact.moment());
		Effects effects = new Effects(new Named(known));
		return page.map(it -> new Effect(new NodeRef(it.node().kind(), it.code()), it.loss(), it.lost(),
				it.remaining(), effects.text(it), source(it.listing(), editions)));
	}

	private static @Nullable Source source(@Nullable Listing listing, Map<String, ListEdition> editions) {
		ListEdition edition = listing == null ? null : editions.get(listing.edition());
		return listing == null || edition == null
				? null
				: new Source(edition, listing.sheet(), listing.row(), null);
	}

	private static List<Dependent> within(NodeRef node, Relationship relationship, Loss loss,
			Surroundings surroundings, Effort effort) {
		if (!effort.lookAt(surroundings, List.of(node))) {
			return List.of();
		}
		List<Link> links = surroundings.of(node, relationship, Direction.IN);
		return effort.lookAt(surroundings, links.stream().map(Link::to).toList())
				? links.stream().map(it -> Dependent.of(it, loss, List.of(node), 0))
						.flatMap(it -> it.each(surroundings)).toList()
				: List.of();
	}
}
