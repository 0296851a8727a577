package quanze.queries.chain;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import quanze.queries.area.AreaKind;
import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;
import quanze.queries.link.Links;
import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;
import quanze.queries.search.Kind;
import quanze.queries.search.Match;
import quanze.queries.search.Names;
import quanze.queries.search.Place;
import quanze.queries.search.Search;
import quanze.queries.search.SearchFilter;
import quanze.queries.time.Moment;

/** Finds out which things are meant. */
final class Ends {

	private static final int SUGGESTIONS = 3;

	/** The share of the question's weight that something must have to be meant perhaps. */
	private static final double LIKE = 0.5;

	private final Names names;

	private final Search search;

	private final Links links;

	private final Things things;

	Ends(Names names, Search search, Links links, Things things) {
		this.names = names;
		this.search = search;
		this.links = links;
		this.things = things;
	}

	/**
	 * @param argument
	 *            name of the argument that holds the reference
	 * @throws BadRequest
	 *             when there is no such thing at that moment, or several may be meant
	 */
	End resolve(String argument, Reference reference, Moment moment) {
		String code = reference.code();
		String type = reference.incidentType();
		if (code == null == (type == null)) {
			throw new BadRequest(argument, Wording.of("%s needs exactly one of code, id and incidentType",
					"%s 须且只须给出 code、id、incidentType 中的一个", argument));
		}
		NodeRef node = code == null
				? incidentType(argument, String.valueOf(type), moment)
				: coded(argument, code, reference.kind(), moment);
		return End.of(node.kind(), node.code(), place(argument, node, reference.township(), moment));
	}

	private NodeRef incidentType(String argument, String nameOrCode, Moment moment) {
		List<Names.Named> found = names.resolve(Kind.INCIDENT_TYPE, nameOrCode, moment);
		if (found.size() == 1) {
			return new NodeRef(NodeKind.INCIDENT_TYPE, found.getFirst().code());
		}
		if (found.isEmpty()) {
			List<String> similar = names.similar(Kind.INCIDENT_TYPE, nameOrCode, moment, SUGGESTIONS);
			throw new BadRequest(argument, Wording.of("%s: no type of incidents is called %s",
					"%s：没有名为%s的事件类型", argument, Words.quoted(nameOrCode)).suggesting(similar), similar);
		}
		throw ambiguous(argument, nameOrCode,
				found.stream().map(it -> it.name() + " (" + it.code() + ")").toList());
	}

	private NodeRef coded(String argument, String code, @Nullable NodeKind kind, Moment moment) {
		List<NodeKind> kinds = kind == null ? kinds(code) : List.of(kind);
		return kinds.stream().map(it -> new NodeRef(it, code)).filter(it -> exists(it, moment)).findFirst()
				.orElseThrow(() -> unknown(argument, code, moment));
	}

	private List<NodeKind> kinds(String code) {
		List<NodeKind> kinds = links.kinds(code);
		return kinds.isEmpty() && !End.row(code).equals(code) ? links.kinds(End.row(code)) : kinds;
	}

	private boolean exists(NodeRef node, Moment moment) {
		End end = End.of(node.kind(), node.code(), null);
		return things.at(moment, List.of(end.node())).containsKey(end.node());
	}

	private BadRequest unknown(String argument, String code, Moment moment) {
		List<String> similar = search
				.best(code, SearchFilter.of(Set.of(Kind.values())), moment, SUGGESTIONS).stream()
				.filter(it -> it.coverage() >= LIKE).map(Ends::told).toList();
		return new BadRequest(argument, Wording.of("%s: nothing in force on %s has the code %s",
				"%s：%s 没有编码为%s的有效条目", argument, moment.asOf(), Words.quoted(code)).suggesting(similar),
				similar);
	}

	private static String told(Match match) {
		return match.name() + " (" + match.code() + ")";
	}

	private @Nullable Place place(String argument, NodeRef node, @Nullable String township, Moment moment) {
		if (node.kind() == NodeKind.AREA) {
			return names.places(node.code(), moment).stream().findFirst().orElse(null);
		}
		if (township == null) {
			return null;
		}
		if (node.kind() != NodeKind.INCIDENT_TYPE) {
			throw new BadRequest(argument,
					Wording.of("%s: township goes with a type of incidents only; leave it out",
							"%s：township 只能与事件类型同用；请去掉它", argument));
		}
		return township(argument, township, moment);
	}

	/** The one township of that name, short name or code, or else the one district. */
	private Place township(String argument, String township, Moment moment) {
		List<Place> found = names.places(township, moment);
		List<Place> candidates = Stream
				.of(found.stream().filter(it -> it.kind().isTownship()).toList(),
						found.stream().filter(it -> it.kind() == AreaKind.DISTRICT).toList())
				.filter(it -> !it.isEmpty()).findFirst().orElse(List.of());
		if (candidates.size() == 1) {
			return candidates.getFirst();
		}
		if (candidates.isEmpty()) {
			List<String> similar = names.similar(Kind.AREA, township, moment, SUGGESTIONS);
			throw new BadRequest(argument, Wording.of("%s: no street, town or district is called %s",
					"%s：没有名为%s的街道、镇或区", argument, Words.quoted(township)).suggesting(similar), similar);
		}
		throw ambiguous(argument, township,
				candidates.stream().map(it -> it.name() + " (" + it.code() + ")").toList());
	}

	private static BadRequest ambiguous(String argument, String words, List<String> candidates) {
		return new BadRequest(argument, new Wording(
				"%s: %s may be any of %s; give the code".formatted(argument, Words.quoted(words),
						String.join(", ", candidates)),
				"%s：%s可能指%s；请给出编码".formatted(argument, Words.quoted(words), String.join("、", candidates))),
				candidates);
	}
}
