package quanze.loaders.edition;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import quanze.loaders.agency.Agency;
import quanze.loaders.agency.AgencyKind;
import quanze.loaders.agency.Level;
import quanze.loaders.report.Finding;
import quanze.loaders.table.Table;
import quanze.loaders.text.ChineseNumerals;
import quanze.loaders.text.Text;

/**
 * Looks for what a list may say and should not: a count in its title that is another, assistance
 * between bodies of which one commands the other, duties of townships that no admission decided.
 */
final class Plausibility {

	private static final Pattern STATED = Pattern.compile("共计?([0-9〇零一二三四五六七八九十百千两]{1,8})[项条个]");

	private final Context context;

	private final Findings findings;

	Plausibility(Context context, Findings findings) {
		this.context = context;
		this.findings = findings;
	}

	void check(List<Table> tables, Content content) {
		checkStatedCount(tables, content.size());
		if (content instanceof Content.Matters matters) {
			switch (matters.kind()) {
				case ASSISTANCE -> matters.matters().forEach(this::checkCommand);
				case TERRITORIAL -> matters.matters().forEach(this::checkAdmission);
				case INTERNAL_SERVICE -> {
				}
			}
		}
	}

	private void checkStatedCount(List<Table> tables, int found) {
		var stated = tables.stream().flatMap(it -> it.preamble().stream()).flatMap(Plausibility::stated)
				.toList();
		var sum = stated.stream().mapToInt(Integer::intValue).sum();
		if (!stated.isEmpty() && sum != found) {
			findings.overall(Finding.Kind.STATED_COUNT,
					"found %d entries, expected the %d that the title states".formatted(found, sum));
		}
	}

	private static Stream<Integer> stated(String title) {
		return STATED.matcher(Text.fold(title)).results().map(it -> ChineseNumerals.parse(it.group(1)))
				.flatMap(it -> it.isPresent() ? Stream.of((int) it.getAsLong()) : Stream.empty());
	}

	/** Assistance is asked of those whom one cannot command. */
	private void checkCommand(Matter matter) {
		var requesters = in(matter, Role.REQUESTS).flatMap(this::agencies).toList();
		in(matter, Role.ASSISTS).forEach(assisting -> agencies(assisting).forEach(
				assistant -> requesters.forEach(it -> checkCommand(matter, it, assisting, assistant))));
	}

	private void checkCommand(Matter matter, Agency requester, Responsibility assisting, Agency assistant) {
		if (requester.equals(assistant)) {
			findings.at(assisting.source(), Finding.Kind.COMMAND_RELATION,
					"%s: found %s on both sides, expected one agency that asks another"
							.formatted(matter.name(), requester.shortName()),
					assisting.bearer().text());
		} else if (commands(requester, assistant) || commands(assistant, requester)) {
			findings.at(assisting.source(), Finding.Kind.COMMAND_RELATION,
					"%s: found %s and %s, expected agencies of which neither commands the other"
							.formatted(matter.name(), requester.shortName(), assistant.shortName()),
					assisting.bearer().text());
		}
	}

	/** A government commands the departments of its area and all that is within. */
	private boolean commands(Agency government, Agency other) {
		return government.kind() == AgencyKind.GOVERNMENT
				&& context.areas().isWithin(other.area(), government.area());
	}

	/** What a township leads was proposed, argued and decided. */
	private void checkAdmission(Matter matter) {
		var leading = in(matter, Role.LEADS).toList();
		var leads = leading.stream().flatMap(this::agencies).toList();
		if (!leads.isEmpty() && leads.stream().allMatch(it -> it.level() == Level.TOWNSHIP)
				&& !context.admitted().contains(Text.fold(matter.name()))) {
			findings.at(leading.getFirst().source(), Finding.Kind.NOT_ADMITTED,
					"%s: found townships that lead, expected a decided admission of that name"
							.formatted(matter.name()),
					leading.getFirst().bearer().text());
		}
	}

	private static Stream<Responsibility> in(Matter matter, Role role) {
		return matter.responsibilities().stream().filter(it -> it.role() == role);
	}

	private Stream<Agency> agencies(Responsibility responsibility) {
		return responsibility.bearer().agencies().stream().map(context.resolver()::find)
				.flatMap(Optional::stream);
	}

}
