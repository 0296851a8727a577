package quanze.api.statistics;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Table;
import quanze.api.label.Wording;
import quanze.queries.Queries;
import quanze.queries.area.Area;
import quanze.queries.edition.ListEdition;
import quanze.queries.matter.Domain;
import quanze.queries.statistics.Statistics;
import quanze.queries.statistics.Tally;
import quanze.queries.statistics.TerritorialCount;
import quanze.queries.time.Moment;

/** The statistics of a day as files: a row a number. */
@Configuration(proxyBeanMethods = false)
class StatisticsFiles {

	@Bean
	FileList<Tally> statisticsFile(Queries queries, Wording wording) {
		Table<Tally> table = Table.<Tally>of().column("日期", Tally::asOf)
				.column("对象", it -> it.subject().text()).column("指标", it -> it.measure().text())
				.column("区划代码", Tally::area).column("区划", Tally::areaName).column("分类代码", Tally::sort)
				.column("分类", Tally::sortName).column("数值", Tally::count)
				.column("清单代码", it -> String.join("；", it.sources())).table();
		return new FileList<>("statistics", "统计", table, parameters -> {
			Moment moment = parameters.moment(queries.moments());
			Statistics statistics = queries.counting().at(moment);
			List<Tally> tallies = statistics.tallies(Names.of(statistics, queries, wording, moment));
			return tallies::forEach;
		});
	}

	private record Names(Map<String, Area> areas, Map<String, ListEdition> editions, Queries queries,
			Wording wording) implements Tally.Naming {

		static Names of(Statistics statistics, Queries queries, Wording wording, Moment moment) {
			return new Names(queries.areas().byCode(statistics.territorialMatters().byAreaAndDomain().stream()
					.map(TerritorialCount::area).collect(Collectors.toSet()), moment),
					queries.editions().byCode(statistics.assistanceMatters().sources(), moment), queries,
					wording);
		}

		@Override
		public @Nullable String area(String code) {
			Area area = areas.get(code);
			return area == null ? null : area.name();
		}

		@Override
		public String sort(Tally.Subject subject, String sort) {
			return switch (subject) {
				case AREAS -> wording.of("AreaKind", sort);
				case AGENCIES -> wording.of("AgencyKind", sort);
				case ASSISTANCE_MATTERS -> {
					ListEdition edition = editions.get(sort);
					yield edition == null ? sort : edition.title();
				}
				case TERRITORIAL_MATTERS -> {
					Domain domain = queries.matters().domain(sort);
					yield domain == null ? sort : domain.name();
				}
				case INTERNAL_SERVICES, POWERS, DATA_RESOURCES, ADMISSIONS -> sort;
			};
		}
	}
}
