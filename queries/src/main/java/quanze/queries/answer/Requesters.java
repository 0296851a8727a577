package quanze.queries.answer;

import java.util.List;

import quanze.queries.error.BadRequest;
import quanze.queries.error.Wording;
import quanze.queries.search.Kind;
import quanze.queries.search.Names;
import quanze.queries.search.Names.Named;
import quanze.queries.time.Moment;

/** Finds out which agency asks. */
final class Requesters {

	private static final int SUGGESTIONS = 3;

	private final Names names;

	Requesters(Names names) {
		this.names = names;
	}

	/** The code of the one agency of that name, short name, alias or code. */
	String resolve(String requester, Moment moment) {
		List<Named> found = names.resolve(Kind.AGENCY, requester, moment);
		if (found.size() == 1) {
			return found.getFirst().code();
		}
		if (found.isEmpty()) {
			List<String> similar = names.similar(Kind.AGENCY, requester, moment, SUGGESTIONS);
			throw new BadRequest("requester", new Wording("no agency is called " + Words.quoted(requester)
					+ Words.suggestion(similar),
					"没有名为" + Words.quoted(requester) + "的机构" + Words.suggestionInChinese(similar)), similar);
		}
		List<String> candidates = found.stream().map(it -> it.name() + " (" + it.code() + ")").toList();
		throw new BadRequest("requester", Wording.of("%s may be any of %s; give the code", "%s可能指：%s；请给出编码",
				Words.quoted(requester), String.join(", ", candidates)), candidates);
	}
}
