package quanze.api.resource;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import quanze.api.file.FileList;
import quanze.api.file.Table;
import quanze.queries.Queries;
import quanze.queries.export.EntryKind;
import quanze.queries.export.ListedFilter;
import quanze.queries.resource.DataResource;
import quanze.queries.time.Moment;

/** What agencies share as files, with the columns of the catalogue. */
@Configuration(proxyBeanMethods = false)
class ResourceFiles {

	@Bean
	FileList<DataResource> dataResourceFile(Queries queries) {
		Table<DataResource> table = Table.<DataResource>of().column("资源编码", DataResource::code)
				.column("资源名称", DataResource::name).column("数据类别", DataResource::category)
				.column("提供部门", DataResource::provider).column("记录数(条)", DataResource::records)
				.column("更新周期", DataResource::cycle).column("共享方式", DataResource::method)
				.column("使用部门", DataResource::users).column("支撑事项", DataResource::matter).table();
		return new FileList<>("data-resources", "政务信息共享目录", table, parameters -> {
			ListedFilter filter = new ListedFilter(EntryKind.DATA_RESOURCE.label(),
					parameters.text("edition"), parameters.text("area"), null, null, null);
			Moment moment = parameters.moment(queries.moments());
			return consumer -> queries.export().forEach(EntryKind.DATA_RESOURCE, filter, moment,
					node -> consumer.accept((DataResource) node));
		});
	}
}
