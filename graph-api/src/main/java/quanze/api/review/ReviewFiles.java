package quanze.api.review;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Pagewise;
import quanze.api.file.Parameters;
import quanze.api.file.Table;
import quanze.api.label.Wording;
import quanze.queries.Queries;
import quanze.queries.review.Contradiction;
import quanze.queries.review.Gap;
import quanze.queries.review.Overlap;
import quanze.queries.time.Moment;

/** What lists get wrong side by side, as files: a row each. */
@Configuration(proxyBeanMethods = false)
class ReviewFiles {

	@Bean
	FileList<Overlap> overlapsFile(Queries queries, Wording wording) {
		Table<Overlap> table = Table.<Overlap>of().column("类别", it -> wording.of("OverlapKind", it.kind()))
				.column("名称或依据", Overlap::subject)
				.column("权责事项编码", it -> String.join("；", it.powers())).column("说明", Overlap::text).table();
		return new FileList<>("overlaps", "职权交叉", table, parameters -> {
			String area = area(parameters);
			Moment moment = parameters.moment(queries.moments());
			return Pagewise.all(page -> queries.overlaps().within(area, moment, page));
		});
	}

	@Bean
	FileList<Gap> gapsFile(Queries queries) {
		Table<Gap> table = Table.<Gap>of().column("事项名称", Gap::name).column("缺项区划编码", Gap::area)
				.column("他区事项编码", it -> String.join("；", it.listed())).column("说明", Gap::text).table();
		return new FileList<>("gaps", "清单缺项", table, parameters -> {
			String area = area(parameters);
			String district = parameters.text("district");
			Moment moment = parameters.moment(queries.moments());
			return Pagewise.all(page -> queries.gaps().within(area, district, moment, page));
		});
	}

	@Bean
	FileList<Contradiction> contradictionsFile(Queries queries, Wording wording) {
		Table<Contradiction> table = Table.<Contradiction>of()
				.column("类别", it -> wording.of("ContradictionKind", it.kind()))
				.column("事项名称", Contradiction::name)
				.column("职责编码", it -> String.join("；", it.responsibilities()))
				.column("说明", Contradiction::text).table();
		return new FileList<>("contradictions", "清单不一", table, parameters -> {
			String area = area(parameters);
			Moment moment = parameters.moment(queries.moments());
			return Pagewise.all(page -> queries.contradictions().within(area, moment, page));
		});
	}

	private static String area(Parameters parameters) {
		return parameters.needed("area", "the code of an area", "区划编码");
	}
}
