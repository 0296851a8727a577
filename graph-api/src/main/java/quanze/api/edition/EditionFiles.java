package quanze.api.edition;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Table;
import quanze.api.label.Wording;
import quanze.queries.Queries;
import quanze.queries.edition.Finding;
import quanze.queries.edition.FindingFilter;
import quanze.queries.edition.ListEdition;
import quanze.queries.export.EntryKind;
import quanze.queries.time.Moment;

/** Editions of lists, and what is wrong with them, as files. */
@Configuration(proxyBeanMethods = false)
class EditionFiles {

	@Bean
	FileList<ListEdition> editionFile(Queries queries, Wording wording) {
		Table<ListEdition> table = Table.<ListEdition>of().column("清单代码", ListEdition::code)
				.column("类型", it -> wording.of("ListKind", it.kind())).column("名称", ListEdition::title)
				.column("发布机关", ListEdition::publisher).column("批次", ListEdition::batch)
				.column("文号", ListEdition::documentNumber).column("印发日期", ListEdition::issuedOn)
				.column("施行日期", ListEdition::effectiveOn).column("区划代码", ListEdition::area)
				.column("状态", it -> wording.of("EditionStatus", it.status())).column("文件", ListEdition::file)
				.column("行数", ListEdition::rows).column("SHA-256", ListEdition::sha256)
				.column("载入时间", ListEdition::recordedAt).table();
		return new FileList<>("list-editions", "清单", table, parameters -> {
			String kind = parameters.text("kind");
			Moment moment = parameters.moment(queries.moments());
			return consumer -> queries.export().forEach(EntryKind.LIST_EDITION, moment, node -> {
				ListEdition edition = (ListEdition) node;
				if (isInForce(edition, moment) && (kind == null || kind.equals(edition.kind()))) {
					consumer.accept(edition);
				}
			});
		});
	}

	@Bean
	FileList<Finding> findingFile(Queries queries) {
		Table<Finding> table = Table.<Finding>of().column("清单", Finding::edition)
				.column("级别", Finding::severity).column("类别", Finding::kind).column("文件", Finding::file)
				.column("工作表", Finding::sheet).column("行", Finding::row).column("列", Finding::column)
				.column("说明", Finding::message).column("原文", Finding::text)
				.column("建议", Finding::suggestion).table();
		return new FileList<>("findings", "清单问题", table, parameters -> {
			FindingFilter filter = new FindingFilter(parameters.text("edition"), parameters.text("kind"),
					parameters.one("severity", Finding.Severity.class));
			Moment moment = parameters.moment(queries.moments());
			return consumer -> queries.editions().forEachFinding(filter, moment, consumer);
		});
	}

	private static boolean isInForce(ListEdition edition, Moment moment) {
		return edition.effectiveOn() == null || !edition.effectiveOn().isAfter(moment.asOf());
	}
}
