package quanze.api.power;

import java.util.stream.Collectors;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Table;
import quanze.queries.Queries;
import quanze.queries.agency.Agency;
import quanze.queries.export.EntryKind;
import quanze.queries.export.ListedFilter;
import quanze.queries.power.Power;
import quanze.queries.time.Moment;

/** Powers as files, with the columns of the power lists. */
@Configuration(proxyBeanMethods = false)
class PowerFiles {

	@Bean
	FileList<Power> powerFile(Queries queries) {
		Table<Power> table = Table.<Power>of().column("权责编码", Power::code).column("主项名称", Power::name)
				.column("子项名称", Power::subName).column("权责类型", Power::type)
				.column("设定依据", Power::basisText)
				.column("行使层级", it -> String.join("、", it.levels())).column("实施主体", PowerFiles::implementers)
				.column("办理时限", it -> it.timeLimit() == null ? null : it.timeLimit().text())
				.column("责任事项", Power::responsibilities).column("追责情形", Power::accountability)
				.column("备注", Power::note).column("部门", PowerFiles::holder)
				.column("清单代码", it -> it.source().edition().code()).table();
		return new FileList<>("powers", "权责清单", table, parameters -> {
			ListedFilter filter = new ListedFilter(EntryKind.POWER.label(), parameters.text("edition"),
					parameters.text("area"), null, parameters.text("type"), parameters.text("holder"));
			Moment moment = parameters.moment(queries.moments());
			return consumer -> queries.export().forEach(EntryKind.POWER, filter, moment,
					node -> consumer.accept((Power) node));
		});
	}

	private static String implementers(Power power) {
		return power.implementers().stream().map(Agency::shortName).collect(Collectors.joining("、"));
	}

	/** Who answers for it; as published where nobody known does. */
	private static @Nullable String holder(Power power) {
		return power.holder() == null ? power.holderText() : power.holder().shortName();
	}
}
