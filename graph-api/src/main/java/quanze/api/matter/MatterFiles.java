package quanze.api.matter;

import java.util.List;
import java.util.stream.Stream;

import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Table;
import quanze.api.label.Wording;
import quanze.queries.Queries;
import quanze.queries.edition.Source;
import quanze.queries.export.EntryKind;
import quanze.queries.export.ListedFilter;
import quanze.queries.matter.Domain;
import quanze.queries.matter.InternalService;
import quanze.queries.matter.Listed;
import quanze.queries.matter.MatterKind;
import quanze.queries.matter.TerritorialMatter;
import quanze.queries.responsibility.Responsibility;
import quanze.queries.time.Moment;

/**
 * Matters as files: those of a kind with the columns of its published lists, and all of them with a
 * row a responsibility.
 */
@Configuration(proxyBeanMethods = false)
class MatterFiles {

	@Bean
	FileList<Listed> matterFile(Queries queries, Wording wording) {
		Table<Listed> table = Table.<Listed, Borne>of(Borne::of)
				.column("事项代码", it -> it.listed.matter().code())
				.column("类型", it -> wording.of("MatterKind", it.listed.matter().kind()))
				.column("序号", it -> it.listed.matter().number())
				.column("事项名称", it -> it.listed.matter().name()).column("领域", it -> domain(it.listed))
				.column("区划代码", it -> it.listed.matter().area())
				.column("角色", it -> it.by == null ? null : wording.of("Role", it.by.role()))
				.column("单位", it -> it.by == null ? null : it.by.bearer())
				.column("机构编码", it -> it.by == null || it.by.agency() == null ? null : it.by.agency().code())
				.column("机构名称", it -> it.by == null || it.by.agency() == null ? null : it.by.agency().name())
				.column("职责", it -> it.by == null ? null : it.by.duty())
				.column("时限",
						it -> it.by == null || it.by.timeLimit() == null ? null : it.by.timeLimit().text())
				.column("依据", it -> it.by == null ? null : it.by.basisText())
				.column("备注", it -> it.by == null ? it.listed.matter().note() : it.by.note())
				.column("清单代码", it -> it.listed.matter().source().edition().code())
				.column("工作表", it -> it.source().sheet()).column("行", it -> it.source().row())
				.column("施行日期", it -> it.listed.matter().validity().from())
				.column("失效日期", it -> it.listed.matter().validity().to()).table();
		return new FileList<>("matters", "事项", table, reading(queries, null));
	}

	@Bean
	FileList<Listed> assistanceMatterFile(Queries queries) {
		Table<Listed> table = Table.<Listed, ListLine>of(ListLine::of)
				.column("序号", it -> it.matter().number()).column("协助事项", it -> it.matter().name())
				.column("请求单位", ListLine::head).column("协助单位", ListLine::other)
				.column("协助内容", ListLine::otherDuty).column("办理时限", ListLine::limit)
				.column("依据", ListLine::basis).column("备注", ListLine::note)
				.column("事项代码", it -> it.matter().code())
				.column("清单代码", it -> it.matter().source().edition().code()).table();
		return new FileList<>("assistance-matters", "行政协助事项清单", table,
				reading(queries, MatterKind.ASSISTANCE));
	}

	@Bean
	FileList<Listed> internalServiceFile(Queries queries) {
		Table<Listed> table = Table.<Listed, ListLine>of(ListLine::of)
				.column("序号", it -> it.matter().number()).column("部门", ListLine::head)
				.column("事项名称", it -> it.matter().name()).column("事项类型", it -> service(it).serviceType())
				.column("适用依据", ListLine::basis).column("申请材料", it -> service(it).materials())
				.column("办事途径", it -> service(it).channel()).column("办理时限", ListLine::limit)
				.column("到现场次数", it -> service(it).visits()).column("是否网上办理", it -> service(it).online())
				.column("事项代码", it -> it.matter().code())
				.column("清单代码", it -> it.matter().source().edition().code()).table();
		return new FileList<>("internal-services", "机关部门间办事事项清单", table,
				reading(queries, MatterKind.INTERNAL_SERVICE));
	}

	@Bean
	FileList<Listed> territorialMatterFile(Queries queries) {
		Table<Listed> table = Table.<Listed, ListLine>of(ListLine::of)
				.column("序号", it -> it.matter().number())
				.column("领域", it -> ((TerritorialMatter) it.matter()).domain())
				.column("事项名称", it -> it.matter().name()).column("主体责任单位", ListLine::head)
				.column("主体责任内容", ListLine::headDuty).column("配合责任单位", ListLine::other)
				.column("配合责任内容", ListLine::otherDuty).column("依据", ListLine::basis)
				.column("响应时限", ListLine::limit).column("事项代码", it -> it.matter().code())
				.column("清单代码", it -> it.matter().source().edition().code()).table();
		return new FileList<>("territorial-matters", "属地管理事项责任清单", table,
				reading(queries, MatterKind.TERRITORIAL));
	}

	@Bean
	FileList<Domain> domainFile(Queries queries) {
		Table<Domain> table = Table.<Domain>of().column("领域代码", Domain::code).column("领域", Domain::name)
				.table();
		return new FileList<>("domains", "领域", table, parameters -> {
			List<Domain> domains = queries.matters().domains(parameters.moment(queries.moments()));
			return domains::forEach;
		});
	}

	private static FileList.Reading<Listed> reading(Queries queries, @Nullable MatterKind only) {
		return parameters -> {
			MatterKind kind = only != null ? only : parameters.one("kind", MatterKind.class);
			ListedFilter filter = new ListedFilter(kind == null ? EntryKind.MATTER.label() : kind.label(),
					parameters.text("edition"), parameters.text("area"), parameters.text("domain"), null,
					null);
			Moment moment = parameters.moment(queries.moments());
			return consumer -> queries.export().forEach(EntryKind.MATTER, filter, moment,
					node -> consumer.accept((Listed) node));
		};
	}

	private static InternalService service(ListLine line) {
		return (InternalService) line.matter();
	}

	private static @Nullable String domain(Listed listed) {
		return listed.matter() instanceof TerritorialMatter territorial ? territorial.domain() : null;
	}

	/** A matter and one of those responsible for it; null when nobody is. */
	private record Borne(Listed listed, @Nullable Responsibility by) {

		static Stream<Borne> of(Listed listed) {
			return listed.responsibilities().isEmpty()
					? Stream.of(new Borne(listed, null))
					: listed.responsibilities().stream().map(it -> new Borne(listed, it));
		}

		Source source() {
			return by == null ? listed.matter().source() : by.source();
		}
	}
}
