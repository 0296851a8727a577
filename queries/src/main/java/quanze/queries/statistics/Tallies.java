package quanze.queries.statistics;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.jspecify.annotations.Nullable;
import quanze.queries.statistics.Tally.Measure;
import quanze.queries.statistics.Tally.Subject;

/** Puts the statistics of a day in a row, number by number. */
final class Tallies {

	private final LocalDate asOf;

	private final List<Tally> tallies = new ArrayList<>();

	private final Tally.Naming naming;

	private Tallies(LocalDate asOf, Tally.Naming naming) {
		this.asOf = asOf;
		this.naming = naming;
	}

	/** Every number, each subject's total before its sorts. */
	static List<Tally> of(Statistics statistics, Tally.Naming naming) {
		Tallies all = new Tallies(statistics.asOf(), naming);
		all.add(Subject.AREAS, statistics.areas());
		all.add(Subject.AGENCIES, statistics.agencies());
		all.add(Subject.ASSISTANCE_MATTERS, statistics.assistanceMatters());
		all.add(statistics.internalServices());
		all.add(statistics.territorialMatters());
		all.add(Subject.POWERS, statistics.powers());
		all.add(statistics.dataResources());
		all.add(Subject.ADMISSIONS, statistics.admissions());
		return List.copyOf(all.tallies);
	}

	private void add(Subject subject, Counts counts) {
		add(subject, Measure.NUMBER, null, null, counts.total(), counts.sources());
		counts.bySort()
				.forEach(it -> add(subject, Measure.NUMBER, null, it.key(), it.count(), counts.sources()));
	}

	private void add(ServiceCounts counts) {
		add(counts, Measure.NUMBER, counts.total());
		add(counts, Measure.AGENCIES, counts.agencies());
		add(counts, Measure.ON_THE_SPOT, counts.onTheSpot());
		add(counts, Measure.WITHIN_SEVEN_WORKING_DAYS, counts.withinSevenWorkingDays());
		add(counts, Measure.ONLINE, counts.online());
		add(counts, Measure.AT_MOST_ONE_VISIT, counts.atMostOneVisit());
		add(counts, Measure.WITHOUT_VISIT, counts.withoutVisit());
	}

	private void add(ServiceCounts counts, Measure measure, long count) {
		add(Subject.INTERNAL_SERVICES, measure, null, null, count, counts.sources());
	}

	private void add(TerritorialCounts counts) {
		add(Subject.TERRITORIAL_MATTERS, Measure.NUMBER, null, null, counts.total(), counts.sources());
		counts.byAreaAndDomain().forEach(it -> add(Subject.TERRITORIAL_MATTERS, Measure.NUMBER, it.area(),
				it.domain(), it.count(), counts.sources()));
	}

	private void add(ResourceCounts counts) {
		add(counts, Measure.NUMBER, null, counts.total());
		add(counts, Measure.RECORDS, null, counts.records());
		add(counts, Measure.AGENCIES, null, counts.agencies());
		counts.byMatter().forEach(it -> {
			add(counts, Measure.NUMBER, it.matter(), it.resources());
			add(counts, Measure.KINDS, it.matter(), it.kinds());
			add(counts, Measure.RECORDS, it.matter(), it.records());
			add(counts, Measure.AGENCIES, it.matter(), it.agencies());
		});
	}

	private void add(ResourceCounts counts, Measure measure, @Nullable String matter, long count) {
		add(Subject.DATA_RESOURCES, measure, null, matter, count, counts.sources());
	}

	private void add(Subject subject, Measure measure, @Nullable String area, @Nullable String sort,
			long count, List<String> sources) {
		tallies.add(new Tally(asOf, subject, measure, area, area == null ? null : naming.area(area), sort,
				sort == null ? null : naming.sort(subject, sort), count, sources));
	}
}
