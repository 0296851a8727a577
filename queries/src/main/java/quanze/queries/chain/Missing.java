package quanze.queries.chain;

import java.util.List;

import quanze.queries.link.NodeKind;
import quanze.queries.link.NodeRef;

/** Says where the lists leave a natural chain open. */
final class Missing {

	/** How many are told, at most. */
	static final int MOST = 10;

	private Missing() {
	}

	/** Of trails that do not arrive; each sentence once. */
	static List<String> sentences(List<Trail> open, Telling telling) {
		return open.stream().map(it -> sentence(it, telling.named())).distinct().toList();
	}

	private static String sentence(Trail trail, Named named) {
		String end = named.name(trail.end());
		return switch (trail.end().kind()) {
			case INCIDENT_TYPE -> "该地的清单没有写明%s按哪一事项处置".formatted(end);
			case MATTER -> "%s没有列明责任单位".formatted(end);
			case RESPONSIBILITY -> "%s未能对应到机构，或未列明依据".formatted(end);
			case AGENCY -> power(trail, end, named);
			case POWER -> "%s没有列明依据".formatted(end);
			case AREA -> "机构名录没有服务于%s的机构".formatted(end);
			case LEGAL_BASIS, LEGAL_INSTRUMENT -> "%s没有下一环节".formatted(end);
		};
	}

	private static String power(Trail trail, String agency, Named named) {
		NodeRef about = trail.last(NodeKind.MATTER).or(() -> trail.last(NodeKind.RESPONSIBILITY))
				.orElse(null);
		return about == null
				? "权责清单没有列明%s的权责事项".formatted(agency)
				: "权责清单没有列明%s与%s同依据的权责事项".formatted(agency, named.name(about));
	}
}
