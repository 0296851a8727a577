package quanze.api.admission;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Table;
import quanze.queries.Queries;
import quanze.queries.admission.Admission;
import quanze.queries.export.EntryKind;
import quanze.queries.export.ListedFilter;
import quanze.queries.time.Moment;

/** Admissions as files, with the columns of the register. */
@Configuration(proxyBeanMethods = false)
class AdmissionFiles {

	@Bean
	FileList<Admission> admissionFile(Queries queries) {
		Table<Admission> table = Table.<Admission>of().column("准入编号", Admission::code)
				.column("事项名称", Admission::name).column("提出部门", Admission::proposer)
				.column("承接镇街", Admission::townships).column("动议日期", Admission::motionOn)
				.column("论证日期", Admission::argumentOn).column("论证结论", Admission::argument)
				.column("审定日期", Admission::decisionOn).column("审定结论", Admission::decision)
				.column("审定文号", Admission::documentNumber).column("状态", Admission::status)
				.column("备注", Admission::note).table();
		return new FileList<>("admissions", "职责准入台账", table, parameters -> {
			ListedFilter filter = new ListedFilter(EntryKind.ADMISSION.label(), parameters.text("edition"),
					parameters.text("area"), null, null, null);
			Moment moment = parameters.moment(queries.moments());
			return consumer -> queries.export().forEach(EntryKind.ADMISSION, filter, moment,
					node -> consumer.accept((Admission) node));
		});
	}
}
