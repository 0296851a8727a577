package quanze.api.agency;

import java.util.function.Consumer;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Parameters;
import quanze.api.file.Table;
import quanze.api.label.Wording;
import quanze.queries.Queries;
import quanze.queries.agency.Agency;
import quanze.queries.agency.AgencyKind;
import quanze.queries.agency.AgencyLevel;
import quanze.queries.export.EntryKind;
import quanze.queries.time.Moment;

/** Agencies as files, with the columns of the register. */
@Configuration(proxyBeanMethods = false)
class AgencyFiles {

	@Bean
	FileList<Agency> agencyFile(Queries queries, Wording wording) {
		Table<Agency> table = Table.<Agency>of().column("机构编码", Agency::code).column("机构名称", Agency::name)
				.column("简称", Agency::shortName).column("别名", it -> String.join(";", it.aliases()))
				.column("层级", it -> wording.of("AgencyLevel", it.level()))
				.column("性质", it -> kind(it, wording)).column("区划代码", Agency::area)
				.column("对口上级机构编码", Agency::counterpart)
				.column("状态", it -> it.status() == Agency.Status.ACTIVE ? "在册" : "撤销")
				.column("承继机构编码", it -> it.successor() == null ? null : it.successor().agency())
				.column("撤销日期", Agency::abolishedOn).table();
		return new FileList<>("agencies", "机构名录", table, parameters -> asked(parameters, queries));
	}

	private static Consumer<Consumer<Agency>> asked(Parameters parameters, Queries queries) {
		String area = parameters.text("area");
		AgencyLevel level = parameters.one("level", AgencyLevel.class);
		AgencyKind kind = parameters.one("kind", AgencyKind.class);
		Agency.Status status = parameters.one("status", Agency.Status.class);
		Moment moment = parameters.moment(queries.moments());
		return consumer -> queries.export().forEach(EntryKind.AGENCY, moment, node -> {
			Agency agency = (Agency) node;
			if ((area == null || area.equals(agency.area())) && (level == null || agency.level() == level)
					&& (kind == null || agency.kind() == kind)
					&& (status == null || agency.status() == status)) {
				consumer.accept(agency);
			}
		});
	}

	private static String kind(Agency agency, Wording wording) {
		return agency.kindText() == null ? wording.of("AgencyKind", agency.kind()) : agency.kindText();
	}
}
